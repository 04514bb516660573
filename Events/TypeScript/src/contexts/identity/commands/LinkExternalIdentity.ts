// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { IdentityId, Issuer, Subject, UserId } from "../values.js";

/**
 * Lets a person who is signed in sign in through another service too. Whoever asks has seen that service vouch for the
 * person.
 */
export interface LinkExternalIdentity {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal. */
  readonly identityId: string;
  /** The service that vouches for the person, the issuer of OpenID Connect. */
  readonly issuer: string;
  /** What that service calls the person. */
  readonly subject: string;
}

/** Reads and writes `LinkExternalIdentity`. */
export const LinkExternalIdentity = new s.CommandSchema<LinkExternalIdentity>({
  messageType: "tributary.identity.LinkExternalIdentity.v1",
  dataSchema: "urn:tributary:schema:3696ac5ad3c13437",
  context: "identity",
  entity: "external",
  id: "identityId",
  members: {
    userId: UserId,
    identityId: IdentityId,
    issuer: Issuer,
    subject: Subject,
  },
  isClosed: true,
  personal: { subject: "userId" },
});
