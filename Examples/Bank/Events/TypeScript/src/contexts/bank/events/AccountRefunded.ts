// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Amount, TransferId } from "../values.js";

/** The money of a transfer that could not be completed is back. */
export interface AccountRefunded {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** An amount of money in cents. */
  readonly amount: number;
}

/** Reads and writes `AccountRefunded`. */
export const AccountRefunded = new s.MessageSchema<AccountRefunded>({
  messageType: "tributary.bank.AccountRefunded.v1",
  dataSchema: "urn:tributary:schema:45d4178164979841",
  members: {
    accountId: AccountId,
    transferId: TransferId,
    amount: Amount,
  },
});
