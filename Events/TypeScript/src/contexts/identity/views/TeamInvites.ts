// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { TeamInvite } from "../definitions/TeamInvite.js";
import { TeamId, UserId } from "../values.js";

/** The open invites of a team; the document of the view invites_by_team, for its administrators. */
export interface TeamInvites {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** Who may read this. */
  readonly administrators: readonly string[];
  /** The open invites, the oldest first. */
  readonly invites: readonly TeamInvite[];
  /** When the document last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `TeamInvites`. */
export const TeamInvites = new s.ObjectSchema<TeamInvites>({
  members: {
    teamId: TeamId,
    administrators: s.array(UserId, { maxItems: 500 }),
    invites: s.array(TeamInvite, { maxItems: 200 }),
    changedAt: s.timestamp(),
  },
});
