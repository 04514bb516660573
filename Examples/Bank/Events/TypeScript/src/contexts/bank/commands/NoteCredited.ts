// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { TransferId } from "../values.js";

/** Tells a transfer that the money has arrived. */
export interface NoteCredited {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
}

/** Reads and writes `NoteCredited`. */
export const NoteCredited = new s.CommandSchema<NoteCredited>({
  messageType: "tributary.bank.NoteCredited.v1",
  dataSchema: "urn:tributary:schema:81049f012cb13d1d",
  context: "bank",
  entity: "transfer",
  id: "transferId",
  members: {
    transferId: TransferId,
  },
  isClosed: true,
});
