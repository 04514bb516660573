// Generated from Platform/SchemaCompiler/Conformance/schema/ by 'make generate'. Do not edit.

import { type EntityAddress } from "./address.js";
import { type Envelope, envelopeHeaders } from "./envelope.js";
import { type Header } from "./headers.js";

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
}

/** The message; its envelope says what entity it is about, unless it says something else already. */
export function encodedMessage(subject: string, address: EntityAddress, attributes: Envelope, body: Uint8Array): EncodedMessage {
  const envelope: Envelope = { subject: address.envelopeSubject, ...attributes };
  return { subject, envelope, headers: envelopeHeaders(envelope), body };
}
