// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Amount } from "../values.js";

/** Pays money in. */
export interface Deposit {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** An amount of money in cents. */
  readonly amount: number;
}

/** Reads and writes `Deposit`. */
export const Deposit = new s.CommandSchema<Deposit>({
  messageType: "tributary.bank.Deposit.v1",
  dataSchema: "urn:tributary:schema:1a0baf0a808c10f5",
  context: "bank",
  entity: "account",
  id: "accountId",
  members: {
    accountId: AccountId,
    amount: Amount,
  },
  isClosed: true,
});
