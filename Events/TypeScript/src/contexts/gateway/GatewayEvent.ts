// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { ConnectionClosed } from "./events/ConnectionClosed.js";
import { ConnectionOpened } from "./events/ConnectionOpened.js";

/** Every event of the context gateway. */
export type GatewayEvent =
  /** A client has connected, or come back. On whose behalf stands in the envelope. */
  | { readonly type: "ConnectionOpened"; readonly data: ConnectionOpened }
  /** A connection has ended. */
  | { readonly type: "ConnectionClosed"; readonly data: ConnectionClosed };

/** Reads and writes the events of the context gateway. */
export const GatewayEvent = new s.EventUnion<GatewayEvent>("gateway", {
  ConnectionOpened: { newest: ConnectionOpened },
  ConnectionClosed: { newest: ConnectionClosed },
});
