// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { RefusalReason } from "../definitions/RefusalReason.js";
import { AccountId, Amount, TransferId } from "../values.js";

/** The money has left the account that pays and is to go back there. */
export interface RefundStarted {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** The account that has paid. */
  readonly from: string;
  /** An amount of money in cents. */
  readonly amount: number;
  /** Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it. */
  readonly reason: RefusalReason;
}

/** Reads and writes `RefundStarted`. */
export const RefundStarted = new s.MessageSchema<RefundStarted>({
  messageType: "tributary.bank.RefundStarted.v1",
  dataSchema: "urn:tributary:schema:c896e20a4b7a281a",
  members: {
    transferId: TransferId,
    from: AccountId,
    amount: Amount,
    reason: RefusalReason,
  },
});
