// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/** The part of the WHATWG Encoding standard that is used here; browsers and servers have it, `lib.es2022` does not name it. */
interface Encoding {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: "utf-8",
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

const { TextEncoder, TextDecoder } = globalThis as unknown as Encoding;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text as UTF-8. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** What could be read of a text. */
export interface DecodedText {
  readonly text: string;
  /** False where the text goes on with something that is no Unicode text. */
  readonly isWhole: boolean;
}

/** Whether the text holds a NUL or half of a surrogate pair. */
export function isUnwritable(text: string): boolean {
  return unwritable.test(text);
}

const unwritable = /[\0\p{Surrogate}]/u;

/** Reads UTF-8, or a string, up to the first place that is no Unicode text. */
export function decodeText(source: Uint8Array | string): DecodedText {
  if (typeof source === "string") {
    const end = source.search(/\p{Surrogate}/u);
    return end < 0 ? { text: source, isWhole: true } : { text: source.slice(0, end), isWhole: false };
  }
  try {
    return { text: decoder.decode(source), isWhole: true };
  } catch {
    return { text: decoder.decode(source.subarray(0, soundLength(source))), isWhole: false };
  }
}

/** How many bytes the source has as UTF-8, or some number above the limit where it has more. */
export function byteLength(source: Uint8Array | string, limit: number): number {
  if (typeof source !== "string" || source.length > limit || source.length * 3 <= limit) return source.length;
  return encodeText(source).length;
}

/** How many bytes are UTF-8 before the first that are not, by table 3-7 of the Unicode standard. */
function soundLength(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const [length, lowest, highest] = sequence(bytes[index] ?? 0);
    if (length === 0) return index;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[index + next] ?? 0;
      if (byte < (next === 1 ? lowest : 0x80) || byte > (next === 1 ? highest : 0xbf)) return index;
    }
    index += length;
  }
  return index;
}

/** How long the character is that begins with the byte, 0 where none does, and what its second byte may be. */
function sequence(lead: number): readonly [length: number, lowest: number, highest: number] {
  if (lead < 0x80) return [1, 0, 0];
  if (lead < 0xc2 || lead > 0xf4) return [0, 0, 0];
  if (lead < 0xe0) return [2, 0x80, 0xbf];
  if (lead < 0xf0) return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
}
