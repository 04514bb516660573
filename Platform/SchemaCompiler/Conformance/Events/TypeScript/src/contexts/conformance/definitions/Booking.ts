// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Id } from "../values.js";

/** One movement of money in an account, as a statement lists it. */
export interface Booking {
  /** The booking's id. */
  readonly bookingId: string;
  /** When the money moved. */
  readonly bookedAt: Timestamp;
  /** What moved it. */
  readonly kind: "deposit" | "withdrawal" | "credit" | "debit" | "refund";
  /** How much, in cents. */
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
    amount: s.integer({ minimum: 1, maximum: 1000000000000 }),
    balance: s.bigint(),
    counterparty: s.optional(Id),
    text: s.string({ minLength: 1, maxLength: 140, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u }),
  },
});
