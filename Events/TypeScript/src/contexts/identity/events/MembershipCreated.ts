// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { FirstName, LastName, MembershipId, Picture, ProfileRevision, TeamId, TeamName, UserId } from "../values.js";

/** A person is a member of a team. Says what others see of them, so that no page shows a member without a name. */
export interface MembershipCreated {
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly teamName: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
   * itself.
   */
  readonly role: TeamRole;
  /** How often the person's profile had changed by then, the registration included; a lower number is older news. */
  readonly profileRevision: bigint;
  /** How the person wants to be called, on a single line. */
  readonly firstName: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
}

/** Reads and writes `MembershipCreated`. */
export const MembershipCreated = new s.MessageSchema<MembershipCreated>({
  messageType: "tributary.identity.MembershipCreated.v1",
  dataSchema: "urn:tributary:schema:1c2260d7b19bf28a",
  members: {
    membershipId: MembershipId,
    teamId: TeamId,
    teamName: TeamName,
    userId: UserId,
    role: TeamRole,
    profileRevision: ProfileRevision,
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
  },
  personal: { firstName: "userId", lastName: "userId", picture: "userId" },
});
