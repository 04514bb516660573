import * as assert from "node:assert/strict";
import { EntityAddress, type Envelope, partitionOf, readEnvelope, SchemaError, Timestamp, writeEnvelope } from "@tributary/conformance-events";
import { ConformanceEvent } from "@tributary/conformance-events/conformance";
import { type BatchCase, type CommandCase, type CorpusCase, type CorpusEnvelope, type EnvelopeCase, type ParseSubjectCase, type Refusal, type SubjectCase } from "./cases.js";
import { NatsHeaders } from "./natsHeaders.js";
import { bytesOf, type CorpusText, shown } from "./text.js";
import { commandOf, readMessage, schemaOf } from "./vocabularies.js";

/** Throws where the package does not do what the case says. */
export function check(value: CorpusCase): void {
  switch (value.kind) {
    case "value": {
      const schema = schemaOf(value.type, value.context);
      return expect(value, () => schema.serialize(schema.parse(bytesOf(value.json))));
    }
    case "union":
      return expect(value, () => {
        const { newest, bytes } = readMessage(value.ceType, bytesOf(value.json), value.context);
        assert.equal(newest, value.newest);
        return bytes;
      });
    case "envelope":
      return checkEnvelope(value);
    case "batch":
      return checkBatch(value);
    case "subject":
      return checkSubject(value);
    case "parse-subject":
      return checkAddress(value);
    case "command":
      return checkCommand(value);
    default:
      throw new Error(`the runner does not know the kind ${String((value as { readonly kind: unknown }).kind)}`);
  }
}

function checkEnvelope(value: EnvelopeCase): void {
  const headers = new NatsHeaders();
  for (const [name, text] of value.headers) headers.append(name, text);
  const envelope = readEnvelope(headers);
  assert.deepEqual(envelope === undefined ? null : described(envelope), value.envelope);
  if (envelope === undefined) return;
  const written = new NatsHeaders();
  writeEnvelope(envelope, written);
  assert.deepEqual(written.pairs, value.canonical);
}

function checkBatch(value: BatchCase): void {
  const { subject = "" } = value.envelope;
  const [entity = "", id = ""] = subject.split("/");
  const address = EntityAddress.of("conformance", entity, id);
  const time = Timestamp.parse(value.envelope.time);
  assert.ok(address && time);
  const { causationPosition, ...attributes } = value.envelope;
  const position = causationPosition === undefined ? {} : { causationPosition: BigInt(causationPosition) };
  const envelope: Envelope = { ...attributes, ...position, time };
  expect(value, () => {
    const events = ConformanceEvent.decode(envelope, bytesOf(value.json));
    assert.deepEqual(events.map((event) => ConformanceEvent.messageType(event)), value.events?.map((event) => event.type));
    for (const [index, event] of events.entries()) {
      expectBytes(ConformanceEvent.serialize(event), value.events?.[index]?.canonical ?? "");
    }
    const { type: _, contentType: __, ...rest } = envelope;
    const message = ConformanceEvent.encode(events, address, rest);
    assert.equal(message.subject, address.eventSubject);
    // One event would travel alone.
    if (events.length !== 1) assert.deepEqual(described(message.envelope), value.envelope);
    return ConformanceEvent.serializeBatch(events, envelope);
  });
}

function checkSubject(value: SubjectCase): void {
  const address = EntityAddress.of(value.context, value.entity, value.id);
  assert.equal(address !== undefined, value.valid ?? true);
  if (address === undefined) return;
  assert.equal(partitionOf(address.id), value.partition);
  assert.equal(address.eventSubject, value.event);
  assert.equal(address.commandSubject, value.command);
}

function checkAddress(value: ParseSubjectCase): void {
  const address = EntityAddress.fromSubject(value.subject);
  assert.deepEqual(address === undefined ? null : [address.context, address.entity, address.id], value.address);
}

function checkCommand(value: CommandCase): void {
  const schema = commandOf(value.type, value.context);
  assert.equal(schema.subject(schema.parse(bytesOf(value.json))), value.subject);
}

function expect(value: { readonly canonical?: CorpusText; readonly error?: Refusal }, body: () => Uint8Array): void {
  let bytes: Uint8Array;
  try {
    bytes = body();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "SchemaError") throw error;
    const { code, pointer } = error as SchemaError;
    return assert.deepEqual({ code, pointer }, value.error, error.message);
  }
  assert.equal(undefined, value.error, "it is accepted");
  expectBytes(bytes, value.canonical ?? "");
}

function expectBytes(bytes: Uint8Array, canonical: CorpusText): void {
  const expected = bytesOf(canonical);
  const isEqual = bytes.length === expected.length && bytes.every((byte, index) => byte === expected[index]);
  assert.ok(isEqual, `${shown(bytes)}\n    instead of\n    ${shown(expected)}`);
}

/** The envelope as the corpus writes it. */
function described(envelope: Envelope): CorpusEnvelope {
  const { time, causationPosition, ...attributes } = envelope;
  const position = causationPosition === undefined ? {} : { causationPosition: String(causationPosition) };
  return { ...attributes, ...position, time: time.toString() };
}
