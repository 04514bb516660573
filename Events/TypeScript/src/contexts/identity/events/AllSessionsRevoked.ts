// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { SessionId, UserId } from "../values.js";

/** All sessions that a person had have ended, or all but one. */
export interface AllSessionsRevoked {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The sessions that were started before this moment have ended. */
  readonly sessionsEndedBefore: Timestamp;
  /** The session that stays. */
  readonly exceptSessionId?: string;
}

/** Reads and writes `AllSessionsRevoked`. */
export const AllSessionsRevoked = new s.MessageSchema<AllSessionsRevoked>({
  messageType: "tributary.identity.AllSessionsRevoked.v1",
  dataSchema: "urn:tributary:schema:f8a7f3ff96b6fee8",
  members: {
    userId: UserId,
    sessionsEndedBefore: s.timestamp(),
    exceptSessionId: s.optional(SessionId),
  },
});
