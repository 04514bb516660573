import { type HeaderReader, type HeaderWriter } from "@tributary/conformance-events";

/** Headers that behave as those of nats.js do: names are compared exactly, and an absent header reads as an empty text. */
export class NatsHeaders implements HeaderReader, HeaderWriter {
  readonly #values = new Map<string, string[]>();

  has(name: string): boolean {
    return this.#values.has(name);
  }

  get(name: string): string {
    return this.#values.get(name)?.[0] ?? "";
  }

  append(name: string, value: string): void {
    this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
  }

  /** In the order in which names were appended first. */
  get pairs(): [name: string, value: string][] {
    return [...this.#values].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  }
}
