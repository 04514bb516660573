// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { UserTeam } from "../definitions/UserTeam.js";
import { UserId } from "../values.js";

/** The teams of a person; the document of the view teams_by_user, for that person. */
export interface UserTeams {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The teams, the one joined first before the others. */
  readonly teams: readonly UserTeam[];
  /** When the document last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `UserTeams`. */
export const UserTeams = new s.ObjectSchema<UserTeams>({
  members: {
    userId: UserId,
    teams: s.array(UserTeam, { maxItems: 200 }),
    changedAt: s.timestamp(),
  },
});
