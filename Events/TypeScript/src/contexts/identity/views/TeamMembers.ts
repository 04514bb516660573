// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { TeamMember } from "../definitions/TeamMember.js";
import { TeamId, TeamName, UserId } from "../values.js";

/** A team and who is in it; the document of the view team_members, for its members. */
export interface TeamMembers {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly name: string;
  /** Whose team it is. */
  readonly ownerId: string;
  /** The members, the longest-standing first. */
  readonly members: readonly TeamMember[];
  /** When the team was founded. */
  readonly createdAt: Timestamp;
  /** When the document last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `TeamMembers`. */
export const TeamMembers = new s.ObjectSchema<TeamMembers>({
  members: {
    teamId: TeamId,
    name: TeamName,
    ownerId: UserId,
    members: s.array(TeamMember, { maxItems: 500 }),
    createdAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
});
