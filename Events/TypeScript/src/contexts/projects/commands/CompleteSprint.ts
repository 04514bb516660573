// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, SprintId } from "../values.js";

/** Completes the sprint that is under way. Its tasks are in none then. */
export interface CompleteSprint {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The sprint's id, a UUIDv7 made by whoever starts it. */
  readonly sprintId: string;
}

/** Reads and writes `CompleteSprint`. */
export const CompleteSprint = new s.CommandSchema<CompleteSprint>({
  messageType: "tributary.projects.CompleteSprint.v1",
  dataSchema: "urn:tributary:schema:feb99603990a8f35",
  context: "projects",
  entity: "board",
  id: "projectId",
  members: {
    projectId: ProjectId,
    sprintId: SprintId,
  },
  isClosed: true,
});
