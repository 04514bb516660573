import { type Settings } from "./options.js";

/** An answer whose body was read. */
export interface Answer {
  readonly status: number;
  /** The body's JSON; undefined where it is none. */
  readonly body: unknown;
  readonly header: (name: string) => string | undefined;
}

/** A request to the server. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes HTTP requests: one attempt each, bounded in time, with what every request of this client carries. */
export class Http {
  readonly #settings: Settings;
  /** The value of `Authorization`, where there is one. */
  readonly #authorization: () => Promise<string | undefined>;

  constructor(settings: Settings, authorization: () => Promise<string | undefined>) {
    this.#settings = settings;
    this.#authorization = authorization;
  }

  /** Throws what `fetch` throws where no answer came. */
  async ask(asked: Asked, signal?: AbortSignal): Promise<Answer> {
    const headers: Record<string, string> = { Accept: "application/json", "X-Requested-By": "tributary-client", ...asked.headers };
    const authorization = await this.#authorization();
    if (authorization !== undefined) headers["Authorization"] = authorization;
    if (asked.body !== undefined) headers["Content-Type"] = "application/json";
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.#settings.requestTimeout);
    const abort = (): void => limit.abort();
    signal?.addEventListener("abort", abort);
    if (signal?.aborted === true) limit.abort();
    try {
      const response = await this.#settings.fetch(this.#settings.url + asked.path, {
        method: asked.method,
        headers,
        credentials: this.#settings.usesTokens ? "omit" : "include",
        cache: "no-store",
        signal: limit.signal,
        ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
      });
      const text = await response.text();
      return { status: response.status, body: parsed(text), header: (name) => response.headers.get(name) ?? undefined };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
