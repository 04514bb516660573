// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Email, UserId } from "../values.js";

/** A person has asked for another mail with the link that verifies the address. */
export interface EmailVerificationRequested {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** Before this moment no further mail is sent. */
  readonly nextAt?: Timestamp;
}

/** Reads and writes `EmailVerificationRequested`. */
export const EmailVerificationRequested = new s.MessageSchema<EmailVerificationRequested>({
  messageType: "tributary.identity.EmailVerificationRequested.v1",
  dataSchema: "urn:tributary:schema:83d95a5db363c274",
  members: {
    userId: UserId,
    email: Email,
    nextAt: s.optional(s.timestamp()),
  },
  personal: { email: "userId" },
});
