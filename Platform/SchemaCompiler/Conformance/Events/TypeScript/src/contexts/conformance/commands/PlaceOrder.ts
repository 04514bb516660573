// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Item } from "../definitions/Item.js";
import { Id } from "../values.js";

/** Asks for things. */
export interface PlaceOrder {
  /** An id, a UUID in lower case. */
  readonly orderId: string;
  /** An id, a UUID in lower case. */
  readonly personId: string;
  /** What is asked for. */
  readonly items: readonly Item[];
  /** A word to whoever packs it. */
  readonly note?: string;
}

/** Reads and writes `PlaceOrder`. */
export const PlaceOrder = new s.CommandSchema<PlaceOrder>({
  messageType: "tributary.conformance.PlaceOrder.v1",
  dataSchema: "urn:tributary:schema:0b29cff456c0662a",
  context: "conformance",
  entity: "order",
  id: "orderId",
  members: {
    orderId: Id,
    personId: Id,
    items: s.array(Item, { minItems: 1, maxItems: 3 }),
    note: s.optional(s.string({ maxLength: 200 })),
  },
  isClosed: true,
  personal: { note: "personId" },
});
