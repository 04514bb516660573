// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { EmailId, UserId } from "../values.js";

/**
 * Somebody has asked to replace the password that belongs to an address. Stands in the stream of the e-mail address,
 * also where nobody has it.
 */
export interface PasswordResetRequested {
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId: string;
  /** Whose password; absent where nobody has the address, and then no mail is sent. */
  readonly userId?: string;
  /** The id of the request. */
  readonly resetId: string;
  /** Until when the mail's link can be used. */
  readonly expiresAt: Timestamp;
}

/** Reads and writes `PasswordResetRequested`. */
export const PasswordResetRequested = new s.MessageSchema<PasswordResetRequested>({
  messageType: "tributary.identity.PasswordResetRequested.v1",
  dataSchema: "urn:tributary:schema:fc2268a6718f3566",
  members: {
    emailId: EmailId,
    userId: s.optional(UserId),
    resetId: s.string({ format: "uuid" }),
    expiresAt: s.timestamp(),
  },
});
