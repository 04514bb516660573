// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email, FirstName, IdentityId, Issuer, LastName, LoginRequest, Picture, SessionId, Subject, UserId } from "../values.js";

/**
 * Signs a person in for whom another service vouches, and registers a person who comes for the first time with a
 * verified address that nobody has.
 */
export interface AuthenticateExternal {
  /** What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal. */
  readonly identityId: string;
  /** The service that vouches for the person, the issuer of OpenID Connect. */
  readonly issuer: string;
  /** What that service calls the person. */
  readonly subject: string;
  /** The address that the service knows of. */
  readonly email?: string;
  /** Whether the service has seen that the address is the person's. */
  readonly emailVerified: boolean;
  /** How the person wants to be called, on a single line. */
  readonly firstName?: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
  /** The id that the person gets where they are new, a UUIDv7. */
  readonly userId: string;
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
}

/** Reads and writes `AuthenticateExternal`. */
export const AuthenticateExternal = new s.CommandSchema<AuthenticateExternal>({
  messageType: "tributary.identity.AuthenticateExternal.v1",
  dataSchema: "urn:tributary:schema:47979f04248b7ca6",
  context: "identity",
  entity: "external",
  id: "identityId",
  members: {
    identityId: IdentityId,
    issuer: Issuer,
    subject: Subject,
    email: s.optional(Email),
    emailVerified: s.boolean(),
    firstName: s.optional(FirstName),
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
    userId: UserId,
    sessionId: SessionId,
    loginRequest: LoginRequest,
  },
  isClosed: true,
  personal: { subject: "userId", email: "userId", firstName: "userId", lastName: "userId", picture: "userId" },
});
