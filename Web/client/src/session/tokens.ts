import { type Http } from "../http.js";
import { isObject, Problem } from "../problem.js";

/** What a client that is no page holds of its session. Both are secrets. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token expires, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** How long before it expires an access token is renewed, in milliseconds. */
const margin = 30_000;

/** Holds the tokens and renews them: once, however many ask at the same time. */
export class TokenKeeper {
  readonly #onTokens: (tokens: Tokens | undefined) => void;
  #tokens: Tokens | undefined;
  #renewal: Promise<Tokens | undefined> | undefined;

  constructor(tokens: Tokens | undefined, onTokens: (tokens: Tokens | undefined) => void) {
    this.#tokens = tokens;
    this.#onTokens = onTokens;
  }

  keep(tokens: Tokens | undefined): void {
    this.#tokens = tokens;
    this.#onTokens(tokens);
  }

  /** The value of `Authorization`, renewed where that is due; undefined where nobody is signed in. */
  async authorization(http: Http): Promise<string | undefined> {
    const tokens = this.#tokens;
    if (tokens === undefined) return undefined;
    if (tokens.expiresAt - Date.now() > margin) return bearer(tokens);
    this.#renewal ??= this.#renew(http, tokens).finally(() => {
      this.#renewal = undefined;
    });
    const renewed = await this.#renewal;
    return renewed === undefined ? undefined : bearer(renewed);
  }

  async #renew(http: Http, tokens: Tokens): Promise<Tokens | undefined> {
    const answer = await http.ask({ method: "POST", path: "/identity/tokens/refresh", body: { refreshToken: tokens.refreshToken } });
    if (answer.status === 200) {
      this.keep(tokensIn(answer.body));
    } else if (answer.status === 401) {
      this.keep(undefined);
    } else {
      throw Problem.from(answer.body, answer.status);
    }
    return this.#tokens;
  }
}

function bearer(tokens: Tokens): string {
  return `Bearer ${tokens.accessToken}`;
}

/** Reads the server's answer. */
export function tokensIn(body: unknown): Tokens {
  if (
    isObject(body) && typeof body["accessToken"] === "string" && typeof body["refreshToken"] === "string" &&
    typeof body["expiresIn"] === "number"
  ) {
    return {
      accessToken: body["accessToken"],
      refreshToken: body["refreshToken"],
      expiresAt: Date.now() + body["expiresIn"] * 1_000,
    };
  }
  throw new TypeError("the server's answer holds no tokens");
}
