// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email, FirstName, LastName, Locale, Picture, UserId } from "../values.js";

/** Registers a person who is not known yet, under an e-mail address that nobody else has. */
export interface RegisterUser {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /**
   * The password, sealed to the public key of the identity component (HPKE) and written as base64url without padding.
   */
  readonly sealedPassword: string;
  /** How the person wants to be called, on a single line. */
  readonly firstName: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
  /** The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW. */
  readonly locale?: string;
}

/** Reads and writes `RegisterUser`. */
export const RegisterUser = new s.CommandSchema<RegisterUser>({
  messageType: "tributary.identity.RegisterUser.v1",
  dataSchema: "urn:tributary:schema:4921988f7666320c",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    email: Email,
    sealedPassword: s.string({ minLength: 1, maxLength: 2048, pattern: /^[A-Za-z0-9_-]+$/u }),
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
    locale: s.optional(Locale),
  },
  isClosed: true,
  personal: {
    email: "userId",
    sealedPassword: "$secret",
    firstName: "userId",
    lastName: "userId",
    picture: "userId",
    locale: "userId",
  },
});
