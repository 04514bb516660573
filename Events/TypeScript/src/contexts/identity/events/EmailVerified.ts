// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email, UserId } from "../values.js";

/** A person has shown that they read the mails to their address. */
export interface EmailVerified {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
}

/** Reads and writes `EmailVerified`. */
export const EmailVerified = new s.MessageSchema<EmailVerified>({
  messageType: "tributary.identity.EmailVerified.v1",
  dataSchema: "urn:tributary:schema:d67b9ff1be0e7d2c",
  members: {
    userId: UserId,
    email: Email,
  },
  personal: { email: "userId" },
});
