// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MembershipId, TeamId, UserId } from "../values.js";

/**
 * A person is not, or no longer, a member by that membership. Stands in the stream of the entity `memberships`, whose
 * id is the person's.
 */
export interface MembershipReleased {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
}

/** Reads and writes `MembershipReleased`. */
export const MembershipReleased = new s.MessageSchema<MembershipReleased>({
  messageType: "tributary.identity.MembershipReleased.v1",
  dataSchema: "urn:tributary:schema:305002b092dc769d",
  members: {
    userId: UserId,
    teamId: TeamId,
    membershipId: MembershipId,
  },
});
