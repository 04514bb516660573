// Generated from schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { type JsonValue, kindOf } from "../json/value.js";
import { covering } from "../personal.js";
import { type Schema } from "./schema.js";

/** How many elements an array may have. */
export interface ArrayRules {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Arrays of elements of one schema. */
export function array<T>(element: Schema<T>, rules: ArrayRules = {}): Schema<readonly T[]> {
  return {
    read(json) {
      return readArray(json, (value) => element.read(value), rules);
    },
    write(values, writer) {
      requireArray(values, rules);
      writer.beginArray();
      eachOf(values, (value) => element.write(value, writer));
      writer.endArray();
    },
    redact(values) {
      return Array.isArray(values) ? values.map((value) => element.redact(value)) : covering;
    },
  };
}

/** The elements of an array, each read by the body; how many there are is looked at first. */
export function readArray<T>(json: JsonValue, body: (element: JsonValue) => T, rules: ArrayRules = {}): readonly T[] {
  requireArray(json, rules);
  return eachOf(json, body);
}

function requireArray(value: unknown, { minItems = 0, maxItems = Infinity }: ArrayRules): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new SchemaError("wrongType", `must be an array, not ${kindOf(value)}`);
  if (value.length < minItems) throw new SchemaError("constraint", `must have at least ${elements(minItems)}`);
  if (value.length > maxItems) throw new SchemaError("constraint", `must have at most ${elements(maxItems)}`);
}

/** Calls the body with each element; what it throws is seen from the array. */
function eachOf<V, R>(values: readonly V[], body: (value: V) => R): R[] {
  return values.map((value, index) => {
    try {
      return body(value);
    } catch (error) {
      throw error instanceof SchemaError ? error.within(index) : error;
    }
  });
}

function elements(count: number): string {
  return count === 1 ? "1 element" : `${count} elements`;
}
