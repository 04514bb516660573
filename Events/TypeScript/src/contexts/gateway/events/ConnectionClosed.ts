// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ConnectionId, HostId } from "../values.js";

/** A connection has ended. */
export interface ConnectionClosed {
  /** The connection's id, 128 random bits in base64url. */
  readonly connectionId: string;
  /** The process that holds the connection; a new one each time it starts. */
  readonly hostId: string;
  /** Why; `moved` where the client has come back elsewhere, `hostGone` where another process found its host gone. */
  readonly reason: "ended" | "moved" | "hostGone";
}

/** Reads and writes `ConnectionClosed`. */
export const ConnectionClosed = new s.MessageSchema<ConnectionClosed>({
  messageType: "tributary.gateway.ConnectionClosed.v1",
  dataSchema: "urn:tributary:schema:d865e8c4dcc30869",
  members: {
    connectionId: ConnectionId,
    hostId: HostId,
    reason: s.oneOf("ended", "moved", "hostGone"),
  },
});
