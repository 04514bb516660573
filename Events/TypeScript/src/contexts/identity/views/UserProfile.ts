// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Email, FirstName, LastName, Locale, Picture, Reason, UserId } from "../values.js";

/** A person as others see them; the document of the view user_profiles. */
export interface UserProfile {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** How the person wants to be called, on a single line. */
  readonly firstName: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
  /** The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW. */
  readonly locale?: string;
  /** Whether the person may use the account. */
  readonly status: "active" | "locked" | "closed";
  /** Whether the person has shown that they read the mails to the address. Absent in older documents. */
  readonly emailVerified?: boolean;
  /** Why the account is locked, while it is. */
  readonly lockReason?: string;
  /** When the person was registered. */
  readonly registeredAt: Timestamp;
  /** When the profile last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `UserProfile`. */
export const UserProfile = new s.ObjectSchema<UserProfile>({
  members: {
    userId: UserId,
    email: Email,
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
    locale: s.optional(Locale),
    status: s.oneOf("active", "locked", "closed"),
    emailVerified: s.optional(s.boolean()),
    lockReason: s.optional(Reason),
    registeredAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
  personal: {
    email: "userId",
    firstName: "userId",
    lastName: "userId",
    picture: "userId",
    locale: "userId",
    lockReason: "userId",
  },
});
