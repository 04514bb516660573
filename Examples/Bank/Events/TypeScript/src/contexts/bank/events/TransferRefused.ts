// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { RefusalReason } from "../definitions/RefusalReason.js";
import { TransferId } from "../values.js";

/** The account that was to pay does not. The transfer is over, and no money was moved. */
export interface TransferRefused {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it. */
  readonly reason: RefusalReason;
  /** When the transfer would have expired. That deadline is off now. */
  readonly expiresAt?: Timestamp;
}

/** Reads and writes `TransferRefused`. */
export const TransferRefused = new s.MessageSchema<TransferRefused>({
  messageType: "tributary.bank.TransferRefused.v1",
  dataSchema: "urn:tributary:schema:b88335990739ce88",
  members: {
    transferId: TransferId,
    reason: RefusalReason,
    expiresAt: s.optional(s.timestamp()),
  },
});
