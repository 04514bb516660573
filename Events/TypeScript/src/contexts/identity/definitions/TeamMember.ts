// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { FirstName, LastName, MembershipId, Picture, ProfileRevision, UserId } from "../values.js";

/** A member as the team's page lists them. */
export interface TeamMember {
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
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
  /** How the person wants to be called, on a single line. */
  readonly firstName: string;
  /** The person's family name, on a single line. */
  readonly lastName?: string;
  /** Where the person's picture is, an http or https address. */
  readonly picture?: string;
  /** How often the person's profile had changed by then, the registration included; a lower number is older news. */
  readonly profileRevision: bigint;
  /** When the person joined the team. */
  readonly joinedAt: Timestamp;
}

/** Reads and writes `TeamMember`. */
export const TeamMember = new s.ObjectSchema<TeamMember>({
  members: {
    membershipId: MembershipId,
    userId: UserId,
    role: TeamRole,
    firstName: FirstName,
    lastName: s.optional(LastName),
    picture: s.optional(Picture),
    profileRevision: ProfileRevision,
    joinedAt: s.timestamp(),
  },
  personal: { firstName: "userId", lastName: "userId", picture: "userId" },
});
