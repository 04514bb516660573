// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Email, FirstName, LastName, Locale, Picture, UserId } from "../values.js";

/** A person is registered. */
export interface UserRegistered {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** The scrypt hash of the password as a PHC string; `*` where no password opens the account. */
  readonly passwordHash: string;
  /** How the person wants to be called, on a single line. */
  readonly firstName: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
  /** The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW. */
  readonly locale?: string;
}

/** Reads and writes `UserRegistered`. */
export const UserRegistered = new s.MessageSchema<UserRegistered>({
  messageType: "tributary.identity.UserRegistered.v1",
  dataSchema: "urn:tributary:schema:c0197882fe6f7da2",
  members: {
    userId: UserId,
    email: Email,
    passwordHash: s.string({ minLength: 1, maxLength: 512 }),
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
    locale: s.optional(Locale),
  },
  personal: {
    email: "userId",
    passwordHash: "userId",
    firstName: "userId",
    lastName: "userId",
    picture: "userId",
    locale: "userId",
  },
});
