// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { RefusalReason } from "../definitions/RefusalReason.js";
import { TransferId } from "../values.js";

/** Tells a transfer that the money was not taken in. */
export interface NoteCreditRefused {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** Why money was not moved. `tooLate` is a debit that was made after its transfer had ended without it. */
  readonly reason: RefusalReason;
}

/** Reads and writes `NoteCreditRefused`. */
export const NoteCreditRefused = new s.CommandSchema<NoteCreditRefused>({
  messageType: "tributary.bank.NoteCreditRefused.v1",
  dataSchema: "urn:tributary:schema:e148fee79fd00479",
  context: "bank",
  entity: "transfer",
  id: "transferId",
  members: {
    transferId: TransferId,
    reason: RefusalReason,
  },
  isClosed: true,
});
