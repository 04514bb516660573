// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { SessionEntry } from "../definitions/SessionEntry.js";
import { UserId } from "../values.js";

/** The sessions of a person, the newest first and the last 100 of them; the document of the view sessions_by_user. */
export interface SessionsOfUser {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** The sessions, the newest first. */
  readonly sessions: readonly SessionEntry[];
}

/** Reads and writes `SessionsOfUser`. */
export const SessionsOfUser = new s.ObjectSchema<SessionsOfUser>({
  members: {
    userId: UserId,
    sessions: s.array(SessionEntry, { maxItems: 100 }),
  },
});
