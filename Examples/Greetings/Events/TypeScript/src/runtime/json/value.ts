// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/**
 * A parsed JSON text.
 *
 * An integer text is a `bigint` where a `number` would not hold it exactly; every other number is a `number`.
 */
export type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | JsonObject;

/** Members in the order of the text. */
export type JsonObject = ReadonlyMap<string, JsonValue>;

/** What JSON calls a value, as it stands in the messages of errors. */
export function kindOf(value: unknown): string {
  switch (typeof value) {
    case "boolean":
      return "true or false";
    case "number":
    case "bigint":
      return "a number";
    case "string":
      return "a string";
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object";
    default:
      return typeof value;
  }
}
