// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId } from "../values.js";

/** A team works on a project no more. */
export interface TeamProjectUnlinked {
  /** A team's id, as identity knows it. */
  readonly teamId: string;
  /** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
  readonly projectId: string;
}

/** Reads and writes `TeamProjectUnlinked`. */
export const TeamProjectUnlinked = new s.MessageSchema<TeamProjectUnlinked>({
  messageType: "tributary.projects.TeamProjectUnlinked.v1",
  dataSchema: "urn:tributary:schema:4c18fb06f806e941",
  members: {
    teamId: TeamId,
    projectId: ProjectId,
  },
});
