// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ChangedLastName, ChangedLocale, ChangedPicture, FirstName, UserId } from "../values.js";

/**
 * Changes what is known about a person. What is left out stays; an empty last name, picture or locale is removed. At
 * least one must be given.
 */
export interface ModifyUser {
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

/** Reads and writes `ModifyUser`. */
export const ModifyUser = new s.CommandSchema<ModifyUser>({
  messageType: "tributary.identity.ModifyUser.v1",
  dataSchema: "urn:tributary:schema:8bd1084b72c23805",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    firstName: s.optional(FirstName),
    lastName: s.optional(ChangedLastName),
    picture: s.optional(ChangedPicture),
    locale: s.optional(ChangedLocale),
  },
  isClosed: true,
  personal: { firstName: "userId", lastName: "userId", picture: "userId", locale: "userId" },
});
