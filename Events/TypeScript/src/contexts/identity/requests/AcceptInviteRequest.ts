// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { InviteId, MailToken, MembershipId, TeamId, UserId } from "../values.js";

/** The body of an acceptance. It differs from its command in the token, of which only a hash is written. */
export interface AcceptInviteRequest {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /**
   * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
   * another.
   */
  readonly membershipId: string;
  /** The token of the mail's link. Without one, only the person who has verified the invited address may. */
  readonly token?: string;
  /** For whom the operator asks. A person asks for themselves and may leave it out. */
  readonly userId?: string;
}

/** Reads and writes `AcceptInviteRequest`. */
export const AcceptInviteRequest = new s.ObjectSchema<AcceptInviteRequest>({
  members: {
    teamId: TeamId,
    inviteId: InviteId,
    membershipId: MembershipId,
    token: s.optional(MailToken),
    userId: s.optional(UserId),
  },
  isClosed: true,
  personal: { token: "$secret" },
});
