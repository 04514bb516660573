// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Device } from "../definitions/Device.js";
import { EmailId, IdentityId, UserId } from "../values.js";

/**
 * Somebody was not let in. Stands in the stream of the e-mail address or of the external identity, also where nobody
 * has that address; in a person's own where a change of password named the wrong one.
 */
export interface AuthenticationFailed {
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId?: string;
  /** What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal. */
  readonly identityId?: string;
  /** Whose account it was tried for; absent where there is none. */
  readonly userId?: string;
  /** Why. */
  readonly reason: "unknownEmail" | "wrongPassword" | "passwordUnreadable" | "accountLocked" | "accountClosed";
  /** Whether the person has signed in from this device before. Failures elsewhere do not slow it down. */
  readonly device?: Device;
  /** Before this moment no further try is looked at; present from the fifth failure in a row on. */
  readonly nextTryAt?: Timestamp;
}

/** Reads and writes `AuthenticationFailed`. */
export const AuthenticationFailed = new s.MessageSchema<AuthenticationFailed>({
  messageType: "tributary.identity.AuthenticationFailed.v1",
  dataSchema: "urn:tributary:schema:f38a188a17c80dab",
  members: {
    emailId: s.optional(EmailId),
    identityId: s.optional(IdentityId),
    userId: s.optional(UserId),
    reason: s.oneOf("unknownEmail", "wrongPassword", "passwordUnreadable", "accountLocked", "accountClosed"),
    device: s.optional(Device),
    nextTryAt: s.optional(s.timestamp()),
  },
});
