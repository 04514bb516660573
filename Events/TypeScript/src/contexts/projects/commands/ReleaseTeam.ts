// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId } from "../values.js";

/** Takes a project away from a team that is no more. Issued by a reaction alone. */
export interface ReleaseTeam {
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** A team's id, as identity knows it. */
  readonly teamId: string;
}

/** Reads and writes `ReleaseTeam`. */
export const ReleaseTeam = new s.CommandSchema<ReleaseTeam>({
  messageType: "tributary.projects.ReleaseTeam.v1",
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
