// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

/** The context conformance: Every kind of value, rule and version that a schema can have. */
export * from "./definitions/Size.js";
export * from "./definitions/Price.js";
export * from "./definitions/Item.js";
export * from "./definitions/Booking.js";
export * from "./commands/PlaceOrder.js";
export * from "./commands/CancelOrder.js";
export * from "./commands/CancelOrderV1.js";
export * from "./events/EverythingHappened.js";
export * from "./events/PersonMoved.js";
export * from "./events/PersonMovedV2.js";
export * from "./events/PersonMovedV1.js";
export * from "./events/OrderPlaced.js";
export * from "./views/OrderSummary.js";
export * from "./views/AccountStatement.js";
export * from "./requests/PlaceOrderRequest.js";
export * from "./requests/OpenDoorRequest.js";
export * from "./ConformanceCommand.js";
export * from "./ConformanceEvent.js";
