// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { Price } from "../definitions/Price.js";
import { Id } from "../values.js";

/** An order as people see it. */
export interface OrderSummary {
  /** An id, a UUID in lower case. */
  readonly orderId: string;
  /** What something costs. */
  readonly total: Price;
  /** When it was placed. */
  readonly placedAt?: Timestamp;
}

/** Reads and writes `OrderSummary`. */
export const OrderSummary = new s.ObjectSchema<OrderSummary>({
  members: {
    orderId: Id,
    total: Price,
    placedAt: s.optional(s.timestamp()),
  },
});
