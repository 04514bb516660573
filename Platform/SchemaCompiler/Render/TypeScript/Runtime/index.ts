/** What all contexts share: messages as NATS carries them, moments, errors. Each context has a module of its own beside this one. */
export { SchemaError, type SchemaErrorCode } from "./runtime/errors.js";
export { EntityAddress, isSubjectToken } from "./runtime/messages/address.js";
export { type ContentType, type Envelope, envelopeHeaders, readEnvelope, writeEnvelope } from "./runtime/messages/envelope.js";
export { type CommandUnion } from "./runtime/messages/commands.js";
export { type EventUnion } from "./runtime/messages/events.js";
export { type Header, type HeaderReader, type HeaderWriter } from "./runtime/messages/headers.js";
export { type Attributes, type EncodedMessage } from "./runtime/messages/message.js";
export { partitionCount, partitionOf } from "./runtime/messages/partition.js";
export { type Cases, type Tagged } from "./runtime/messages/union.js";
export { redact } from "./runtime/personal.js";
export { type CommandSchema, type MessageSchema } from "./runtime/schema/messages.js";
export { type ObjectSchema, type PersonalMembers } from "./runtime/schema/objects.js";
export { type Schema } from "./runtime/schema/schema.js";
export { type EnumSchema } from "./runtime/schema/strings.js";
export { Timestamp } from "./runtime/timestamp.js";
