// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { type JsonValue } from "../json/value.js";
import { type JsonWriter } from "../json/writer.js";

/** How values of a type are read from JSON and written to it. Both ways hold a value to every rule, or throw a `SchemaError`. */
export interface Schema<T> {
  read(json: JsonValue): T;
  write(value: T, writer: JsonWriter): void;
  /** The value for a log, with what is a person's data covered. */
  redact(value: T): unknown;
}

/** A schema of values that hold no others: the same check makes a value of what was read, and of what is to be written. */
export function scalar<T>(check: (value: unknown) => T, put: (value: T, writer: JsonWriter) => void): Schema<T> {
  return {
    read: check,
    write(value, writer) {
      put(check(value), writer);
    },
    redact(value) {
      return value;
    },
  };
}

/** Any JSON, to be looked at later; for reading alone. */
export function payload(): Schema<JsonValue> {
  return scalar((json) => json as JsonValue, () => undefined);
}
