// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { LoginEntry } from "../definitions/LoginEntry.js";
import { UserId } from "../values.js";

/**
 * What happened at a person's door, the newest first and the last 200 entries; the document of the view login_audit.
 */
export interface LoginAudit {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** What happened, the newest first. */
  readonly entries: readonly LoginEntry[];
}

/** Reads and writes `LoginAudit`. */
export const LoginAudit = new s.ObjectSchema<LoginAudit>({
  members: {
    userId: UserId,
    entries: s.array(LoginEntry, { maxItems: 200 }),
  },
});
