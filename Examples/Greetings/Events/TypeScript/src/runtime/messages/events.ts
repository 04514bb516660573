// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { batchLimits, parseJson } from "../json/parser.js";
import { type JsonValue } from "../json/value.js";
import { JsonWriter } from "../json/writer.js";
import { encodeText } from "../text.js";
import { readArray } from "../schema/arrays.js";
import { ObjectSchema } from "../schema/objects.js";
import { payload } from "../schema/schema.js";
import { string, timestamp } from "../schema/strings.js";
import { type Timestamp } from "../timestamp.js";
import { type EntityAddress } from "./address.js";
import { type Envelope } from "./envelope.js";
import { type EncodedMessage, encodedMessage, type Attributes } from "./message.js";
import { type DataOf, MessageUnion, type Tagged, type Versions } from "./union.js";

/** The closed union of the events of a context. */
export class EventUnion<U extends Tagged> extends MessageUnion<U> {
  override readonly kind = "event";

  constructor(context: string, types: { readonly [Type in U["type"]]: Versions<DataOf<U, Type>> }) {
    super(context, types);
  }

  /** The events of a message, in order: one, or those of a batch. */
  decode(envelope: Envelope, body: Uint8Array | string): readonly U[] {
    return envelope.contentType === "application/json" ? [this.parse(envelope.type, body)] : this.parseBatch(body);
  }

  /** The one message for the events of one decision about an entity. */
  encode(events: readonly U[], address: EntityAddress, attributes: Attributes): EncodedMessage {
    const schemas = events.map((event) => this.schema(event));
    const [event] = events;
    if (event !== undefined && events.length === 1) {
      const type = { type: this.messageType(event), dataSchema: this.dataSchema(event), contentType: "application/json" } as const;
      return encodedMessage({ kind: this.kind, address, envelope: { ...attributes, ...type }, schemas, body: this.serialize(event) });
    }
    const type = { type: `tributary.${this.context}.batch`, contentType: "application/cloudevents-batch+json" } as const;
    const envelope: Envelope = { subject: address.envelopeSubject, ...attributes, ...type };
    return encodedMessage({ kind: this.kind, address, envelope, schemas, body: this.serializeBatch(events, envelope) });
  }

  /** Reads a body of the type `application/cloudevents-batch+json`. */
  parseBatch(body: Uint8Array | string): readonly U[] {
    return readArray(parseJson(body, batchLimits), (json) => this.#element(json));
  }

  /** A body of the type `application/cloudevents-batch+json`; the elements repeat what the envelope says of each of them. */
  serializeBatch(events: readonly U[], envelope: Pick<Envelope, "id" | "source" | "subject" | "time">): Uint8Array {
    const writer = new JsonWriter();
    writer.beginArray();
    for (const [index, event] of events.entries()) {
      writer.beginObject();
      const members: readonly (readonly [name: string, value: string | undefined])[] = [
        ["specversion", "1.0"],
        ["id", `${envelope.id}/${index}`],
        ["type", this.messageType(event)],
        ["source", envelope.source],
        ["subject", envelope.subject],
        ["time", envelope.time.toString()],
        ["dataschema", this.dataSchema(event)],
        ["datacontenttype", "application/json"],
      ];
      for (const [name, value] of members) {
        if (value === undefined) continue;
        writer.name(name);
        writer.string(value);
      }
      writer.name("data");
      this.write(event, writer);
      writer.endObject();
    }
    writer.endArray();
    return encodeText(writer.text);
  }

  #element(json: JsonValue): U {
    const { type, data } = element.read(json);
    if (!this.readableTypes.has(type)) throw new SchemaError("unknownType", "is not known here").within("type");
    try {
      return this.read(type, data);
    } catch (error) {
      throw error instanceof SchemaError ? error.within("data") : error;
    }
  }
}

/** What is needed to read one CloudEvent of a batch. */
const element = new ObjectSchema<{ readonly type: string; readonly time: Timestamp; readonly data: JsonValue }>({
  members: { type: string(), time: timestamp(), data: payload() },
});
