// Generated from Platform/SchemaCompiler/Conformance/schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { parseJson } from "../json/parser.js";
import { type JsonValue } from "../json/value.js";
import { type JsonWriter } from "../json/writer.js";
import { encodeText } from "../text.js";
import { type MessageSchema } from "../schema/messages.js";
import { notedType } from "./notes.js";

/** What a union is of, as it stands in subjects. */
export type MessageKind = "command" | "event";

/** A message together with the name of its type: a member of a closed union. */
export interface Tagged {
  readonly type: string;
  readonly data: object;
}

/** What the members of a union hold, by the names of their types. */
export type DataOf<U extends Tagged, Type extends U["type"]> = Extract<U, { readonly type: Type }>["data"];

/** A function for each member of a union. */
export type Cases<U extends Tagged, R> = { readonly [Type in U["type"]]: (data: DataOf<U, Type>) => R };

/** An older version of a message, and the way from it to the newest. */
export interface OlderVersion<T> {
  readonly messageType: string;
  read(json: JsonValue): T;
}

/** Reads an older version and turns it into the newest. */
export function older<Old extends object, T>(schema: MessageSchema<Old>, upcast: (old: Old) => T): OlderVersion<T> {
  return { messageType: schema.messageType, read: (json) => upcast(schema.read(json)) };
}

/** A message's newest version, and the older ones that may still stand in a stream. */
export interface Versions<T extends object, S extends MessageSchema<T> = MessageSchema<T>> {
  readonly newest: S;
  readonly older?: readonly OlderVersion<T>[];
}

/** The closed union of the commands of a context, or of its events. */
export abstract class MessageUnion<U extends Tagged> {
  abstract readonly kind: MessageKind;
  readonly context: string;
  /** Every CloudEvents type that can be read into the union: the newest version of each message, and those that are upcast to it. */
  readonly readableTypes: ReadonlySet<string>;
  readonly #readers: ReadonlyMap<string, (json: JsonValue) => U>;
  readonly #schemas: ReadonlyMap<string, MessageSchema<object>>;

  protected constructor(context: string, types: { readonly [Type in U["type"]]: Versions<DataOf<U, Type>> }) {
    const readers = new Map<string, (json: JsonValue) => U>();
    const schemas = new Map<string, MessageSchema<object>>();
    for (const [type, { newest, older = [] }] of Object.entries<Versions<object>>(types)) {
      const tagged = (data: object): U => ({ type, data: newest.cover(data) } as Tagged as U);
      schemas.set(type, newest);
      for (const version of [newest, ...older]) readers.set(version.messageType, (json) => tagged(version.read(json)));
    }
    this.context = context;
    this.readableTypes = new Set(readers.keys());
    this.#readers = readers;
    this.#schemas = schemas;
  }

  /** Reads the payload of a message of this CloudEvents type; older versions become the newest. */
  parse(messageType: string, json: Uint8Array | string): U {
    if (!this.readableTypes.has(messageType)) throw unknownType();
    return this.read(messageType, parseJson(json));
  }

  /** Reads a payload that has been parsed. */
  read(messageType: string, json: JsonValue): U {
    const reader = this.#readers.get(messageType);
    if (reader === undefined) throw unknownType();
    return reader(json);
  }

  /** The payload as canonical JSON. Throws where it breaks a rule. */
  serialize(message: U): Uint8Array {
    return encodeText(this.schema(message).stringify(message.data));
  }

  /** Writes the payload alone. */
  write(message: U, writer: JsonWriter): void {
    this.schema(message).write(message.data, writer);
  }

  /** What stands in `ce-type` of the message. */
  messageType(message: U): string {
    return this.schema(message).messageType;
  }

  /** What stands in `ce-dataschema` of the message. */
  dataSchema(message: U): string {
    return this.schema(message).dataSchema;
  }

  /** The message for a log, with what is a person's data covered. */
  redact(message: U): unknown {
    return { type: message.type, data: this.schema(message).redact(message.data) };
  }

  /** Calls the function that belongs to the message. It does not compile where one is missing. */
  match<R>(message: U, cases: Cases<U, R>): R {
    const handle = cases[message.type as U["type"]] as ((data: object) => R) | undefined;
    // What comes from elsewhere than from reading may be of any type, whatever the compiler was told.
    if (handle === undefined) throw unknownType();
    return handle(message.data);
  }

  /**
   * The types among those that the subjects of the stream `SCHEMAS` note for this context and that cannot be read here, in order.
   *
   * A reader whose list is not empty must not begin: it would meet messages that it does not understand.
   */
  unreadableTypes(subjects: Iterable<string>): readonly string[] {
    const noted = [...subjects].map((subject) => notedType(subject, this.context, this.kind));
    const unreadable = noted.filter((type): type is string => type !== undefined && !this.readableTypes.has(type));
    return [...new Set(unreadable)].sort();
  }

  protected schema(message: U): MessageSchema<object> {
    const schema = this.#schemas.get(message.type);
    if (schema === undefined) throw unknownType();
    return schema;
  }
}

function unknownType(): SchemaError {
  return new SchemaError("unknownType", "is of a type that is not known here");
}
