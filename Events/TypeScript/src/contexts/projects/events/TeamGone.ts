// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ProjectId, TeamId } from "../values.js";

/** A team is no more. */
export interface TeamGone {
  /** A team's id, as identity knows it. */
  readonly teamId: string;
  /** The projects that the team works on. */
  readonly projectIds: readonly string[];
}

/** Reads and writes `TeamGone`. */
export const TeamGone = new s.MessageSchema<TeamGone>({
  messageType: "tributary.projects.TeamGone.v1",
  dataSchema: "urn:tributary:schema:691d824d2fe6849a",
  members: {
    teamId: TeamId,
    projectIds: s.array(ProjectId, { maxItems: 1000 }),
  },
});
