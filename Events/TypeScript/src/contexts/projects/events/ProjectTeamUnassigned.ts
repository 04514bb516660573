// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId } from "../values.js";

/** No team works on a project any more. */
export interface ProjectTeamUnassigned {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** The team that did. */
  readonly teamId: string;
}

/** Reads and writes `ProjectTeamUnassigned`. */
export const ProjectTeamUnassigned = new s.MessageSchema<ProjectTeamUnassigned>({
  messageType: "tributary.projects.ProjectTeamUnassigned.v1",
  dataSchema: "urn:tributary:schema:8037ba89181b3b44",
  members: {
    projectId: ProjectId,
    teamId: TeamId,
  },
});
