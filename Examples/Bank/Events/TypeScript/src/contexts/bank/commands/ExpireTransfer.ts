// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TransferId } from "../values.js";

/** Calls a transfer off, unless the money has left the account that pays. */
export interface ExpireTransfer {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
}

/** Reads and writes `ExpireTransfer`. */
export const ExpireTransfer = new s.CommandSchema<ExpireTransfer>({
  messageType: "tributary.bank.ExpireTransfer.v1",
  dataSchema: "urn:tributary:schema:81049f012cb13d1d",
  context: "bank",
  entity: "transfer",
  id: "transferId",
  members: {
    transferId: TransferId,
  },
  isClosed: true,
});
