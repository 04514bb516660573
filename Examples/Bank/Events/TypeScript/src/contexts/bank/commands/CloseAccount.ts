// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId } from "../values.js";

/** Closes an account for good. It must be empty, and no transfer from it under way. */
export interface CloseAccount {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
}

/** Reads and writes `CloseAccount`. */
export const CloseAccount = new s.CommandSchema<CloseAccount>({
  messageType: "tributary.bank.CloseAccount.v1",
  dataSchema: "urn:tributary:schema:c6f438f61cf99b5c",
  context: "bank",
  entity: "account",
  id: "accountId",
  members: {
    accountId: AccountId,
  },
  isClosed: true,
});
