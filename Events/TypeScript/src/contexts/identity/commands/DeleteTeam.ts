// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamId } from "../values.js";

/** Dissolves a team for good, with all its memberships and invites. The owner may. */
export interface DeleteTeam {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
}

/** Reads and writes `DeleteTeam`. */
export const DeleteTeam = new s.CommandSchema<DeleteTeam>({
  messageType: "tributary.identity.DeleteTeam.v1",
  dataSchema: "urn:tributary:schema:fb8358460d3154b6",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
  },
  isClosed: true,
});
