/** The part of Node that is used here; declared, so that compiling needs nothing but the compiler. */
declare module "node:crypto" {
  export function createHash(algorithm: "sha1"): { update(text: string): { digest(encoding: "base64"): string } };
  export function randomFillSync(bytes: Uint8Array): Uint8Array;
}

declare module "node:http" {
  interface Duplex {
    on(event: "data", heard: (bytes: Uint8Array) => void): void;
    on(event: "close" | "end", heard: () => void): void;
    on(event: "error", heard: (error: Error) => void): void;
    write(bytes: Uint8Array): void;
    end(): void;
    destroy(): void;
    setNoDelay(noDelay: boolean): void;
  }
  interface Response {
    readonly statusCode?: number;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    resume(): void;
  }
  interface Request {
    on(event: "upgrade", heard: (response: Response, socket: Duplex, head: Uint8Array) => void): void;
    on(event: "response", heard: (response: Response) => void): void;
    on(event: "error", heard: (error: Error) => void): void;
    end(): void;
    destroy(): void;
  }
  export function request(url: string, options: { readonly headers: Readonly<Record<string, string>> }): Request;
}

declare module "node:https" {
  export { request } from "node:http";
}
