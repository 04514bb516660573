/** `identity:1234@1763000000000` */
const asOf = /^([^:@,]+):(\d+)@(\d+)$/;

/** As of where a channel is known: one position for each context that tells on it. */
export class Cursor {
  readonly #byContext = new Map<string, { readonly position: bigint; readonly text: string }>();

  constructor(since?: string) {
    if (since !== undefined) this.advance(since);
  }

  /** Moves on; what is behind where it is changes nothing. */
  advance(since: string): void {
    for (const text of since.split(",")) {
      const parts = asOf.exec(text.trim());
      const context = parts?.[1];
      if (parts === null || context === undefined) continue;
      const position = BigInt(parts[2] ?? "0");
      const known = this.#byContext.get(context);
      if (known === undefined || known.position <= position) this.#byContext.set(context, { position, text: text.trim() });
    }
  }

  /** Undefined where nothing is known. */
  get since(): string | undefined {
    return this.#byContext.size === 0 ? undefined : [...this.#byContext.values()].map(({ text }) => text).join(",");
  }
}
