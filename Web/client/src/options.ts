import { type SocketConstructor } from "./connection/socket.js";
import { type Tokens } from "./session/tokens.js";

/** What a client is made with. All but the address has a default. */
export interface ClientOptions {
  /** Where the server is: `https://example.org`. In a page, the page's own origin. */
  readonly url?: string;
  /**
   * How the client shows who it is. With `cookies`, which is for pages, no script ever sees a secret; with `tokens` the client holds an access
   * token and renews it. In a page the default is cookies, elsewhere tokens.
   */
  readonly credentials?: "cookies" | "tokens";
  /** The tokens of an earlier session, to go on with it. */
  readonly tokens?: Tokens;
  /** Called with new tokens, so that they can be kept; with undefined when they are worth nothing any more. */
  readonly onTokens?: (tokens: Tokens | undefined) => void;
  /** Called when the connection's state changes. */
  readonly onState?: (state: ConnectionState) => void;
  /** Called with what a handler of a subscription throws; without it that is an uncaught error. */
  readonly onError?: (error: unknown) => void;
  /** For how long `send` waits for the outcome, in milliseconds: 30,000. */
  readonly timeout?: number;
  /** For how long one HTTP request may take before it is made again, in milliseconds: 10,000. */
  readonly requestTimeout?: number;
  /** After how long without an outcome the client asks for it, in milliseconds: 5,000. */
  readonly askAfter?: number;
  /** For how long a command waits for the connection before it is sent without one, in milliseconds: 3,000. */
  readonly connectPatience?: number;
  /** For how long the server may be silent before the connection counts as lost, in milliseconds: what it says it pings, and 10,000. */
  readonly silence?: number;
  /** The bounds of the pauses before the client connects again, in milliseconds: from 250 to 10,000. */
  readonly backOff?: { readonly first?: number; readonly longest?: number };
  /** Makes WebSockets: the global one where there is one. */
  readonly WebSocket?: SocketConstructor;
  /** Makes requests: the global one. */
  readonly fetch?: typeof fetch;
  /** Fills an array with random bytes: that of the global `crypto`. */
  readonly random?: (bytes: Uint8Array) => Uint8Array;
}

/** How the client is connected. */
export type ConnectionState =
  /** Nothing asks for a connection yet. */
  | "idle"
  | "connecting"
  | "open"
  /** It was lost, and will be made again. */
  | "waiting"
  /** The session is over: sign in again. */
  | "signed-out"
  /** It is not made again: `close` was called, or the server does not want this client. */
  | "closed";

/** The options with all defaults. */
export interface Settings {
  readonly url: string;
  readonly usesTokens: boolean;
  readonly timeout: number;
  readonly requestTimeout: number;
  readonly askAfter: number;
  readonly connectPatience: number;
  readonly silence: number | undefined;
  readonly firstPause: number;
  readonly longestPause: number;
  readonly WebSocket: SocketConstructor;
  readonly fetch: typeof fetch;
  readonly random: (bytes: Uint8Array) => Uint8Array;
}

/** Fills in the defaults; throws where this place has no WebSocket and none is given. */
export function settingsOf(options: ClientOptions): Settings {
  const page = (globalThis as { location?: { origin?: string } }).location?.origin;
  const url = options.url ?? page;
  if (url === undefined) throw new TypeError("a client outside of a page needs a url");
  const socket = options.WebSocket ?? (globalThis as { WebSocket?: unknown }).WebSocket;
  if (socket === undefined) throw new TypeError("there is no WebSocket here: use @tributary/client/node, or give one");
  return {
    url: url.replace(/\/+$/, ""),
    usesTokens: (options.credentials ?? (page === undefined ? "tokens" : "cookies")) === "tokens",
    timeout: options.timeout ?? 30_000,
    requestTimeout: options.requestTimeout ?? 10_000,
    askAfter: options.askAfter ?? 5_000,
    connectPatience: options.connectPatience ?? 3_000,
    silence: options.silence,
    firstPause: options.backOff?.first ?? 250,
    longestPause: options.backOff?.longest ?? 10_000,
    WebSocket: socket as SocketConstructor,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    random: options.random ?? ((bytes) => globalThis.crypto.getRandomValues(bytes)),
  };
}
