import { type Frame } from "../connection/frames.js";
import { Problem } from "../problem.js";
import { type Outcome } from "./command.js";

/** How a command ended. */
export type Ending = { readonly outcome: Outcome } | { readonly failure: unknown };

/** A command whose end is waited for. */
export interface Expectation {
  readonly ended: Promise<Outcome>;
  readonly isOver: () => boolean;
  /** Aborted when it has ended, and when somebody should ask how. */
  readonly signal: AbortSignal;
}

interface Entry extends Expectation {
  readonly settle: (ending: Ending) => void;
  /** Has whoever waits ask for the outcome now. */
  ask: () => void;
}

/** The commands whose outcomes are waited for. Each ends once, whoever tells it first; what comes later is passed over. */
export class Outcomes {
  readonly #entries = new Map<string, Entry>();

  get(id: string): Expectation | undefined {
    return this.#entries.get(id);
  }

  /** Waits for the outcome of a request; `ask` is called when it should be asked for. */
  expect(id: string): Expectation {
    let settle!: (ending: Ending) => void;
    let over = false;
    const abort = new AbortController();
    const ended = new Promise<Outcome>((resolve, reject) => {
      settle = (ending) => {
        if (over) return;
        over = true;
        this.#entries.delete(id);
        if ("outcome" in ending) resolve(ending.outcome);
        else reject(ending.failure);
        abort.abort();
      };
    });
    const entry: Entry = { ended, isOver: () => over, signal: abort.signal, settle, ask: () => undefined };
    this.#entries.set(id, entry);
    return entry;
  }

  settle(id: string, ending: Ending): void {
    this.#entries.get(id)?.settle(ending);
  }

  /** An outcome came on the connection. */
  told(frame: Extract<Frame, { t: "outcome" }>): void {
    this.settle(frame.requestId, endingOf(frame));
  }

  onAsk(id: string, ask: () => void): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) entry.ask = ask;
  }

  /** What was told may have been missed: all ask. */
  askAll(): void {
    for (const entry of this.#entries.values()) entry.ask();
  }

  /** Ends all that wait. */
  failAll(failure: (id: string) => unknown): void {
    for (const [id, entry] of [...this.#entries]) entry.settle({ failure: failure(id) });
  }
}

/** Reads how a request ended, from a frame or from an answer. */
export function endingOf(told: Omit<Extract<Frame, { t: "outcome" }>, "t" | "seq">): Ending {
  if (told.status === "rejected") return { failure: Problem.from(told.problem, told.problem?.status ?? 422) };
  const { requestId, position = "", result } = told;
  return { outcome: { requestId, position, ...(result === undefined ? {} : { result }) } };
}
