// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Reason, UserId } from "../values.js";

/** Locks a person out until the account is unlocked. */
export interface LockAccount {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Why, in a few words for the people who look after accounts. */
  readonly reason: string;
}

/** Reads and writes `LockAccount`. */
export const LockAccount = new s.CommandSchema<LockAccount>({
  messageType: "tributary.identity.LockAccount.v1",
  dataSchema: "urn:tributary:schema:c57346118377800f",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    reason: Reason,
  },
  isClosed: true,
  personal: { reason: "userId" },
});
