// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AccountId, Amount } from "../values.js";

/** One movement of money in an account, as a statement lists it. */
export interface Booking {
  /** The booking's id. */
  readonly bookingId: string;
  /** When the money moved. */
  readonly bookedAt: Timestamp;
  /** What moved it. */
  readonly kind: "deposit" | "withdrawal" | "credit" | "debit" | "refund";
  /** An amount of money in cents. */
  readonly amount: number;
  /** How much there was afterwards, in cents. */
  readonly balance: bigint;
  /** The other account, where there is one. */
  readonly counterparty?: string;
  /** What it was for, on a single line. */
  readonly text: string;
}

/** Reads and writes `Booking`. */
export const Booking = new s.ObjectSchema<Booking>({
  members: {
    bookingId: s.string({ format: "uuid" }),
    bookedAt: s.timestamp(),
    kind: s.oneOf("deposit", "withdrawal", "credit", "debit", "refund"),
    amount: Amount,
    balance: s.bigint(),
    counterparty: s.optional(AccountId),
    text: s.string({ minLength: 1, maxLength: 140, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u }),
  },
});
