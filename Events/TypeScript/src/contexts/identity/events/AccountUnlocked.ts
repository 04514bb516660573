// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { UserId } from "../values.js";

/** A person who was locked out may come in again. */
export interface AccountUnlocked {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `AccountUnlocked`. */
export const AccountUnlocked = new s.MessageSchema<AccountUnlocked>({
  messageType: "tributary.identity.AccountUnlocked.v1",
  dataSchema: "urn:tributary:schema:c49846049efd7526",
  members: {
    userId: UserId,
  },
});
