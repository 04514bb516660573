// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Reason, UserId } from "../values.js";

/** A person is locked out. */
export interface AccountLocked {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Why, in a few words for the people who look after accounts. */
  readonly reason: string;
}

/** Reads and writes `AccountLocked`. */
export const AccountLocked = new s.MessageSchema<AccountLocked>({
  messageType: "tributary.identity.AccountLocked.v1",
  dataSchema: "urn:tributary:schema:f9f5c55f8c42e380",
  members: {
    userId: UserId,
    reason: Reason,
  },
  personal: { reason: "userId" },
});
