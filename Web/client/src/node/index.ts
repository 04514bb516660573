import { randomFillSync } from "node:crypto";
import { Client } from "../client.js";
import { type ClientOptions } from "../options.js";
import { NodeSocket } from "./socket.js";

export * from "../index.js";
export { NodeSocket } from "./socket.js";

/** A client on Node, version 18 or newer: with tokens, and a WebSocket that can send them. */
export class NodeClient extends Client {
  constructor(options: ClientOptions) {
    super({ credentials: "tokens", WebSocket: NodeSocket, random: (bytes) => randomFillSync(bytes), ...options });
  }
}
