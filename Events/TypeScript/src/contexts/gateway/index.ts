// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

/** The context gateway: Who is connected. */
export * from "./events/ConnectionOpened.js";
export * from "./events/ConnectionClosed.js";
export * from "./GatewayEvent.js";
