// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/** Headers that can be read: those of a message of nats.js, a `Map`, or the `Headers` of the Fetch standard. */
export interface HeaderReader {
  has(name: string): boolean;
  /** The first value of the header. */
  get(name: string): string | null | undefined;
}

/** Headers that can be written: those of nats.js, or the `Headers` of the Fetch standard. */
export interface HeaderWriter {
  append(name: string, value: string): void;
}

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** The text as it can stand in a header: NATS would end the header at a line break. */
export function headerValue(text: string): string {
  return text.replace(/[\0\r\n]/g, " ");
}
