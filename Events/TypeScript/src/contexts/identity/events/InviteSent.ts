// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { Email, EmailId, InviteId, InviterName, TeamId, TeamName, UserId } from "../values.js";

/** An address is invited into a team. */
export interface InviteSent {
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly teamName: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
   * itself.
   */
  readonly role: TeamRole;
  /** From when on the invite can no longer be accepted. */
  readonly expiresAt: Timestamp;
  /** Who invites; absent where the operator does. */
  readonly invitedBy?: string;
  /** What the person who invites was called then. */
  readonly inviterName?: string;
}

/** Reads and writes `InviteSent`. */
export const InviteSent = new s.MessageSchema<InviteSent>({
  messageType: "tributary.identity.InviteSent.v1",
  dataSchema: "urn:tributary:schema:de91cf7b2f77b923",
  members: {
    inviteId: InviteId,
    teamId: TeamId,
    teamName: TeamName,
    email: Email,
    emailId: EmailId,
    role: TeamRole,
    expiresAt: s.timestamp(),
    invitedBy: s.optional(UserId),
    inviterName: s.optional(InviterName),
  },
  personal: { email: "inviteId", inviterName: "inviteId" },
});
