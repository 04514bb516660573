// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId } from "../values.js";

/** Takes a project away from its team. Only its owner sees it then. */
export interface UnassignTeam {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `UnassignTeam`. */
export const UnassignTeam = new s.CommandSchema<UnassignTeam>({
  messageType: "tributary.projects.UnassignTeam.v1",
  dataSchema: "urn:tributary:schema:8496824d7d023edf",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
  },
  isClosed: true,
});
