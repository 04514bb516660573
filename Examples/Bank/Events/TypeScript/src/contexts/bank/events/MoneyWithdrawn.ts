// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { AccountId, Amount } from "../values.js";

/** Money was paid out. */
export interface MoneyWithdrawn {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** An amount of money in cents. */
  readonly amount: number;
}

/** Reads and writes `MoneyWithdrawn`. */
export const MoneyWithdrawn = new s.MessageSchema<MoneyWithdrawn>({
  messageType: "tributary.bank.MoneyWithdrawn.v1",
  dataSchema: "urn:tributary:schema:76734915a9517052",
  members: {
    accountId: AccountId,
    amount: Amount,
  },
});
