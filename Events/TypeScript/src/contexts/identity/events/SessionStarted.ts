// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AuthenticationMethod } from "../definitions/AuthenticationMethod.js";
import { SessionId, UserId } from "../values.js";

/** A session waits for the person who has signed in. */
export interface SessionStarted {
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
  /** How a person has shown who they are, by a password or through another service. */
  readonly method: AuthenticationMethod;
  /** When the person asked to be let in; what ends sessions goes by this. */
  readonly startedAt: Timestamp;
  /** When the session ends at the latest. */
  readonly expiresAt: Timestamp;
}

/** Reads and writes `SessionStarted`. */
export const SessionStarted = new s.MessageSchema<SessionStarted>({
  messageType: "tributary.identity.SessionStarted.v1",
  dataSchema: "urn:tributary:schema:2221e63013edf3a4",
  members: {
    sessionId: SessionId,
    userId: UserId,
    method: AuthenticationMethod,
    startedAt: s.timestamp(),
    expiresAt: s.timestamp(),
  },
});
