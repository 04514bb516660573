// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Amount, TransferId } from "../values.js";

/** Gives the money of a transfer that cannot be completed back to the account that paid. */
export interface RefundAccount {
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

/** Reads and writes `RefundAccount`. */
export const RefundAccount = new s.CommandSchema<RefundAccount>({
  messageType: "tributary.bank.RefundAccount.v1",
  dataSchema: "urn:tributary:schema:e354623378dba00d",
  context: "bank",
  entity: "account",
  id: "accountId",
  members: {
    accountId: AccountId,
    transferId: TransferId,
    amount: Amount,
  },
  isClosed: true,
});
