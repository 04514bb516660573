// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AccountId, Amount, TransferId } from "../values.js";

/** The money has left the account that pays and is to go to the one that is paid. */
export interface TransferDebited {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** The account that is paid. */
  readonly to: string;
  /** An amount of money in cents. */
  readonly amount: number;
  /** When the transfer would have expired. That deadline is off now. */
  readonly expiresAt?: Timestamp;
}

/** Reads and writes `TransferDebited`. */
export const TransferDebited = new s.MessageSchema<TransferDebited>({
  messageType: "tributary.bank.TransferDebited.v1",
  dataSchema: "urn:tributary:schema:e0c44bb9854f6732",
  members: {
    transferId: TransferId,
    to: AccountId,
    amount: Amount,
    expiresAt: s.optional(s.timestamp()),
  },
});
