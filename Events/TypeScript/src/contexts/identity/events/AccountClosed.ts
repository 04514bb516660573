// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Reason, UserId } from "../values.js";

/** An account is closed for good. */
export interface AccountClosed {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Why, in a few words for the people who look after accounts. */
  readonly reason?: string;
}

/** Reads and writes `AccountClosed`. */
export const AccountClosed = new s.MessageSchema<AccountClosed>({
  messageType: "tributary.identity.AccountClosed.v1",
  dataSchema: "urn:tributary:schema:3f4641b4e4dc3b07",
  members: {
    userId: UserId,
    reason: s.optional(Reason),
  },
  personal: { reason: "userId" },
});
