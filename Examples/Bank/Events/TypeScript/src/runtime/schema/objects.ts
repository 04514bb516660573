// Generated from Examples/Bank/schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { parseJson } from "../json/parser.js";
import { type JsonObject, type JsonValue, kindOf } from "../json/value.js";
import { JsonWriter } from "../json/writer.js";
import { covering, coveringMembers } from "../personal.js";
import { encodeText } from "../text.js";
import { type Schema } from "./schema.js";

/** A member that may be absent. */
export interface OptionalMember<T> {
  readonly optional: Schema<T>;
}

/** Marks a member that may be absent. */
export function optional<T>(schema: Schema<T>): OptionalMember<T> {
  return { optional: schema };
}

/** A schema for each member of the type, in the order in which they are written; those that may be absent are marked. */
export type Members<T> = {
  readonly [Name in keyof T]-?: Record<never, never> extends Pick<T, Name> ? OptionalMember<Exclude<T[Name], undefined>> : Schema<T[Name]>;
};

/** What an object holds. */
export interface ObjectRules<T> {
  readonly members: Members<T>;
  /** Whether members that are not named here are refused; else they are skipped. */
  readonly isClosed?: boolean;
  /** The members that are a person's data or a secret, and whose. */
  readonly personal?: PersonalMembers<T>;
}

/**
 * For each member that is a person's data or a secret, whose it is: the member that holds the id of that person, `$caller` where the
 * person is the one who asks, or `$secret` where it is nobody's and must not be shown.
 */
export type PersonalMembers<T> = { readonly [Name in keyof T & string]?: (keyof T & string) | "$caller" | "$secret" };

interface Member {
  readonly name: string;
  readonly schema: Schema<unknown>;
  readonly isRequired: boolean;
}

/** Objects with named members. */
export class ObjectSchema<T extends object> implements Schema<T> {
  /** The members that are a person's data or a secret, and whose. */
  readonly personal: PersonalMembers<T>;
  readonly #members: readonly Member[];
  readonly #known: ReadonlySet<string>;
  readonly #isClosed: boolean;
  /** What a value with personal data gets, so that it is shown covered. */
  readonly #covering: PropertyDescriptorMap | undefined;

  constructor(rules: ObjectRules<T>) {
    this.personal = rules.personal ?? {};
    this.#members = Object.entries<Schema<unknown> | OptionalMember<unknown>>(rules.members).map(([name, member]) =>
      "optional" in member ? { name, schema: member.optional, isRequired: false } : { name, schema: member, isRequired: true },
    );
    this.#known = new Set(this.#members.map((member) => member.name));
    this.#isClosed = rules.isClosed ?? false;
    this.#covering = Object.keys(this.personal).length > 0 ? coveringMembers(this, this.#known) : undefined;
  }

  /** Reads a JSON text. The value that it gives keeps every rule; logs show what is personal of it covered. */
  parse(json: Uint8Array | string): T {
    return this.read(parseJson(json));
  }

  /** The value as canonical JSON, the same bytes in every language. Throws where the value breaks a rule. */
  serialize(value: T): Uint8Array {
    return encodeText(this.stringify(value));
  }

  /** The value as canonical JSON. Throws where the value breaks a rule. */
  stringify(value: T): string {
    const writer = new JsonWriter();
    this.write(value, writer);
    return writer.text;
  }

  /** A copy that keeps every rule, and that logs show covered where it is personal. Throws where the value breaks a rule. */
  of(value: T): T {
    return this.parse(this.stringify(value));
  }

  read(json: JsonValue): T {
    if (!(json instanceof Map)) throw new SchemaError("wrongType", `must be an object, not ${kindOf(json)}`);
    const object: JsonObject = json;
    const value: Record<string, unknown> = {};
    this.#eachMember(({ name, schema, isRequired }) => {
      const member = object.get(name);
      if (member !== undefined) value[name] = schema.read(member);
      else if (isRequired) throw missing();
    });
    if (this.#isClosed && Object.keys(value).length < object.size) this.#refuseUnknown(object);
    return this.cover(value as T);
  }

  write(value: T, writer: JsonWriter): void {
    if (typeof value !== "object" || value === null) throw new SchemaError("wrongType", `must be an object, not ${kindOf(value)}`);
    writer.beginObject();
    this.#eachMember(({ name, schema, isRequired }) => {
      const member = memberOf(value, name);
      if (member !== undefined) {
        writer.name(name);
        schema.write(member, writer);
      } else if (isRequired) throw missing();
    });
    writer.endObject();
  }

  redact(value: T): unknown {
    // A log takes what it is given: of a value of another kind nobody knows what it holds.
    if (typeof value !== "object" || value === null) return covering;
    const copy: Record<string, unknown> = {};
    for (const { name, schema } of this.#members) {
      const member = memberOf(value, name);
      if (member !== undefined) copy[name] = Object.hasOwn(this.personal, name) ? covering : schema.redact(member);
    }
    return copy;
  }

  /** The value, or a copy where it is frozen; if it holds personal data, `console.log` and `JSON.stringify` show it covered from now on. */
  cover(value: T): T {
    if (this.#covering === undefined) return value;
    return Object.defineProperties(Object.isExtensible(value) ? value : { ...value }, this.#covering);
  }

  /** Calls the body with each member; what it throws is seen from the object. */
  #eachMember(body: (member: Member) => void): void {
    for (const member of this.#members) {
      try {
        body(member);
      } catch (error) {
        throw error instanceof SchemaError ? error.within(member.name) : error;
      }
    }
  }

  #refuseUnknown(object: JsonObject): void {
    for (const name of object.keys()) {
      if (!this.#known.has(name)) throw new SchemaError("unknownMember", "is not known here").within(name);
    }
  }
}

/** The member's own value: an object has others by inheritance, such as `constructor`. */
function memberOf(value: object, name: string): unknown {
  return name in Object.prototype && !Object.hasOwn(value, name) ? undefined : (value as Readonly<Record<string, unknown>>)[name];
}

function missing(): SchemaError {
  return new SchemaError("missingMember", "is missing");
}
