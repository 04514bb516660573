// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { EverythingHappened } from "./events/EverythingHappened.js";
import { OrderPlaced } from "./events/OrderPlaced.js";
import { PersonMoved } from "./events/PersonMoved.js";
import { PersonMovedV1 } from "./events/PersonMovedV1.js";
import { PersonMovedV2 } from "./events/PersonMovedV2.js";
import { upcastPersonMovedV1, upcastPersonMovedV2 } from "./upcasters.js";

/** Every event of the context conformance. */
export type ConformanceEvent =
  /** Has a member of every kind. */
  | { readonly type: "EverythingHappened"; readonly data: EverythingHappened }
  /** A person lives elsewhere now. */
  | { readonly type: "PersonMoved"; readonly data: PersonMoved }
  /** Things were asked for. */
  | { readonly type: "OrderPlaced"; readonly data: OrderPlaced };

/** Reads and writes the events of the context conformance. */
export const ConformanceEvent = new s.EventUnion<ConformanceEvent>("conformance", {
  EverythingHappened: { newest: EverythingHappened },
  PersonMoved: {
    newest: PersonMoved,
    older: [
      s.older(PersonMovedV1, (old) => upcastPersonMovedV2(upcastPersonMovedV1(old))),
      s.older(PersonMovedV2, upcastPersonMovedV2),
    ],
  },
  OrderPlaced: { newest: OrderPlaced },
});
