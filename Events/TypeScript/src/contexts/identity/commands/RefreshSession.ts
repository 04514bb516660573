// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { SessionId, UserId } from "../values.js";

/** Notes that a session has got new tokens. */
export interface RefreshSession {
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
  /** How many refresh tokens the session has had before this one. */
  readonly generation: bigint;
}

/** Reads and writes `RefreshSession`. */
export const RefreshSession = new s.CommandSchema<RefreshSession>({
  messageType: "tributary.identity.RefreshSession.v1",
  dataSchema: "urn:tributary:schema:ea834b8e8e92525b",
  context: "identity",
  entity: "session",
  id: "sessionId",
  members: {
    sessionId: SessionId,
    userId: UserId,
    generation: s.bigint({ minimum: 1n }),
  },
  isClosed: true,
});
