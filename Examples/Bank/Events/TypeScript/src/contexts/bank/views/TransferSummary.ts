// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { RefusalReason } from "../definitions/RefusalReason.js";
import { AccountId, Amount, TransferId } from "../values.js";

/** A transfer and how far it has come; the document of the view transfers. */
export interface TransferSummary {
  /** The transfer's id, a UUIDv7 made by whoever asks for it, so that a repeated request is the same request. */
  readonly transferId: string;
  /** The account that pays. */
  readonly from: string;
  /** The account that is paid. */
  readonly to: string;
  /** An amount of money in cents. */
  readonly amount: number;
  /** How far it has come. It is over with completed, refused, expired and refunded. */
  readonly status: "started" | "debited" | "completed" | "refused" | "expired" | "refunding" | "refunded";
  /** Why the money does not arrive, where that is so. */
  readonly reason?: RefusalReason;
  /** When the transfer is off unless the money has left the account by then. */
  readonly expiresAt?: Timestamp;
  /** When the transfer was asked for. */
  readonly startedAt: Timestamp;
  /** When it last came a step further. */
  readonly changedAt: Timestamp;
}

/** Reads and writes `TransferSummary`. */
export const TransferSummary = new s.ObjectSchema<TransferSummary>({
  members: {
    transferId: TransferId,
    from: AccountId,
    to: AccountId,
    amount: Amount,
    status: s.oneOf("started", "debited", "completed", "refused", "expired", "refunding", "refunded"),
    reason: s.optional(RefusalReason),
    expiresAt: s.optional(s.timestamp()),
    startedAt: s.timestamp(),
    changedAt: s.timestamp(),
  },
});
