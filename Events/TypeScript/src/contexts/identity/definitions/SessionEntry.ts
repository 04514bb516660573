// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AuthenticationMethod } from "../definitions/AuthenticationMethod.js";
import { SessionId } from "../values.js";

/** A session, as the list of a person's sessions shows it. */
export interface SessionEntry {
  /**
   * The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no
   * message.
   */
  readonly sessionId: string;
  /** How a person has shown who they are, by a password or through another service. */
  readonly method: AuthenticationMethod;
  /** When the person signed in. */
  readonly startedAt: Timestamp;
  /** When the session was last refreshed, if ever. */
  readonly refreshedAt?: Timestamp;
  /** When the session ends at the latest. */
  readonly expiresAt: Timestamp;
  /** When the session was ended before its time. */
  readonly endedAt?: Timestamp;
  /** What ended it before its time. */
  readonly endedBy?: "signedOut" | "revoked" | "reuseDetected" | "passwordChanged" | "accountLocked" | "accountClosed";
}

/** Reads and writes `SessionEntry`. */
export const SessionEntry = new s.ObjectSchema<SessionEntry>({
  members: {
    sessionId: SessionId,
    method: AuthenticationMethod,
    startedAt: s.timestamp(),
    refreshedAt: s.optional(s.timestamp()),
    expiresAt: s.timestamp(),
    endedAt: s.optional(s.timestamp()),
    endedBy: s.optional(s.oneOf(
      "signedOut",
      "revoked",
      "reuseDetected",
      "passwordChanged",
      "accountLocked",
      "accountClosed",
    )),
  },
});
