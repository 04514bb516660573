// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { FirstName, LastName, MembershipId, Picture, ProfileRevision, TeamId, UserId } from "../values.js";

/** A member looks different. What is left out is not there any more. */
export interface MemberProfileChanged {
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
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

/** Reads and writes `MemberProfileChanged`. */
export const MemberProfileChanged = new s.MessageSchema<MemberProfileChanged>({
  messageType: "tributary.identity.MemberProfileChanged.v1",
  dataSchema: "urn:tributary:schema:c01ca48477c69913",
  members: {
    membershipId: MembershipId,
    teamId: TeamId,
    userId: UserId,
    profileRevision: ProfileRevision,
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
  },
  personal: { firstName: "userId", lastName: "userId", picture: "userId" },
});
