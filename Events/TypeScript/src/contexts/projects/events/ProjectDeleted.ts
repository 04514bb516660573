// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId, UserId } from "../values.js";

/** A project is no more. */
export interface ProjectDeleted {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** Whose it was. */
  readonly userId: string;
  /** The team that worked on it, if one did. */
  readonly teamId?: string;
}

/** Reads and writes `ProjectDeleted`. */
export const ProjectDeleted = new s.MessageSchema<ProjectDeleted>({
  messageType: "tributary.projects.ProjectDeleted.v1",
  dataSchema: "urn:tributary:schema:8f62959558427f47",
  members: {
    projectId: ProjectId,
    userId: UserId,
    teamId: s.optional(TeamId),
  },
});
