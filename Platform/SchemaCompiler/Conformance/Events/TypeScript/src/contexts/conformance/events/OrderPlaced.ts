// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Item } from "../definitions/Item.js";
import { Id } from "../values.js";

/** Things were asked for. */
export interface OrderPlaced {
  /** An id, a UUID in lower case. */
  readonly orderId: string;
  /** What was asked for. */
  readonly items: readonly Item[];
}

/** Reads and writes `OrderPlaced`. */
export const OrderPlaced = new s.MessageSchema<OrderPlaced>({
  messageType: "tributary.conformance.OrderPlaced.v1",
  dataSchema: "urn:tributary:schema:0ece0eadbe6e4419",
  members: {
    orderId: Id,
    items: s.array(Item),
  },
});
