// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/** What kind of rule a text or a value breaks. */
export type SchemaErrorCode =
  /** Not a JSON text by RFC 8259. */
  | "malformed"
  /** More bytes than the limit. */
  | "tooLarge"
  /** Nested deeper than the limit. */
  | "tooDeep"
  /** Bytes that are not UTF-8, NUL, or half of a surrogate pair. */
  | "invalidText"
  /** An integer beyond 64 bits, or a number that is not finite. */
  | "invalidNumber"
  /** A name that stands twice in one object. */
  | "duplicateMember"
  | "wrongType"
  | "missingMember"
  | "unknownMember"
  /** The right type, but not a value that its schema allows. */
  | "constraint"
  /** A CloudEvents type that the schema does not list. */
  | "unknownType";

/**
 * Why a text or a value was refused, and where.
 *
 * Neither the message nor the pointer repeats the refused value: it may be a secret.
 */
export class SchemaError extends Error {
  readonly code: SchemaErrorCode;
  /** What was expected, in words that go behind the member's name: `must be a string, not a number`. */
  readonly reason: string;
  /** The place as JSON Pointer (RFC 6901) from the root; empty for the root itself. */
  readonly pointer: string;

  constructor(code: SchemaErrorCode, reason: string, pointer = "") {
    super(pointer === "" ? reason : `${pointer}: ${reason}`);
    this.name = "SchemaError";
    this.code = code;
    this.reason = reason;
    this.pointer = pointer;
  }

  /** The same error seen from the object or array that holds the member or element. */
  within(step: string | number): SchemaError {
    return new SchemaError(this.code, this.reason, pointerTo([step]) + this.pointer);
  }
}

/** The pointer that takes these steps from the root: `~` and `/` in names are escaped. */
export function pointerTo(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
