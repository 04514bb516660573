// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { kindOf } from "../json/value.js";
import { scalar, type Schema } from "./schema.js";

/** The least and the most that a number may be; both count. */
export interface Range<N extends number | bigint> {
  readonly minimum?: N;
  readonly maximum?: N;
}

/** Any finite number. */
export function number(range: Range<number> = {}): Schema<number> {
  return scalar(
    (value) => {
      if (typeof value !== "number" && typeof value !== "bigint") throw wrongType("a number", value);
      const double = Number(value);
      if (!Number.isFinite(double)) throw new SchemaError("invalidNumber", "must be a finite number");
      return inRange(double, range);
    },
    (value, writer) => writer.number(value),
  );
}

/** Integers that a `number` holds exactly: the range must lie within ±(2^53 − 1). */
export function integer(range: Required<Range<number>>): Schema<number> {
  return scalar(
    (value) => Number(inRange(whole(value), range)),
    (value, writer) => writer.number(value),
  );
}

/** Integers of 64 bits with sign, as `bigint`; where they are written, a `number` will not do. */
export function bigint(range: Range<bigint> = {}): Schema<bigint> {
  const put = scalar(
    (value) => {
      if (typeof value !== "bigint") throw wrongType("a bigint", value);
      if (BigInt.asIntN(64, value) !== value) throw new SchemaError("invalidNumber", "must be an integer that fits into 64 bits");
      return inRange(value, range);
    },
    (value, writer) => writer.integer(value),
  );
  return { ...put, read: (json) => inRange(BigInt(whole(json)), range) };
}

/** True or false. */
export function boolean(): Schema<boolean> {
  return scalar(
    (value) => {
      if (typeof value !== "boolean") throw wrongType("true or false", value);
      return value;
    },
    (value, writer) => writer.boolean(value),
  );
}

/** JSON Schema: 1.0 is an integer. From 2^53 on a double no longer says which one. */
function whole(value: unknown): number | bigint {
  if (typeof value === "bigint") return value;
  if (typeof value !== "number") throw wrongType("an integer", value);
  if (!Number.isSafeInteger(value)) throw new SchemaError("wrongType", "must be an integer, not a fraction");
  // Adding zero takes the sign from -0.
  return value + 0;
}

function inRange<N extends number | bigint>(value: N, { minimum, maximum }: { readonly minimum?: number | bigint; readonly maximum?: number | bigint }): N {
  if ((minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)) return value;
  const bounds =
    maximum === undefined ? `at least ${minimum}` : minimum === undefined ? `at most ${maximum}` : `from ${minimum} to ${maximum}`;
  throw new SchemaError("constraint", `must be ${bounds}`);
}

function wrongType(expected: string, value: unknown): SchemaError {
  return new SchemaError("wrongType", `must be ${expected}, not ${kindOf(value)}`);
}
