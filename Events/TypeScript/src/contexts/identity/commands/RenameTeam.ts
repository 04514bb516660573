// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamId, TeamName } from "../values.js";

/** Gives a team another name. */
export interface RenameTeam {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly name: string;
}

/** Reads and writes `RenameTeam`. */
export const RenameTeam = new s.CommandSchema<RenameTeam>({
  messageType: "tributary.identity.RenameTeam.v1",
  dataSchema: "urn:tributary:schema:9d14b059618baf2c",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    name: TeamName,
  },
  isClosed: true,
});
