// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamId } from "../values.js";

/** Leaves a team. */
export interface LeaveTeam {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
}

/** Reads and writes `LeaveTeam`. */
export const LeaveTeam = new s.CommandSchema<LeaveTeam>({
  messageType: "tributary.identity.LeaveTeam.v1",
  dataSchema: "urn:tributary:schema:fb8358460d3154b6",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
  },
  isClosed: true,
});
