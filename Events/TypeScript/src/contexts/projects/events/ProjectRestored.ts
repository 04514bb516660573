// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId } from "../values.js";

/** An archived project was taken up again. */
export interface ProjectRestored {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `ProjectRestored`. */
export const ProjectRestored = new s.MessageSchema<ProjectRestored>({
  messageType: "tributary.projects.ProjectRestored.v1",
  dataSchema: "urn:tributary:schema:e399eef6e944959f",
  members: {
    projectId: ProjectId,
  },
});
