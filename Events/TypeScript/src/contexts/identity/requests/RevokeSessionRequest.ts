// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { SessionId, UserId } from "../values.js";

/** The body with which somebody ends a session of theirs that is not the one they ask in. */
export interface RevokeSessionRequest {
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

/** Reads and writes `RevokeSessionRequest`. */
export const RevokeSessionRequest = new s.ObjectSchema<RevokeSessionRequest>({
  members: {
    sessionId: SessionId,
    userId: UserId,
  },
  isClosed: true,
});
