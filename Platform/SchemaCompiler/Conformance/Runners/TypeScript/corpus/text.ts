/** A text of the corpus: as it is, as base64 where it is no UTF-8, or as parts that are repeated so many times. */
export type CorpusText = string | { readonly base64: string } | readonly (readonly [text: string, times: number])[];

export function bytesOf(text: CorpusText): Uint8Array {
  if (typeof text === "string") return new TextEncoder().encode(text);
  if ("base64" in text) return Uint8Array.from(atob(text.base64), (character) => character.charCodeAt(0));
  return new TextEncoder().encode(text.map(([part, times]) => part.repeat(times)).join(""));
}

/** What differs is shown without the megabytes that some texts have. */
export function shown(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes.subarray(0, 300));
}
