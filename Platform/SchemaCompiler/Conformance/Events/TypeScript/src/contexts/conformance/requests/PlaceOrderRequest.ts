// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Size } from "../definitions/Size.js";
import { Id } from "../values.js";

/** The body of an order. */
export interface PlaceOrderRequest {
  /** An id, a UUID in lower case. */
  readonly orderId: string;
  /** Which sizes. */
  readonly sizes: readonly Size[];
}

/** Reads and writes `PlaceOrderRequest`. */
export const PlaceOrderRequest = new s.ObjectSchema<PlaceOrderRequest>({
  members: {
    orderId: Id,
    sizes: s.array(Size),
  },
  isClosed: true,
});
