// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { RefusalReason } from "../definitions/RefusalReason.js";
import { AccountId, SettledTransfers, TransferId } from "../values.js";

/** The account does not take the money in. It may be one that was never opened. */
export interface CreditRefused {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it. */
  readonly reason: RefusalReason;
  /** Transfers that this account has heard the end of, and need not remember any more. */
  readonly settled?: readonly string[];
}

/** Reads and writes `CreditRefused`. */
export const CreditRefused = new s.MessageSchema<CreditRefused>({
  messageType: "tributary.bank.CreditRefused.v1",
  dataSchema: "urn:tributary:schema:0a738adabaf4c806",
  members: {
    accountId: AccountId,
    transferId: TransferId,
    reason: RefusalReason,
    settled: s.optional(SettledTransfers),
  },
});
