// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Amount, SettledTransfers, TransferId } from "../values.js";

/** The money of a transfer has arrived. */
export interface AccountCredited {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** An amount of money in cents. */
  readonly amount: number;
  /** Transfers that this account has heard the end of, and need not remember any more. */
  readonly settled?: readonly string[];
}

/** Reads and writes `AccountCredited`. */
export const AccountCredited = new s.MessageSchema<AccountCredited>({
  messageType: "tributary.bank.AccountCredited.v1",
  dataSchema: "urn:tributary:schema:b6f127356e040706",
  members: {
    accountId: AccountId,
    transferId: TransferId,
    amount: Amount,
    settled: s.optional(SettledTransfers),
  },
});
