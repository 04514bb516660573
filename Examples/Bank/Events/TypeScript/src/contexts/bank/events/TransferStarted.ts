// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AccountId, Amount, TransferId } from "../values.js";

/** Money is to be moved. */
export interface TransferStarted {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** The account that pays. */
  readonly from: string;
  /** The account that is paid. */
  readonly to: string;
  /** An amount of money in cents. */
  readonly amount: number;
  /** When the transfer is off unless the money has left the account by then. */
  readonly expiresAt?: Timestamp;
}

/** Reads and writes `TransferStarted`. */
export const TransferStarted = new s.MessageSchema<TransferStarted>({
  messageType: "tributary.bank.TransferStarted.v1",
  dataSchema: "urn:tributary:schema:87177dc3da39fc9e",
  members: {
    transferId: TransferId,
    from: AccountId,
    to: AccountId,
    amount: Amount,
    expiresAt: s.optional(s.timestamp()),
  },
});
