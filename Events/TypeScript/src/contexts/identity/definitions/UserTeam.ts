// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { MembershipId, TeamId, TeamName } from "../values.js";

/** A team as a person's own page lists it. */
export interface UserTeam {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly name: string;
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
   * itself.
   */
  readonly role: TeamRole;
  /** When the person joined the team. */
  readonly joinedAt: Timestamp;
}

/** Reads and writes `UserTeam`. */
export const UserTeam = new s.ObjectSchema<UserTeam>({
  members: {
    teamId: TeamId,
    name: TeamName,
    membershipId: MembershipId,
    role: TeamRole,
    joinedAt: s.timestamp(),
  },
});
