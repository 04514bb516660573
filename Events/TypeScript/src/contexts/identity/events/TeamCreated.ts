// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamId, TeamName, UserId } from "../values.js";

/** A team exists. */
export interface TeamCreated {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly name: string;
  /** Whose team it is. */
  readonly ownerId: string;
}

/** Reads and writes `TeamCreated`. */
export const TeamCreated = new s.MessageSchema<TeamCreated>({
  messageType: "tributary.identity.TeamCreated.v1",
  dataSchema: "urn:tributary:schema:09cf695b5073e7f2",
  members: {
    teamId: TeamId,
    name: TeamName,
    ownerId: UserId,
  },
});
