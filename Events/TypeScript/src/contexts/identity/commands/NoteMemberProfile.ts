// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { FirstName, LastName, Picture, ProfileRevision, TeamId, UserId } from "../values.js";

/** A member looks like this now. Issued because a profile has changed, and by nobody else. */
export interface NoteMemberProfile {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** How often the person's profile had changed by then, the registration included; a lower number is older news. */
  readonly profileRevision: bigint;
  /** How the person wants to be called, on a single line. */
  readonly firstName: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
}

/** Reads and writes `NoteMemberProfile`. */
export const NoteMemberProfile = new s.CommandSchema<NoteMemberProfile>({
  messageType: "tributary.identity.NoteMemberProfile.v1",
  dataSchema: "urn:tributary:schema:07f895956247a31b",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    userId: UserId,
    profileRevision: ProfileRevision,
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
  },
  isClosed: true,
  personal: { firstName: "userId", lastName: "userId", picture: "userId" },
});
