// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Device } from "../definitions/Device.js";
import { EmailId, LoginRequest, SealedPassword, SessionId } from "../values.js";

/** Signs a person in with a password. It is worth nothing a minute after it was made. */
export interface AuthenticateUser {
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId: string;
  /** The password, sealed with the session's id as additional data. */
  readonly sealedPassword: string;
  /**
   * The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no
   * message.
   */
  readonly sessionId: string;
  /**
   * The SHA-256 of the secret that the person who signs in holds, in hexadecimal. Whoever shows the secret takes the
   * session.
   */
  readonly loginRequest: string;
  /** Whether the person has signed in from this device before. Failures elsewhere do not slow it down. */
  readonly device?: Device;
}

/** Reads and writes `AuthenticateUser`. */
export const AuthenticateUser = new s.CommandSchema<AuthenticateUser>({
  messageType: "tributary.identity.AuthenticateUser.v1",
  dataSchema: "urn:tributary:schema:39cc73d7a50cf3ad",
  context: "identity",
  entity: "email",
  id: "emailId",
  members: {
    emailId: EmailId,
    sealedPassword: SealedPassword,
    sessionId: SessionId,
    loginRequest: LoginRequest,
    device: s.optional(Device),
  },
  isClosed: true,
  personal: { sealedPassword: "$secret" },
});
