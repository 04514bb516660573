// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { MembershipId, ProjectId, TeamId, UserId } from "../values.js";

/** Somebody is in a team, or has another role there. */
export interface TeamMemberNoted {
  /** A team's id, as identity knows it. */
  readonly teamId: string;
  /** The id of a person's place in a team, as identity knows it. */
  readonly membershipId: string;
  /** A person's id, as identity knows them. */
  readonly userId: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits the board, an administrator looks after
   * the project itself.
   */
  readonly role: TeamRole;
  /** The projects that the team works on. */
  readonly projectIds: readonly string[];
}

/** Reads and writes `TeamMemberNoted`. */
export const TeamMemberNoted = new s.MessageSchema<TeamMemberNoted>({
  messageType: "tributary.projects.TeamMemberNoted.v1",
  dataSchema: "urn:tributary:schema:9e483e49f1ec0ac6",
  members: {
    teamId: TeamId,
    membershipId: MembershipId,
    userId: UserId,
    role: TeamRole,
    projectIds: s.array(ProjectId, { maxItems: 1000 }),
  },
});
