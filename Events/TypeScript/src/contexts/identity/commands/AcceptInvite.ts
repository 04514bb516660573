// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { InviteId, MembershipId, Proof, TeamId, UserId } from "../values.js";

/** Joins a team by an invite, with the proof of its mail or with the verified address it was sent to. */
export interface AcceptInvite {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
  /** The SHA-256 of the token that a mail carried, in hexadecimal. */
  readonly proof?: string;
  /** For whom the operator asks. A person asks for themselves and may leave it out. */
  readonly userId?: string;
}

/** Reads and writes `AcceptInvite`. */
export const AcceptInvite = new s.CommandSchema<AcceptInvite>({
  messageType: "tributary.identity.AcceptInvite.v1",
  dataSchema: "urn:tributary:schema:574ca90632edac79",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    inviteId: InviteId,
    membershipId: MembershipId,
    proof: s.optional(Proof),
    userId: s.optional(UserId),
  },
  isClosed: true,
});
