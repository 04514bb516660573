// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { SessionId, UserId } from "../values.js";

/** Ends all sessions of a person, or all but one. */
export interface RevokeAllSessions {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The session that stays. */
  readonly exceptSessionId?: string;
}

/** Reads and writes `RevokeAllSessions`. */
export const RevokeAllSessions = new s.CommandSchema<RevokeAllSessions>({
  messageType: "tributary.identity.RevokeAllSessions.v1",
  dataSchema: "urn:tributary:schema:53a63b576afee8cd",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    exceptSessionId: s.optional(SessionId),
  },
  isClosed: true,
});
