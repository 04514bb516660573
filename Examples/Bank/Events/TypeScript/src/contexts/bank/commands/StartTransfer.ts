// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AccountId, Amount, TransferId } from "../values.js";

/** Moves money from one account to another. Ends with all of it there, or all of it back. */
export interface StartTransfer {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** The account that pays. */
  readonly from: string;
  /** The account that is paid. */
  readonly to: string;
  /** An amount of money in cents. */
  readonly amount: number;
  /** When the transfer is off unless the money has left the account by then. Absent means never. */
  readonly expiresAt?: Timestamp;
}

/** Reads and writes `StartTransfer`. */
export const StartTransfer = new s.CommandSchema<StartTransfer>({
  messageType: "tributary.bank.StartTransfer.v1",
  dataSchema: "urn:tributary:schema:60171aa8bf544966",
  context: "bank",
  entity: "transfer",
  id: "transferId",
  members: {
    transferId: TransferId,
    from: AccountId,
    to: AccountId,
    amount: Amount,
    expiresAt: s.optional(s.timestamp()),
  },
  isClosed: true,
});
