// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { InviteId, TeamId } from "../values.js";

/** Takes an open invite back. */
export interface RevokeInvite {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
}

/** Reads and writes `RevokeInvite`. */
export const RevokeInvite = new s.CommandSchema<RevokeInvite>({
  messageType: "tributary.identity.RevokeInvite.v1",
  dataSchema: "urn:tributary:schema:74cd7f63bd9e45ae",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    inviteId: InviteId,
  },
  isClosed: true,
});
