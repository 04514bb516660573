import { type Answer, type Http } from "../http.js";
import { newId } from "../ids.js";
import { type Settings } from "../options.js";
import { BackOff, pause } from "../pause.js";
import { isObject, OutcomeUnknown, Problem } from "../problem.js";
import { type Connection } from "../connection/connection.js";
import { type Command, type Outcome } from "./command.js";
import { endingOf, type Expectation, type Outcomes } from "./outcomes.js";

/** Answers that say nothing about the command: it is sent again. */
const passing = new Set([408, 425, 500, 502, 503, 504]);

/**
 * Sends commands, and waits for their outcomes as if each were one HTTP call.
 *
 * A request that gets no answer is made again with the same id, and has one effect. The outcome comes on the connection; where it does not for a
 * while, or may have been missed, it is asked for.
 */
export class Sender {
  readonly #settings: Settings;
  readonly #http: Http;
  readonly #connection: Connection;
  readonly #outcomes: Outcomes;

  constructor(settings: Settings, http: Http, connection: Connection, outcomes: Outcomes) {
    this.#settings = settings;
    this.#http = http;
    this.#connection = connection;
    this.#outcomes = outcomes;
  }

  /** `accepted` is called with the body of the answer that says so. */
  async send(command: Command, accepted?: (body: unknown) => void): Promise<Outcome> {
    const id = command.id ?? newId(this.#settings.random);
    const known = this.#outcomes.get(id);
    if (known !== undefined) return known.ended;
    const expected = this.#outcomes.expect(id);
    const deadline = Date.now() + (command.timeout ?? this.#settings.timeout);
    const timer = setTimeout(() => this.#outcomes.settle(id, { failure: new OutcomeUnknown(id) }), deadline - Date.now());
    void this.#drive(command, id, expected, accepted);
    try {
      return await expected.ended;
    } finally {
      clearTimeout(timer);
    }
  }

  /** How a request ended: undefined while it has not. Throws the problem where it was rejected, or nobody of this client made it. */
  async outcome(id: string): Promise<Outcome | undefined> {
    const answer = await this.#http.ask({ method: "GET", path: `/requests/${encodeURIComponent(id)}` });
    const ending = endingIn(answer, id);
    if (ending === undefined) {
      if (answer.status === 200) return undefined;
      throw Problem.from(answer.body, answer.status);
    }
    if ("failure" in ending) throw ending.failure;
    return ending.outcome;
  }

  async #drive(command: Command, id: string, expected: Expectation, accepted?: (body: unknown) => void): Promise<void> {
    try {
      if (await this.#post(command, id, expected, accepted)) await this.#ask(id, expected);
    } catch (failure) {
      this.#outcomes.settle(id, { failure });
    }
  }

  /** Sends the command until it is accepted; false where it has ended otherwise. */
  async #post(command: Command, id: string, expected: Expectation, accepted?: (body: unknown) => void): Promise<boolean> {
    const backOff = new BackOff(this.#settings.firstPause, this.#settings.longestPause);
    while (!expected.isOver()) {
      const inbox = await this.#connection.ready(this.#settings.connectPatience);
      if (expected.isOver()) return false;
      const answer = await this.#attempt(command, id, inbox, expected);
      if (answer === undefined || passing.has(answer.status)) {
        const after = Number(answer?.header("retry-after") ?? 0) * 1_000;
        await pause(Math.max(after, backOff.next()), expected.signal);
        continue;
      }
      if (answer.status === 202) {
        accepted?.(answer.body);
        return !expected.isOver();
      }
      const ending = endingIn(answer, id);
      if (ending !== undefined) accepted?.(answer.body);
      this.#outcomes.settle(id, ending ?? { failure: Problem.from(answer.body, answer.status) });
      return false;
    }
    return false;
  }

  async #attempt(command: Command, id: string, inbox: string | undefined, expected: Expectation): Promise<Answer | undefined> {
    const headers = { "Idempotency-Key": id, Prefer: "respond-async", ...(inbox === undefined ? {} : { "X-Subscriber-Id": inbox }) };
    const { method = "POST", path, body } = command;
    try {
      return await this.#http.ask({ method, path, headers, ...(body === undefined ? {} : { body }) }, expected.isOver() ? expected.signal : undefined);
    } catch {
      return undefined;
    }
  }

  /** Asks how the request ended: after a while without an answer, at once where one may have been missed, and then less and less often. */
  async #ask(id: string, expected: Expectation): Promise<void> {
    const backOff = new BackOff(this.#settings.askAfter, this.#settings.askAfter * 4);
    let early = new AbortController();
    this.#outcomes.onAsk(id, () => early.abort());
    expected.signal.addEventListener("abort", () => early.abort());
    while (!expected.isOver()) {
      await pause(Math.max(this.#settings.askAfter, backOff.next()), early.signal);
      if (expected.isOver()) return;
      early = new AbortController();
      try {
        const answer = await this.#http.ask({ method: "GET", path: `/requests/${encodeURIComponent(id)}` });
        const ending = endingIn(answer, id);
        if (ending !== undefined) this.#outcomes.settle(id, ending);
      } catch {
        continue;
      }
    }
  }
}

/** How a request ended, where an answer says so. */
function endingIn(answer: Answer, requestId: string): ReturnType<typeof endingOf> | undefined {
  const { body } = answer;
  if (answer.status > 299 || !isObject(body)) return undefined;
  if (body["status"] === "completed") return endingOf({ requestId, status: "completed", position: String(body["position"] ?? "") });
  if (body["status"] === "rejected") return { failure: Problem.from(body["problem"], 422) };
  return undefined;
}
