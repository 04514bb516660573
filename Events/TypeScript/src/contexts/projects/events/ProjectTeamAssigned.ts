// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId } from "../values.js";

/** A team works on a project. */
export interface ProjectTeamAssigned {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** A team's id, as identity knows it. */
  readonly teamId: string;
  /** The team that did before, if one did. */
  readonly previousTeamId?: string;
}

/** Reads and writes `ProjectTeamAssigned`. */
export const ProjectTeamAssigned = new s.MessageSchema<ProjectTeamAssigned>({
  messageType: "tributary.projects.ProjectTeamAssigned.v1",
  dataSchema: "urn:tributary:schema:283517265d3beeb9",
  members: {
    projectId: ProjectId,
    teamId: TeamId,
    previousTeamId: s.optional(TeamId),
  },
});
