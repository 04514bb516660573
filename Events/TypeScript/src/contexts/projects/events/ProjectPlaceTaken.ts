// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, UserId } from "../values.js";

/** There is room for a project among those of a person. */
export interface ProjectPlaceTaken {
  /** A person's id, as identity knows them. */
  readonly userId: string;
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `ProjectPlaceTaken`. */
export const ProjectPlaceTaken = new s.MessageSchema<ProjectPlaceTaken>({
  messageType: "tributary.projects.ProjectPlaceTaken.v1",
  dataSchema: "urn:tributary:schema:6350a25803e06ac5",
  members: {
    userId: UserId,
    projectId: ProjectId,
  },
});
