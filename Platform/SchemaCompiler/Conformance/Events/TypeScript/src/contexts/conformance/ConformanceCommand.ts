// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { CancelOrder } from "./commands/CancelOrder.js";
import { CancelOrderV1 } from "./commands/CancelOrderV1.js";
import { PlaceOrder } from "./commands/PlaceOrder.js";
import { upcastCancelOrderV1 } from "./upcasters.js";

/** Every command of the context conformance. */
export type ConformanceCommand =
  /** Asks for things. */
  | { readonly type: "PlaceOrder"; readonly data: PlaceOrder }
  /** Takes an order back. */
  | { readonly type: "CancelOrder"; readonly data: CancelOrder };

/** Reads and writes the commands of the context conformance. */
export const ConformanceCommand = new s.CommandUnion<ConformanceCommand>("conformance", {
  PlaceOrder: { newest: PlaceOrder },
  CancelOrder: {
    newest: CancelOrder,
    older: [s.older(CancelOrderV1, upcastCancelOrderV1)],
  },
});
