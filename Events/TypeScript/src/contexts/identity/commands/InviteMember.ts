// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { Email, InviteId, TeamId } from "../values.js";

/** Invites whoever reads the mail of an address into a team. */
export interface InviteMember {
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /** What the person will be; an editor where nothing is said. */
  readonly role?: TeamRole;
}

/** Reads and writes `InviteMember`. */
export const InviteMember = new s.CommandSchema<InviteMember>({
  messageType: "tributary.identity.InviteMember.v1",
  dataSchema: "urn:tributary:schema:af0046f6284b5d9d",
  context: "identity",
  entity: "team",
  id: "teamId",
  members: {
    teamId: TeamId,
    inviteId: InviteId,
    email: Email,
    role: s.optional(TeamRole),
  },
  isClosed: true,
  personal: { email: "inviteId" },
});
