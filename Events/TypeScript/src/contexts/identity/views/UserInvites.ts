// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { UserInvite } from "../definitions/UserInvite.js";
import { EmailId, UserId } from "../values.js";

/**
 * The open invites of an address; the document of the view invites_by_user, for the person who has verified that the
 * address is theirs.
 */
export interface UserInvites {
  /**
   * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows
   * it already.
   */
  readonly emailId: string;
  /** Whose verified address it is, where it is somebody's. */
  readonly userId?: string;
  /** The open invites, the oldest first. Of more than 100 only the newest are shown. */
  readonly invites: readonly UserInvite[];
  /** When the document last changed. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `UserInvites`. */
export const UserInvites = new s.ObjectSchema<UserInvites>({
  members: {
    emailId: EmailId,
    userId: s.optional(UserId),
    invites: s.array(UserInvite, { maxItems: 100 }),
    changedAt: s.timestamp(),
  },
});
