// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/** What generated modules are made of. */
export { array } from "./schema/arrays.js";
export { CommandSchema, MessageSchema } from "./schema/messages.js";
export { bigint, boolean, integer, number } from "./schema/numbers.js";
export { ObjectSchema, optional } from "./schema/objects.js";
export { oneOf, string, timestamp } from "./schema/strings.js";
export { CommandUnion } from "./messages/commands.js";
export { EventUnion } from "./messages/events.js";
export { older } from "./messages/union.js";
