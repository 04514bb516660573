// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { MembershipId, TeamId, UserId } from "../values.js";

/** A member has another role. */
export interface MembershipUpdated {
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
   * itself.
   */
  readonly role: TeamRole;
}

/** Reads and writes `MembershipUpdated`. */
export const MembershipUpdated = new s.MessageSchema<MembershipUpdated>({
  messageType: "tributary.identity.MembershipUpdated.v1",
  dataSchema: "urn:tributary:schema:ea71b451138fd9eb",
  members: {
    membershipId: MembershipId,
    teamId: TeamId,
    userId: UserId,
    role: TeamRole,
  },
});
