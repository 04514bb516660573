// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { RefusalReason } from "../definitions/RefusalReason.js";
import { AccountId, TransferId } from "../values.js";

/** The account does not pay. It may be one that was never opened. */
export interface DebitRefused {
  /**
   * The account's id, a UUIDv7 made by whoever asks for it to be opened, so that a repeated request is the same
   * request.
   */
  readonly accountId: string;
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it. */
  readonly reason: RefusalReason;
}

/** Reads and writes `DebitRefused`. */
export const DebitRefused = new s.MessageSchema<DebitRefused>({
  messageType: "tributary.bank.DebitRefused.v1",
  dataSchema: "urn:tributary:schema:2751f8867c44efa1",
  members: {
    accountId: AccountId,
    transferId: TransferId,
    reason: RefusalReason,
  },
});
