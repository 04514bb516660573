// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { Email, InviteId, UserId } from "../values.js";

/** An open invite as the team's administrators see it. */
export interface TeamInvite {
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** An e-mail address. Two addresses that differ only in case are one and the same. */
  readonly email: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
   * itself.
   */
  readonly role: TeamRole;
  /** Who invites, where it is a person. */
  readonly invitedBy?: string;
  /** When the invite was sent, or sent again. */
  readonly sentAt: Timestamp;
  /** From when on it can no longer be accepted. */
  readonly expiresAt: Timestamp;
}

/** Reads and writes `TeamInvite`. */
export const TeamInvite = new s.ObjectSchema<TeamInvite>({
  members: {
    inviteId: InviteId,
    email: Email,
    role: TeamRole,
    invitedBy: s.optional(UserId),
    sentAt: s.timestamp(),
    expiresAt: s.timestamp(),
  },
  personal: { email: "inviteId" },
});
