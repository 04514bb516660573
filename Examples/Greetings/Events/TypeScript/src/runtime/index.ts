// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/** What all contexts share: messages as NATS carries them, moments, errors. Each context has a module of its own beside this one. */
export { SchemaError, type SchemaErrorCode } from "./errors.js";
export { EntityAddress, isSubjectToken } from "./messages/address.js";
export { type ContentType, type Envelope, envelopeHeaders, readEnvelope, writeEnvelope } from "./messages/envelope.js";
export { type CommandUnion } from "./messages/commands.js";
export { type EventUnion } from "./messages/events.js";
export { type Header, type HeaderReader, type HeaderWriter } from "./messages/headers.js";
export { type Attributes, type EncodedMessage } from "./messages/message.js";
export { type TypeNote } from "./messages/notes.js";
export { partitionCount, partitionOf } from "./messages/partition.js";
export { type Cases, type MessageKind, type Tagged } from "./messages/union.js";
export { redact } from "./personal.js";
export { type CommandSchema, type MessageSchema } from "./schema/messages.js";
export { type ObjectSchema, type PersonalMembers } from "./schema/objects.js";
export { type Schema } from "./schema/schema.js";
export { type EnumSchema } from "./schema/strings.js";
export { Timestamp } from "./timestamp.js";
