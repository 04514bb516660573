// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { RevocationReason } from "../definitions/RevocationReason.js";
import { SessionId, UserId } from "../values.js";

/** A session has ended before its time. */
export interface SessionRevoked {
  /**
   * The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no
   * message.
   */
  readonly sessionId: string;
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Why a session ended, because the person signed out, somebody took it away, or an old refresh token was shown. */
  readonly reason: RevocationReason;
}

/** Reads and writes `SessionRevoked`. */
export const SessionRevoked = new s.MessageSchema<SessionRevoked>({
  messageType: "tributary.identity.SessionRevoked.v1",
  dataSchema: "urn:tributary:schema:00d75e3367aa62eb",
  members: {
    sessionId: SessionId,
    userId: UserId,
    reason: RevocationReason,
  },
});
