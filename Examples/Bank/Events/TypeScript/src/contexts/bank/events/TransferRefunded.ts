// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TransferId } from "../values.js";

/** The money is back where it came from. The transfer is over. */
export interface TransferRefunded {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
}

/** Reads and writes `TransferRefunded`. */
export const TransferRefunded = new s.MessageSchema<TransferRefunded>({
  messageType: "tributary.bank.TransferRefunded.v1",
  dataSchema: "urn:tributary:schema:9d9bc2e689d1f873",
  members: {
    transferId: TransferId,
  },
});
