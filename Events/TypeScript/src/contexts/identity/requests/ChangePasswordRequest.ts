// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { NewPassword, SessionId, UserId } from "../values.js";

/** The body of a change of password. Both passwords are sealed before anything is written. */
export interface ChangePasswordRequest {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The current password. */
  readonly currentPassword: string;
  /** A password, 12 to 256 characters of any kind. It is never stored and never logged. */
  readonly newPassword: string;
  /** The session that stays. */
  readonly sessionId?: string;
}

/** Reads and writes `ChangePasswordRequest`. */
export const ChangePasswordRequest = new s.ObjectSchema<ChangePasswordRequest>({
  members: {
    userId: UserId,
    currentPassword: s.string({ minLength: 1, maxLength: 256 }),
    newPassword: NewPassword,
    sessionId: s.optional(SessionId),
  },
  isClosed: true,
  personal: { currentPassword: "$secret", newPassword: "$secret" },
});
