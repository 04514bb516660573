// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { TeamRole } from "../definitions/TeamRole.js";
import { InviteId, InviterName, TeamId, TeamName } from "../values.js";

/** An open invite as the invited person sees it. */
export interface UserInvite {
  /** The invite's id, a UUIDv7 made by whoever invites. */
  readonly inviteId: string;
  /** The team's id, a UUIDv7 made by whoever asks for the team. */
  readonly teamId: string;
  /** What the team is called, on a single line. */
  readonly teamName: string;
  /**
   * What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team
   * itself.
   */
  readonly role: TeamRole;
  /** What the person who invites was called then. */
  readonly inviterName?: string;
  /** When the invite was sent, or sent again. */
  readonly sentAt: Timestamp;
  /** From when on it can no longer be accepted. */
  readonly expiresAt: Timestamp;
}

/** Reads and writes `UserInvite`. */
export const UserInvite = new s.ObjectSchema<UserInvite>({
  members: {
    inviteId: InviteId,
    teamId: TeamId,
    teamName: TeamName,
    role: TeamRole,
    inviterName: s.optional(InviterName),
    sentAt: s.timestamp(),
    expiresAt: s.timestamp(),
  },
  personal: { inviterName: "inviteId" },
});
