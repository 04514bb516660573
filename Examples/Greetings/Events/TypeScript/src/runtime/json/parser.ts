// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { pointerTo, SchemaError, type SchemaErrorCode } from "../errors.js";
import { byteLength, decodeText } from "../text.js";
import { readNumber } from "./number.js";
import { type JsonValue } from "./value.js";

/** How much of a text from outside is looked at. */
export interface JsonLimits {
  /** How deep arrays and objects may nest; `[[]]` is 2 deep. */
  readonly depth: number;
  /** How long the text may be as UTF-8. */
  readonly bytes: number;
}

/** The limits of one payload. */
export const payloadLimits: JsonLimits = { depth: 16, bytes: 1 << 20 };

/** The limits of a body with several events. */
export const batchLimits: JsonLimits = { depth: 32, bytes: 1 << 20 };

/**
 * Parses a text of RFC 8259.
 *
 * Stricter than `JSON.parse`, which keeps the last of two equal names without a word, rounds integers, and takes halves of surrogate pairs; and it
 * says where a fault is.
 */
export function parseJson(source: Uint8Array | string, limits: JsonLimits = payloadLimits): JsonValue {
  const length = byteLength(source, limits.bytes);
  if (length > limits.bytes) throw new SchemaError("tooLarge", `must be at most ${limits.bytes} bytes of JSON`);
  const { text, isWhole } = decodeText(source);
  return new JsonParser(text, isWhole, limits.depth).parse();
}

const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'], ["\\", "\\"], ["/", "/"], ["b", "\b"], ["f", "\f"], ["n", "\n"], ["r", "\r"], ["t", "\t"],
]);

class JsonParser {
  readonly #text: string;
  readonly #isWhole: boolean;
  readonly #depthLimit: number;
  #index = 0;
  /** The way to the value at hand: undefined where the name of a member has not been read yet. */
  readonly #path: (string | number | undefined)[] = [];
  /** The first member whose name has stood in its object before. */
  #duplicate: string | undefined;

  constructor(text: string, isWhole: boolean, depthLimit: number) {
    this.#text = text;
    this.#isWhole = isWhole;
    this.#depthLimit = depthLimit;
  }

  parse(): JsonValue {
    const value = this.#value();
    this.#skipSpace();
    if (this.#index < this.#text.length || !this.#isWhole) throw this.#failure("malformed", "must be one JSON value: something follows it");
    if (this.#duplicate !== undefined) throw new SchemaError("duplicateMember", "stands twice in its object", this.#duplicate);
    return value;
  }

  /** The character at hand; NaN, which equals nothing, at the end. */
  #current(): number {
    return this.#text.charCodeAt(this.#index);
  }

  get #pointer(): string {
    return pointerTo(this.#path.filter((step): step is string | number => step !== undefined));
  }

  #failure(code: SchemaErrorCode, reason: string): SchemaError {
    return new SchemaError(code, reason, this.#pointer);
  }

  #expected(what: string): SchemaError {
    const isOver = this.#index >= this.#text.length && this.#isWhole;
    return this.#failure("malformed", isOver ? "must be JSON: the text ends too early" : `must be JSON: ${what} is expected here`);
  }

  #value(): JsonValue {
    this.#skipSpace();
    const character = this.#current();
    switch (character) {
      case openBrace:
        return this.#object();
      case openBracket:
        return this.#array();
      case quote:
        return this.#string();
      default:
        if (character === minus || (character >= zero && character <= nine)) return this.#number();
        return this.#literal();
    }
  }

  #object(): JsonValue {
    this.#open(undefined);
    const members = new Map<string, JsonValue>();
    this.#skipSpace();
    if (this.#current() === closeBrace) return this.#close(members);
    for (;;) {
      const name = this.#name();
      if (members.has(name)) this.#duplicate ??= this.#pointer;
      members.set(name, this.#value());
      this.#skipSpace();
      if (this.#current() === closeBrace) return this.#close(members);
      if (this.#current() !== comma) throw this.#expected("a comma or an end");
      this.#index += 1;
      this.#path[this.#path.length - 1] = undefined;
      this.#skipSpace();
    }
  }

  #name(): string {
    if (this.#current() !== quote) throw this.#expected("a member name");
    const name = this.#string();
    this.#path[this.#path.length - 1] = name;
    this.#skipSpace();
    if (this.#current() !== colon) throw this.#expected("a colon");
    this.#index += 1;
    return name;
  }

  #array(): JsonValue {
    this.#open(0);
    const elements: JsonValue[] = [];
    this.#skipSpace();
    if (this.#current() === closeBracket) return this.#close(elements);
    for (;;) {
      elements.push(this.#value());
      this.#skipSpace();
      if (this.#current() === closeBracket) return this.#close(elements);
      if (this.#current() !== comma) throw this.#expected("a comma or an end");
      this.#index += 1;
      this.#path[this.#path.length - 1] = elements.length;
    }
  }

  #open(step: number | undefined): void {
    if (this.#path.length >= this.#depthLimit) throw this.#failure("tooDeep", "is nested too deeply");
    this.#path.push(step);
    this.#index += 1;
  }

  #close(container: JsonValue): JsonValue {
    this.#path.pop();
    this.#index += 1;
    return container;
  }

  #string(): string {
    this.#index += 1;
    let result = "";
    let start = this.#index;
    for (;;) {
      const character = this.#current();
      if (character === quote) {
        result += this.#text.slice(start, this.#index);
        this.#index += 1;
        return result;
      }
      if (character === backslash) {
        result += this.#text.slice(start, this.#index) + this.#escape();
        start = this.#index;
      } else if (character >= 0x20) {
        this.#index += 1;
      } else if (this.#index < this.#text.length) {
        throw this.#failure("invalidText", "must hold no unescaped control characters");
      } else if (!this.#isWhole) {
        throw this.#failure("invalidText", "must be Unicode text");
      } else {
        throw this.#failure("malformed", "must be JSON: the text ends inside a string");
      }
    }
  }

  #escape(): string {
    this.#index += 1;
    const letter = this.#text.charAt(this.#index);
    if (letter !== "u") {
      const character = escapes.get(letter);
      if (character === undefined) throw this.#failure("malformed", "must be JSON: a backslash must begin one of its escapes");
      this.#index += 1;
      return character;
    }
    const unit = this.#hexUnit();
    if (unit === 0) throw this.#failure("invalidText", "must hold no NUL character");
    if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
    if (unit > 0xdbff || !this.#text.startsWith("\\u", this.#index)) throw this.#halfPair();
    this.#index += 1;
    const low = this.#hexUnit();
    if (low < 0xdc00 || low > 0xdfff) throw this.#halfPair();
    return String.fromCharCode(unit, low);
  }

  #halfPair(): SchemaError {
    return this.#failure("invalidText", "must hold no half of a surrogate pair");
  }

  /** Reads `uXXXX`. */
  #hexUnit(): number {
    const digits = this.#text.slice(this.#index + 1, this.#index + 5);
    if (!/^[0-9A-Fa-f]{4}$/.test(digits)) throw this.#failure("malformed", "must be JSON: four hexadecimal digits are expected here");
    this.#index += 5;
    return Number.parseInt(digits, 16);
  }

  #number(): JsonValue {
    const result = readNumber(this.#text, this.#index);
    if (result === "malformed") throw this.#failure("malformed", "must be JSON: a digit is expected here");
    if (result === "invalidNumber") throw this.#failure("invalidNumber", "must be a number that fits into 64 bits");
    this.#index = result.end;
    return result.value;
  }

  #literal(): JsonValue {
    for (const [word, value] of literals) {
      if (!this.#text.startsWith(word, this.#index)) continue;
      this.#index += word.length;
      return value;
    }
    throw this.#expected("a value");
  }

  #skipSpace(): void {
    for (;;) {
      const character = this.#current();
      if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09) return;
      this.#index += 1;
    }
  }
}

const literals: readonly (readonly [string, JsonValue])[] = [["true", true], ["false", false], ["null", null]];
