// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

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
 * The members, beside those of these names, that make `console.log` and `JSON.stringify` show values of a schema covered.
 *
 * They cannot be enumerated: to everything else such a value stays the plain object that it is.
 */
export function coveringMembers<T extends object>(schema: Schema<T>, names: ReadonlySet<string>): PropertyDescriptorMap {
  const hidden = {
    value(this: T): unknown {
      return schema.redact(this);
    },
    configurable: true,
  };
  return names.has("toJSON") ? { [inspection]: hidden } : { [inspection]: hidden, toJSON: hidden };
}
