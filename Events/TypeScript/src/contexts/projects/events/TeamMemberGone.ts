// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MembershipId, ProjectId, TeamId, UserId } from "../values.js";

/** Somebody is no longer in a team. */
export interface TeamMemberGone {
  /** A team's id, as identity knows it. */
  readonly teamId: string;
  /** The id of a person's place in a team, as identity knows it. */
  readonly membershipId: string;
  /** A person's id, as identity knows them. */
  readonly userId: string;
  /** The projects that the team works on. */
  readonly projectIds: readonly string[];
}

/** Reads and writes `TeamMemberGone`. */
export const TeamMemberGone = new s.MessageSchema<TeamMemberGone>({
  messageType: "tributary.projects.TeamMemberGone.v1",
  dataSchema: "urn:tributary:schema:0556727a1ba3cdc1",
  members: {
    teamId: TeamId,
    membershipId: MembershipId,
    userId: UserId,
    projectIds: s.array(ProjectId, { maxItems: 1000 }),
  },
});
