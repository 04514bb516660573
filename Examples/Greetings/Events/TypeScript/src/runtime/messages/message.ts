// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { type MessageSchema } from "../schema/messages.js";
import { type EntityAddress } from "./address.js";
import { type Envelope, envelopeHeaders } from "./envelope.js";
import { type Header } from "./headers.js";
import { type TypeNote, typeNote } from "./notes.js";
import { type MessageKind } from "./union.js";

/** What a writer says about a message; the rest of the envelope follows from what it holds. */
export type Attributes = Omit<Envelope, "type" | "dataSchema" | "contentType">;

/** A message as NATS carries it. */
export interface EncodedMessage {
  /** The NATS subject. */
  readonly subject: string;
  readonly envelope: Envelope;
  /** The envelope as headers. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
  /** What must have been noted in the stream `SCHEMAS` before the message is published. */
  readonly notes: readonly TypeNote[];
}

/** What a message is about and what it holds, before it is put together. */
interface Parts {
  readonly kind: MessageKind;
  readonly address: EntityAddress;
  readonly envelope: Envelope;
  readonly schemas: readonly MessageSchema<object>[];
  readonly body: Uint8Array;
}

/** The message; its envelope says what entity it is about, unless it says something else already. */
export function encodedMessage({ kind, address, envelope: attributes, schemas, body }: Parts): EncodedMessage {
  const envelope: Envelope = { subject: address.envelopeSubject, ...attributes };
  return {
    subject: kind === "command" ? address.commandSubject : address.eventSubject,
    envelope,
    headers: envelopeHeaders(envelope),
    body,
    notes: [...new Set(schemas)].map((schema) => typeNote(kind, schema)),
  };
}
