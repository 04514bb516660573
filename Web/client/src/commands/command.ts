import { type Result } from "../connection/frames.js";

/** A command, as it is sent. */
export interface Command {
  /** `/identity/users` */
  readonly path: string;
  /** POST where it is not given. */
  readonly method?: "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The request's id; a new one where it is not given. Sent again with the same id, a command is done once. */
  readonly id?: string;
  /** For how long to wait for the outcome, in milliseconds. */
  readonly timeout?: number;
}

/** A command that was done. */
export interface Outcome {
  readonly requestId: string;
  /** Where its events end. A read that sends it as `Tributary-Position` shows them. */
  readonly position: string;
  /** What it was about; not known where the outcome had to be asked for, by `outcome` or because the connection was lost. */
  readonly result?: Result;
}
