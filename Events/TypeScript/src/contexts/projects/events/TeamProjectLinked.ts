// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectMember } from "../definitions/ProjectMember.js";
import { ProjectId, TeamId } from "../values.js";

/** A team works on a project, and these are its members then. */
export interface TeamProjectLinked {
  /** A team's id, as identity knows it. */
  readonly teamId: string;
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
  /** Who is in the team, the longest-standing first. */
  readonly members: readonly ProjectMember[];
}

/** Reads and writes `TeamProjectLinked`. */
export const TeamProjectLinked = new s.MessageSchema<TeamProjectLinked>({
  messageType: "tributary.projects.TeamProjectLinked.v1",
  dataSchema: "urn:tributary:schema:bde55673a6e7b3b7",
  members: {
    teamId: TeamId,
    projectId: ProjectId,
    members: s.array(ProjectMember, { maxItems: 1000 }),
  },
});
