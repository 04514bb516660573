// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ChangedLastName, ChangedLocale, ChangedPicture, FirstName, UserId } from "../values.js";

/**
 * What is known about a person has changed. What is left out stays; an empty last name, picture or locale is removed.
 */
export interface UserModified {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** How the person wants to be called, on a single line. */
  readonly firstName?: string;
  /** The person's new family name, on a single line. Empty means that there is none any more. */
  readonly lastName?: string;
  /** Where the person's new picture is. Empty means that there is none any more. */
  readonly picture?: string;
  /** The new language, a BCP 47 tag. Empty means that the person no longer asks for one. */
  readonly locale?: string;
}

/** Reads and writes `UserModified`. */
export const UserModified = new s.MessageSchema<UserModified>({
  messageType: "tributary.identity.UserModified.v1",
  dataSchema: "urn:tributary:schema:a2dff1fafc90986d",
  members: {
    userId: UserId,
    firstName: s.optional(FirstName),
    lastName: s.optional(ChangedLastName),
    picture: s.optional(ChangedPicture),
    locale: s.optional(ChangedLocale),
  },
  personal: { firstName: "userId", lastName: "userId", picture: "userId", locale: "userId" },
});
