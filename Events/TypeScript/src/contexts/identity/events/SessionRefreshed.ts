// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { SessionId, UserId } from "../values.js";

/** A session has got new tokens. */
export interface SessionRefreshed {
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

/** Reads and writes `SessionRefreshed`. */
export const SessionRefreshed = new s.MessageSchema<SessionRefreshed>({
  messageType: "tributary.identity.SessionRefreshed.v1",
  dataSchema: "urn:tributary:schema:c373865b1955c6e5",
  members: {
    sessionId: SessionId,
    userId: UserId,
    generation: s.bigint({ minimum: 1n }),
  },
});
