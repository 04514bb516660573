// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { PasswordHash, SessionId, UserId } from "../values.js";

/** A person has another password, and all sessions but the one named have ended. */
export interface PasswordChanged {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The scrypt hash of a password as a PHC string. */
  readonly passwordHash: string;
  /** Whether the person knew the old password, or has replaced a forgotten one. */
  readonly method: "change" | "reset";
  /** The sessions that were started before this moment have ended. */
  readonly sessionsEndedBefore: Timestamp;
  /** The session that stays. */
  readonly sessionId?: string;
}

/** Reads and writes `PasswordChanged`. */
export const PasswordChanged = new s.MessageSchema<PasswordChanged>({
  messageType: "tributary.identity.PasswordChanged.v1",
  dataSchema: "urn:tributary:schema:61b986c72ef90739",
  members: {
    userId: UserId,
    passwordHash: PasswordHash,
    method: s.oneOf("change", "reset"),
    sessionsEndedBefore: s.timestamp(),
    sessionId: s.optional(SessionId),
  },
  personal: { passwordHash: "userId" },
});
