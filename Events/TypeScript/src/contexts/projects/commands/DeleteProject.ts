// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId } from "../values.js";

/** Deletes a project for good, with its board and its tasks. */
export interface DeleteProject {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `DeleteProject`. */
export const DeleteProject = new s.CommandSchema<DeleteProject>({
  messageType: "tributary.projects.DeleteProject.v1",
  dataSchema: "urn:tributary:schema:8496824d7d023edf",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
  },
  isClosed: true,
});
