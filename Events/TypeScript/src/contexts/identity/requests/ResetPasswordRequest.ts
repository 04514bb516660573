// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { MailToken, NewPassword, UserId } from "../values.js";

/** The body of a replacement of a forgotten password, with what the link in the mail holds. */
export interface ResetPasswordRequest {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Until when the link can be used, as it says itself. */
  readonly expiresAt: Timestamp;
  /** The token of the link in a mail. */
  readonly token: string;
  /** A password, 12 to 256 characters of any kind. It is never stored and never logged. */
  readonly password: string;
}

/** Reads and writes `ResetPasswordRequest`. */
export const ResetPasswordRequest = new s.ObjectSchema<ResetPasswordRequest>({
  members: {
    userId: UserId,
    expiresAt: s.timestamp(),
    token: MailToken,
    password: NewPassword,
  },
  isClosed: true,
  personal: { token: "$secret", password: "$secret" },
});
