// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId } from "../values.js";

/** An account is closed for good. */
export interface AccountClosed {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
}

/** Reads and writes `AccountClosed`. */
export const AccountClosed = new s.MessageSchema<AccountClosed>({
  messageType: "tributary.bank.AccountClosed.v1",
  dataSchema: "urn:tributary:schema:15378b5b3f75010f",
  members: {
    accountId: AccountId,
  },
});
