// What is used of Node, so that no other package is needed to check the types.

declare module "node:fs" {
  export function readdirSync(path: string): string[];
  export function readFileSync(path: string, encoding: "utf8"): string;
}

declare module "node:path" {
  export function join(...parts: string[]): string;
}

declare module "node:util" {
  export function inspect(value: unknown, options?: { readonly depth?: number }): string;
  export function format(...values: readonly unknown[]): string;
}

declare module "node:assert/strict" {
  export function deepEqual(actual: unknown, expected: unknown, message?: string): void;
  export function equal(actual: unknown, expected: unknown, message?: string): void;
  export function ok(value: unknown, message?: string): asserts value;
  export function throws(body: () => unknown, expected: object): void;
}

declare const process: { readonly argv: readonly string[]; exitCode: number };
declare const console: { log(...values: readonly unknown[]): void };
declare function atob(text: string): string;
declare function structuredClone<T>(value: T): T;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };
