// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { InviteId, Proof, TeamId } from "../values.js";

/** Turns an invite down, with the proof of its mail or with the verified address it was sent to. */
export interface DeclineInvite {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** The SHA-256 of the token that a mail carried, in hexadecimal. */
  readonly proof?: string;
}

/** Reads and writes `DeclineInvite`. */
export const DeclineInvite = new s.CommandSchema<DeclineInvite>({
  messageType: "tributary.identity.DeclineInvite.v1",
  dataSchema: "urn:tributary:schema:78f5b95f8931e485",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    inviteId: InviteId,
    proof: s.optional(Proof),
  },
  isClosed: true,
});
