// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { UserId } from "../values.js";

/** Lets a locked person in again. */
export interface UnlockAccount {
  /**
   * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same
   * request.
   */
  readonly userId: string;
}

/** Reads and writes `UnlockAccount`. */
export const UnlockAccount = new s.CommandSchema<UnlockAccount>({
  messageType: "tributary.identity.UnlockAccount.v1",
  dataSchema: "urn:tributary:schema:c7d63831188d0487",
  context: "identity",
  entity: "user",
  id: "userId",
  members: {
    userId: UserId,
  },
  isClosed: true,
});
