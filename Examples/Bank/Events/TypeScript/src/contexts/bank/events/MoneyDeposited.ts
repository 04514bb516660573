// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Amount } from "../values.js";

/** Money was paid in. */
export interface MoneyDeposited {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** An amount of money in cents. */
  readonly amount: number;
}

/** Reads and writes `MoneyDeposited`. */
export const MoneyDeposited = new s.MessageSchema<MoneyDeposited>({
  messageType: "tributary.bank.MoneyDeposited.v1",
  dataSchema: "urn:tributary:schema:76734915a9517052",
  members: {
    accountId: AccountId,
    amount: Amount,
  },
});
