// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, UserId } from "../values.js";

/** A project is somebody else's. */
export interface ProjectOwnerChanged {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** Whose it was. */
  readonly fromUserId: string;
  /** Whose it is. */
  readonly toUserId: string;
}

/** Reads and writes `ProjectOwnerChanged`. */
export const ProjectOwnerChanged = new s.MessageSchema<ProjectOwnerChanged>({
  messageType: "tributary.projects.ProjectOwnerChanged.v1",
  dataSchema: "urn:tributary:schema:44b669d5eeffc2a9",
  members: {
    projectId: ProjectId,
    fromUserId: UserId,
    toUserId: UserId,
  },
});
