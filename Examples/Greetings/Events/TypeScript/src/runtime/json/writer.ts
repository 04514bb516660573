// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { SchemaError } from "../errors.js";
import { isUnwritable } from "../text.js";

/**
 * Writes canonical JSON: no white space, only those characters escaped that must be, numbers as RFC 8785 has them.
 *
 * The caller says what stands where; commas are the writer's. Calls must nest as JSON does.
 */
export class JsonWriter {
  #text = "";
  #needsComma = false;

  /** What has been written. */
  get text(): string {
    return this.#text;
  }

  beginObject(): void {
    this.#open("{");
  }

  endObject(): void {
    this.#close("}");
  }

  beginArray(): void {
    this.#open("[");
  }

  endArray(): void {
    this.#close("]");
  }

  /** The name of the member whose value comes next; it must need no escapes, as those of a schema do not. */
  name(name: string): void {
    this.#put(`"${name}":`);
    this.#needsComma = false;
  }

  /** Throws where the text could not be read again: it holds a NUL or half of a surrogate pair. */
  string(value: string): void {
    if (plain.test(value)) return this.#put(`"${value}"`);
    if (isUnwritable(value)) throw new SchemaError("invalidText", "must hold no NUL character and no half of a surrogate pair");
    this.#put(JSON.stringify(value));
  }

  /** ECMAScript's own text of a number is RFC 8785's. */
  number(value: number): void {
    if (!Number.isFinite(value)) throw new SchemaError("invalidNumber", "must be a finite number");
    this.#put(String(value));
  }

  integer(value: bigint): void {
    this.#put(String(value));
  }

  boolean(value: boolean): void {
    this.#put(String(value));
  }

  #open(bracket: string): void {
    this.#put(bracket);
    this.#needsComma = false;
  }

  #close(bracket: string): void {
    this.#text += bracket;
    this.#needsComma = true;
  }

  #put(text: string): void {
    this.#text += this.#needsComma ? `,${text}` : text;
    this.#needsComma = true;
  }
}

/** What stands for itself: no quotation mark, no backslash, no control character, and nothing of a surrogate pair. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
