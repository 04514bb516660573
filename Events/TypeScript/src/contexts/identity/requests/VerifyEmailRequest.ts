// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MailToken, UserId } from "../values.js";

/** The body of a verification of an address, with what the link in the mail holds. */
export interface VerifyEmailRequest {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The token of the link in a mail. */
  readonly token: string;
}

/** Reads and writes `VerifyEmailRequest`. */
export const VerifyEmailRequest = new s.ObjectSchema<VerifyEmailRequest>({
  members: {
    userId: UserId,
    token: MailToken,
  },
  isClosed: true,
  personal: { token: "$secret" },
});
