// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email, FirstName, LastName, Locale, Picture, UserId } from "../values.js";

/**
 * The body of a registration. It differs from its command in the password, which is sealed before anything is written.
 */
export interface RegisterUserRequest {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** The password, 12 to 256 characters of any kind. It is never stored and never logged. */
  readonly password: string;
  /** How the person wants to be called, on a single line. */
  readonly firstName: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
  /** The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW. */
  readonly locale?: string;
}

/** Reads and writes `RegisterUserRequest`. */
export const RegisterUserRequest = new s.ObjectSchema<RegisterUserRequest>({
  members: {
    userId: UserId,
    email: Email,
    password: s.string({ minLength: 12, maxLength: 256 }),
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
    locale: s.optional(Locale),
  },
  isClosed: true,
  personal: {
    email: "userId",
    password: "$secret",
    firstName: "userId",
    lastName: "userId",
    picture: "userId",
    locale: "userId",
  },
});
