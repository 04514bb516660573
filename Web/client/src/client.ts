import { type ChannelHandler, type Subscription } from "./channels/change.js";
import { Subscriptions } from "./channels/subscriptions.js";
import { type Command, type Outcome } from "./commands/command.js";
import { Outcomes } from "./commands/outcomes.js";
import { Sender } from "./commands/sender.js";
import { Connection } from "./connection/connection.js";
import { type Frame } from "./connection/frames.js";
import { type Answer, type Asked, Http } from "./http.js";
import { newId } from "./ids.js";
import { type ClientOptions, type ConnectionState, type Settings, settingsOf } from "./options.js";
import { BackOff, pause } from "./pause.js";
import { isObject, OutcomeUnknown, Problem } from "./problem.js";
import { type Session, sessionIn } from "./session/session.js";
import { TokenKeeper, tokensIn } from "./session/tokens.js";

/** What a view was read to show. */
export interface Reading<Document = unknown> {
  /** Undefined where there is no such row. */
  readonly document: Document | undefined;
  /** What a subscription goes on from. */
  readonly asOf: string | undefined;
}

/** What a person registers with. */
export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly firstName: string;
  readonly [member: string]: unknown;
}

/** How often a login is tried whose session was lost on its way. */
const loginAttempts = 8;

/** A client of one installation, for one person at a time. */
export class Client {
  readonly #settings: Settings;
  readonly #tokens: TokenKeeper;
  readonly #http: Http;
  readonly #connection: Connection;
  readonly #outcomes = new Outcomes();
  readonly #sender: Sender;
  readonly #subscriptions: Subscriptions;
  readonly #onState: (state: ConnectionState) => void;

  constructor(options: ClientOptions = {}) {
    this.#settings = settingsOf(options);
    this.#onState = options.onState ?? (() => undefined);
    this.#tokens = new TokenKeeper(options.tokens, options.onTokens ?? (() => undefined));
    // The request that renews a token carries none.
    const plain = new Http(this.#settings, () => Promise.resolve(undefined));
    const authorization = (): Promise<string | undefined> => this.#tokens.authorization(plain);
    this.#http = new Http(this.#settings, authorization);
    this.#connection = new Connection(this.#settings, this.#http, authorization, {
      frame: (frame) => this.#take(frame),
      connected: (resumed) => {
        if (!resumed) this.#outcomes.askAll();
        this.#subscriptions.connected();
      },
      state: (state) => this.#changed(state),
    });
    this.#sender = new Sender(this.#settings, this.#http, this.#connection, this.#outcomes);
    this.#subscriptions = new Subscriptions(this.#connection, options.onError ?? rethrow);
  }

  /** How the client is connected. */
  get state(): ConnectionState {
    return this.#connection.state;
  }

  /**
   * Sends a command and resolves when it was done, as if it were one HTTP call.
   *
   * Rejects with a `Problem` where the command was refused, at once or later, and with `OutcomeUnknown` where its end did not become known in time.
   */
  send(command: Command): Promise<Outcome> {
    return this.#sender.send(command);
  }

  /** How an earlier request of this person ended; undefined while it has not. Throws its problem where it was rejected. */
  outcome(requestId: string): Promise<Outcome | undefined> {
    return this.#sender.outcome(requestId);
  }

  /** Reads a row or a page of a view. `position` of an outcome makes the answer wait until that shows. */
  async read<Document = unknown>(path: string, position?: string): Promise<Reading<Document>> {
    const headers = position === undefined ? {} : { "Tributary-Position": position };
    const answer = await this.#insist({ method: "GET", path, headers });
    if (answer.status !== 200 && answer.status !== 404) throw Problem.from(answer.body, answer.status);
    return {
      document: answer.status === 200 ? (answer.body as Document) : undefined,
      asOf: answer.header("tributary-as-of"),
    };
  }

  /**
   * Tells what changes on a channel, such as `user:<id>`, from what was read on: `since` is the `asOf` of that reading.
   *
   * The subscription outlives connections. Where it cannot be said that nothing was missed, the handler's `gap` is called.
   */
  subscribe<Row = unknown>(channel: string, since: string | undefined, handler: ChannelHandler<Row>): Subscription {
    return this.#subscriptions.subscribe(channel, since, handler as ChannelHandler);
  }

  /** Registers a person; the outcome's result has the new id. */
  async register(person: Registration): Promise<Outcome> {
    const body = { userId: newId(this.#settings.random), ...person };
    const outcome = await this.send({ path: "/identity/users", body });
    // An outcome that had to be asked for does not say what it was about.
    return { result: { context: "identity", entity: "user", id: String(body.userId) }, ...outcome };
  }

  /** Signs a person in, and connects as them. Rejects with a `Problem` where e-mail or password are wrong. */
  async login(email: string, password: string): Promise<Session> {
    this.#restart();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const session = await this.#logIn(email, password);
        this.#connection.renew();
        return session;
      } catch (error) {
        // A session is handed out once: where that answer was lost on its way, another one has to be asked for.
        if (attempt === loginAttempts || !(error instanceof Problem && error.code === "no-login-waits")) throw error;
      }
    }
  }

  /** Who is signed in, after a page was loaded again too; undefined where nobody is. */
  async session(): Promise<Session | undefined> {
    const answer = await this.#insist({ method: "GET", path: "/identity/session" });
    if (answer.status === 200) return sessionIn(answer.body);
    if (answer.status === 401 || answer.status === 404) return undefined;
    throw Problem.from(answer.body, answer.status);
  }

  /** Signs out. Subscriptions end. */
  async logout(): Promise<void> {
    const answer = await this.#insist({ method: "DELETE", path: "/identity/session" });
    if (answer.status > 299 && answer.status !== 401) throw Problem.from(answer.body, answer.status);
    this.#tokens.keep(undefined);
    this.#subscriptions.endAll(new Error("signed out"));
    this.#connection.renew({ forgetting: true });
  }

  /** Ends the connection; what is still waited for is rejected with `OutcomeUnknown`. */
  close(): void {
    this.#connection.close();
  }

  #take(frame: Frame): void {
    if (frame.t === "outcome") return this.#outcomes.told(frame);
    if (frame.t === "gap" && frame.channel === undefined) return this.#outcomes.askAll();
    this.#subscriptions.take(frame);
  }

  #changed(state: ConnectionState): void {
    if (state === "closed" || state === "signed-out") {
      const reason = new Error(state === "closed" ? "the client is closed" : "the session is over");
      this.#subscriptions.endAll(reason);
      if (state === "closed") this.#outcomes.failAll((id) => new OutcomeUnknown(id, reason));
      else this.#tokens.keep(undefined);
    }
    this.#onState(state);
  }

  /** A client whose session was over connects as nobody, to sign in again. */
  #restart(): void {
    if (this.#connection.state === "signed-out") this.#connection.renew({ forgetting: true });
  }

  async #logIn(email: string, password: string): Promise<Session> {
    const usesTokens = this.#settings.usesTokens;
    const id = newId(this.#settings.random);
    const body = { email, password, ...(usesTokens ? { cookies: false } : {}) };
    let answer: unknown;
    await this.#sender.send({ path: "/identity/login", body, id }, (accepted) => (answer = accepted));
    // The outcome may have come while the answer, which holds the secret, was lost: the same request gets the same answer.
    answer ??= (await this.#insist({ method: "POST", path: "/identity/login", body, headers: { "Idempotency-Key": id } })).body;
    if (!usesTokens) return this.#takeSession();
    return this.#takeTokens(isObject(answer) && typeof answer["loginRequest"] === "string" ? answer["loginRequest"] : undefined);
  }

  async #takeSession(): Promise<Session> {
    const answer = await this.#insist({ method: "POST", path: "/identity/session" });
    if (answer.status !== 200) throw Problem.from(answer.body, answer.status);
    return sessionIn(answer.body);
  }

  async #takeTokens(secret: string | undefined): Promise<Session> {
    if (secret === undefined) throw new TypeError("the server's answer holds no login request");
    const answer = await this.#insist({ method: "POST", path: "/identity/tokens", headers: { "X-Login-Request": secret } });
    if (answer.status !== 200) throw Problem.from(answer.body, answer.status);
    this.#tokens.keep(tokensIn(answer.body));
    const session = await this.session();
    if (session === undefined) throw new TypeError("the session is over already");
    return session;
  }

  /** Asks again while no answer comes, or one that says nothing, for as long as `send` would wait. */
  async #insist(asked: Asked): Promise<Answer> {
    const deadline = Date.now() + this.#settings.timeout;
    const backOff = new BackOff(this.#settings.firstPause, this.#settings.longestPause);
    for (;;) {
      try {
        const answer = await this.#http.ask(asked);
        if (answer.status < 502 || Date.now() > deadline) return answer;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
      await pause(backOff.next());
    }
  }
}

/** Reports an error as an uncaught one. */
function rethrow(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
