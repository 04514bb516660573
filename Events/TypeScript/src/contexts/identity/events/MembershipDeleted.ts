// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { MembershipId, TeamId, UserId } from "../values.js";

/** A person is no longer a member of a team. */
export interface MembershipDeleted {
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
  /** Why the person is no longer a member. */
  readonly reason: "left" | "removed" | "accountClosed" | "teamDeleted";
}

/** Reads and writes `MembershipDeleted`. */
export const MembershipDeleted = new s.MessageSchema<MembershipDeleted>({
  messageType: "tributary.identity.MembershipDeleted.v1",
  dataSchema: "urn:tributary:schema:cb2db050a464a40b",
  members: {
    membershipId: MembershipId,
    teamId: TeamId,
    userId: UserId,
    reason: s.oneOf("left", "removed", "accountClosed", "teamDeleted"),
  },
});
