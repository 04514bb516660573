// Generated from Platform/SchemaCompiler/Conformance/schema/ by 'make generate'. Do not edit.

import { type Schema } from "./schema/schema.js";

/** The method that Node's `util.inspect`, and with it `console.log`, asks for what to show. */
export const inspection = Symbol.for("nodejs.util.inspect.custom");

/** What stands in the place of a person's data. */
export const covering = "‹personal›";

/** A copy to show in a log: what the schema marks as a person's data is covered. */
export function redact<T>(schema: Schema<T>, value: T): unknown {
  return schema.redact(value);
}

/**
 * Makes `console.log` and `JSON.stringify` show the value covered; a value that is frozen is copied.
 *
 * The members that do so cannot be enumerated: to everything else the value stays the plain object that it is.
 */
export function cover<T extends object>(schema: Schema<T>, value: T): T {
  const covered = Object.isExtensible(value) ? value : { ...value };
  const hidden = { value: () => schema.redact(covered), configurable: true };
  Object.defineProperty(covered, inspection, hidden);
  if (!Object.keys(covered).includes("toJSON")) Object.defineProperty(covered, "toJSON", hidden);
  return covered;
}
