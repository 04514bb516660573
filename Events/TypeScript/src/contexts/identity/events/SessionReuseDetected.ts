// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { SessionId, UserId } from "../values.js";

/** An old refresh token of a session was shown, so that somebody has copied it. */
export interface SessionReuseDetected {
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
}

/** Reads and writes `SessionReuseDetected`. */
export const SessionReuseDetected = new s.MessageSchema<SessionReuseDetected>({
  messageType: "tributary.identity.SessionReuseDetected.v1",
  dataSchema: "urn:tributary:schema:51f7ba7aa07a7481",
  members: {
    sessionId: SessionId,
    userId: UserId,
  },
});
