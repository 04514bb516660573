// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { InviteId, MailToken, TeamId } from "../values.js";

/** The body of a refusal. It differs from its command in the token, of which only a hash is written. */
export interface DeclineInviteRequest {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** The token of the mail's link. Without one, only the person who has verified the invited address may. */
  readonly token?: string;
}

/** Reads and writes `DeclineInviteRequest`. */
export const DeclineInviteRequest = new s.ObjectSchema<DeclineInviteRequest>({
  members: {
    teamId: TeamId,
    inviteId: InviteId,
    token: s.optional(MailToken),
  },
  isClosed: true,
  personal: { token: "$secret" },
});
