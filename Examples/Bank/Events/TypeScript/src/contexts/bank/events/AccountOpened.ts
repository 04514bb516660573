// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Owner } from "../values.js";

/** There is an account, and it is empty. */
export interface AccountOpened {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** Whose account it is, on a single line. */
  readonly owner: string;
}

/** Reads and writes `AccountOpened`. */
export const AccountOpened = new s.MessageSchema<AccountOpened>({
  messageType: "tributary.bank.AccountOpened.v1",
  dataSchema: "urn:tributary:schema:06b80a52c5b1037c",
  members: {
    accountId: AccountId,
    owner: Owner,
  },
  personal: { owner: "accountId" },
});
