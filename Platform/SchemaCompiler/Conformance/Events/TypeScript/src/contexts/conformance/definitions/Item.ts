// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Price } from "../definitions/Price.js";
import { Label } from "../values.js";

/** Some of a thing. */
export interface Item {
  /** A short text on one line. */
  readonly label: string;
  /** How many. */
  readonly quantity: number;
  /** What one costs, here and there. */
  readonly prices: readonly Price[];
}

/** Reads and writes `Item`. */
export const Item = new s.ObjectSchema<Item>({
  members: {
    label: Label,
    quantity: s.integer({ minimum: 1, maximum: 100 }),
    prices: s.array(Price, { maxItems: 2 }),
  },
  isClosed: true,
});
