// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { ConnectionId, HostId } from "../values.js";

/** A client has connected, or come back. On whose behalf stands in the envelope. */
export interface ConnectionOpened {
  /** The connection's id, 128 random bits in base64url. */
  readonly connectionId: string;
  /** The process that holds the connection; a new one each time it starts. */
  readonly hostId: string;
  /** How it is connected. */
  readonly transport: "socket" | "events";
}

/** Reads and writes `ConnectionOpened`. */
export const ConnectionOpened = new s.MessageSchema<ConnectionOpened>({
  messageType: "tributary.gateway.ConnectionOpened.v1",
  dataSchema: "urn:tributary:schema:734ea800ecd4ab03",
  members: {
    connectionId: ConnectionId,
    hostId: HostId,
    transport: s.oneOf("socket", "events"),
  },
});
