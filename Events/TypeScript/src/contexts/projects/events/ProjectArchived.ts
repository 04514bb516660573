// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId } from "../values.js";

/** A project was put away. */
export interface ProjectArchived {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `ProjectArchived`. */
export const ProjectArchived = new s.MessageSchema<ProjectArchived>({
  messageType: "tributary.projects.ProjectArchived.v1",
  dataSchema: "urn:tributary:schema:e399eef6e944959f",
  members: {
    projectId: ProjectId,
  },
});
