// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TransferId } from "../values.js";

/**
 * The transfer's time has run out before any money was seen to move. The transfer is over, unless a debit turns up that
 * was under way.
 */
export interface TransferExpired {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
}

/** Reads and writes `TransferExpired`. */
export const TransferExpired = new s.MessageSchema<TransferExpired>({
  messageType: "tributary.bank.TransferExpired.v1",
  dataSchema: "urn:tributary:schema:9d9bc2e689d1f873",
  members: {
    transferId: TransferId,
  },
});
