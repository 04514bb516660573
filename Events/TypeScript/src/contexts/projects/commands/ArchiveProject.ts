// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId } from "../values.js";

/** Puts a project away. It can be read and not changed until it is restored. */
export interface ArchiveProject {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `ArchiveProject`. */
export const ArchiveProject = new s.CommandSchema<ArchiveProject>({
  messageType: "tributary.projects.ArchiveProject.v1",
  dataSchema: "urn:tributary:schema:8496824d7d023edf",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
  },
  isClosed: true,
});
