// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { MembershipId, TeamId } from "../values.js";

/** Gives a member another role. */
export interface ChangeMemberRole {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
   * itself.
   */
  readonly role: TeamRole;
}

/** Reads and writes `ChangeMemberRole`. */
export const ChangeMemberRole = new s.CommandSchema<ChangeMemberRole>({
  messageType: "tributary.identity.ChangeMemberRole.v1",
  dataSchema: "urn:tributary:schema:a4f96e41ff2c5d5e",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    membershipId: MembershipId,
    role: TeamRole,
  },
  isClosed: true,
});
