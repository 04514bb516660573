import * as assert from "node:assert/strict";
import { type Attributes, envelopeHeaders, readEnvelope, type HeaderReader, Timestamp, writeEnvelope } from "@tributary/conformance-events";
import { ConformanceCommand, ConformanceEvent, PlaceOrder } from "@tributary/conformance-events/conformance";
import { events, order } from "./samples.js";

/** The headers of nats.js 2, as far as they are needed; written down from its documentation. */
interface MsgHdrs extends Iterable<[string, string[]]> {
  readonly hasError: boolean;
  get(name: string, match?: unknown): string;
  set(name: string, value: string, match?: unknown): void;
  append(name: string, value: string, match?: unknown): void;
  has(name: string, match?: unknown): boolean;
  keys(): string[];
  values(name: string, match?: unknown): string[];
  delete(name: string, match?: unknown): void;
}

/** They, maps and the headers of the Fetch standard can be read and written as they are. */
export const natsHeadersFit: (headers: MsgHdrs) => void = (headers) => writeEnvelope(readEnvelope(headers) ?? ({} as never), headers);
export const mapsFit: (headers: ReadonlyMap<string, string>) => HeaderReader = (headers) => headers;

/** What one end encodes, the other decodes. */
export function checkMessages(): void {
  const about: Attributes = { id: "c1", source: "/shop", time: new Timestamp(0n), correlationId: "r1", userId: "a\r\nb\0c" };
  const command = ConformanceCommand.encode({ type: "PlaceOrder", data: order }, about);
  assert.equal(command.subject, PlaceOrder.subject(order));
  assert.deepEqual(command.headers, [
    ["ce-specversion", "1.0"],
    ["ce-id", "c1"],
    ["ce-type", "tributary.conformance.PlaceOrder.v1"],
    ["ce-source", "/shop"],
    ["ce-time", "1970-01-01T00:00:00.000000Z"],
    ["ce-datacontenttype", "application/json"],
    ["ce-subject", `order/${order.orderId}`],
    ["ce-dataschema", PlaceOrder.dataSchema],
    ["ce-correlationid", "r1"],
    ["ce-userid", "a  b c"],
  ]);
  const received = readEnvelope(new Map(command.headers));
  assert.ok(received);
  assert.deepEqual(ConformanceCommand.decode(received, command.body).data, order);
  assert.throws(() => ConformanceEvent.decode(received, command.body), { code: "unknownType", pointer: "" });
  assert.throws(() => ConformanceCommand.decode({ ...received, contentType: "application/cloudevents-batch+json" }, "[]"), { code: "unknownType" });

  const address = PlaceOrder.address(order);
  for (const decided of [[], events.slice(0, 1), events]) {
    const message = ConformanceEvent.encode(decided, address, about);
    const isAlone = decided.length === 1;
    assert.equal(message.subject, `conformance.event.order.${order.orderId}`);
    assert.equal(message.envelope.type, isAlone ? "tributary.conformance.OrderPlaced.v1" : "tributary.conformance.batch");
    assert.equal(message.envelope.contentType, isAlone ? "application/json" : "application/cloudevents-batch+json");
    assert.equal(message.envelope.dataSchema === undefined, !isAlone);
    assert.deepEqual(message.headers, envelopeHeaders(message.envelope));
    assert.equal(message.notes.length, decided.length);
    const envelope = readEnvelope(new Map(message.headers));
    assert.ok(envelope);
    assert.deepEqual(ConformanceEvent.decode(envelope, message.body), decided);
  }

  const fingerprint = PlaceOrder.dataSchema.slice(-16);
  const [note] = command.notes;
  assert.ok(note);
  assert.equal(note.subject, `schema.conformance.command.PlaceOrder.1.${fingerprint}`);
  assert.equal(
    new TextDecoder("utf-8").decode(note.body),
    `{"type":"tributary.conformance.PlaceOrder.v1","dataschema":"urn:tributary:schema:${fingerprint}"}`,
  );
  const twice = ConformanceEvent.encode([...events, ...events], address, about);
  assert.deepEqual(twice.notes.map((each) => each.subject.split(".").slice(0, 5).join(".")), [
    "schema.conformance.event.OrderPlaced.1",
    "schema.conformance.event.PersonMoved.3",
  ]);
  const later = ["event.PersonMoved.4.aa", "event.PersonMoved.4.bb", "event.OrderLost.1.aa", "command.Other.1.aa", "event.PersonMoved.1.aa"];
  const noted = [...later.map((rest) => `schema.conformance.${rest}`), "schema.identity.event.UserLost.1.aa", note.subject];
  assert.deepEqual(ConformanceEvent.unreadableTypes(noted), ["tributary.conformance.OrderLost.v1", "tributary.conformance.PersonMoved.v4"]);
  assert.deepEqual(ConformanceCommand.unreadableTypes(noted), ["tributary.conformance.Other.v1"]);
}
