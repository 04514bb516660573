// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Id, Label } from "../values.js";

/** Takes an order back. */
export interface CancelOrder {
  /** An id, a UUID in lower case. */
  readonly orderId: string;
  /** A short text on one line. */
  readonly because: string;
}

/** Reads and writes `CancelOrder`. */
export const CancelOrder = new s.CommandSchema<CancelOrder>({
  messageType: "tributary.conformance.CancelOrder.v2",
  dataSchema: "urn:tributary:schema:cc28bb1fdd37c88b",
  context: "conformance",
  entity: "order",
  id: "orderId",
  members: {
    orderId: Id,
    because: Label,
  },
  isClosed: true,
  personal: { because: "$caller" },
});
