// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TransferId } from "../values.js";

/** The money has arrived. The transfer is over. */
export interface TransferCompleted {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
}

/** Reads and writes `TransferCompleted`. */
export const TransferCompleted = new s.MessageSchema<TransferCompleted>({
  messageType: "tributary.bank.TransferCompleted.v1",
  dataSchema: "urn:tributary:schema:9d9bc2e689d1f873",
  members: {
    transferId: TransferId,
  },
});
