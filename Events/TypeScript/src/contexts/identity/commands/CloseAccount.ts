// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Reason, UserId } from "../values.js";

/** Closes an account for good and sets its e-mail address free. */
export interface CloseAccount {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
  /** Why, in a few words for the people who look after accounts. */
  readonly reason?: string;
}

/** Reads and writes `CloseAccount`. */
export const CloseAccount = new s.CommandSchema<CloseAccount>({
  messageType: "tributary.identity.CloseAccount.v1",
  dataSchema: "urn:tributary:schema:eebb0f2e79629a6d",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
    reason: s.optional(Reason),
  },
  isClosed: true,
  personal: { reason: "userId" },
});
