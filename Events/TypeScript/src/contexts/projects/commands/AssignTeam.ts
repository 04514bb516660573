// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId } from "../values.js";

/** Lets a team work on a project, in the place of the one that did. Whoever asks administers both. */
export interface AssignTeam {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** A team's id, as identity knows it. */
  readonly teamId: string;
}

/** Reads and writes `AssignTeam`. */
export const AssignTeam = new s.CommandSchema<AssignTeam>({
  messageType: "tributary.projects.AssignTeam.v1",
  dataSchema: "urn:tributary:schema:ee5572a6fd57ee29",
  context: "projects",
  entity: "project",
  id: "projectId",
  members: {
    projectId: ProjectId,
    teamId: TeamId,
  },
  isClosed: true,
});
