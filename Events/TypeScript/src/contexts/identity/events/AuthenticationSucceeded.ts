// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AuthenticationMethod } from "../definitions/AuthenticationMethod.js";
import { Device } from "../definitions/Device.js";
import { EmailId, IdentityId, SessionId, UserId } from "../values.js";

/**
 * A person has shown who they are. Stands in the stream of the e-mail address or of the external identity that was
 * used.
 */
export interface AuthenticationSucceeded {
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId?: string;
  /** What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal. */
  readonly identityId?: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /**
   * The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no
   * message.
   */
  readonly sessionId: string;
  /** How a person has shown who they are, by a password or through another service. */
  readonly method: AuthenticationMethod;
  /** Whether the person has signed in from this device before. Failures elsewhere do not slow it down. */
  readonly device?: Device;
}

/** Reads and writes `AuthenticationSucceeded`. */
export const AuthenticationSucceeded = new s.MessageSchema<AuthenticationSucceeded>({
  messageType: "tributary.identity.AuthenticationSucceeded.v1",
  dataSchema: "urn:tributary:schema:4a670acde289ccbf",
  members: {
    emailId: s.optional(EmailId),
    identityId: s.optional(IdentityId),
    userId: UserId,
    sessionId: SessionId,
    method: AuthenticationMethod,
    device: s.optional(Device),
  },
});
