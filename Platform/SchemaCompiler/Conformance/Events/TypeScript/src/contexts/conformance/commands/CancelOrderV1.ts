// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { Id } from "../values.js";

/** Version 1 of `CancelOrder`, as older messages have it. Takes an order back. */
export interface CancelOrderV1 {
  /** An id, a UUID in lower case. */
  readonly orderId: string;
}

/** Reads and writes `CancelOrderV1`. */
export const CancelOrderV1 = new s.MessageSchema<CancelOrderV1>({
  messageType: "tributary.conformance.CancelOrder.v1",
  dataSchema: "urn:tributary:schema:2a0ee07c62e30f84",
  members: {
    orderId: Id,
  },
  isClosed: true,
});
