// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { IdentityId, Issuer, UserId } from "../values.js";

/** A person may sign in through another service from now on. */
export interface ExternalIdentityLinked {
  /** What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal. */
  readonly identityId: string;
  /** The service that vouches for the person, the issuer of OpenID Connect. */
  readonly issuer: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `ExternalIdentityLinked`. */
export const ExternalIdentityLinked = new s.MessageSchema<ExternalIdentityLinked>({
  messageType: "tributary.identity.ExternalIdentityLinked.v1",
  dataSchema: "urn:tributary:schema:b7aecda9e1ae4eb3",
  members: {
    identityId: IdentityId,
    issuer: Issuer,
    userId: UserId,
  },
});
