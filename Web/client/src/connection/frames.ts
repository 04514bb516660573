import { isObject, type ProblemDocument } from "../problem.js";

/** What the server says on a connection. */
export type Frame =
  | { readonly t: "connected"; readonly connectionId: string; readonly resumeToken: string; readonly epoch: string; readonly seq: number;
      readonly ping: number; readonly resumed: boolean; readonly authenticated: boolean }
  | { readonly t: "outcome"; readonly seq: number; readonly requestId: string; readonly status: "completed" | "rejected";
      readonly position?: string; readonly result?: Result; readonly problem?: ProblemDocument }
  | { readonly t: "event"; readonly channel: string; readonly offset: string; readonly data: ChangeData }
  | { readonly t: "gap"; readonly channel?: string; readonly reason: string }
  | { readonly t: "subscribed"; readonly id: string; readonly channel: string }
  | { readonly t: "unsubscribed"; readonly channel: string; readonly reason: string }
  | { readonly t: "refused"; readonly id: string; readonly problem: ProblemDocument }
  | { readonly t: "ping"; readonly at: number };

/** The entity that a command was about. */
export interface Result {
  readonly context: string;
  readonly entity: string;
  readonly id: string;
}

/** A change of a row as it is told. */
export interface ChangeData {
  readonly view: string;
  readonly id: string;
  readonly revision: string;
  readonly row?: unknown;
  readonly reload?: true;
}

const kinds = new Set(["connected", "outcome", "event", "gap", "subscribed", "unsubscribed", "refused", "ping"]);

/** Reads a frame; undefined for kinds that a later server may have. */
export function readFrame(data: unknown): Frame | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const frame: unknown = JSON.parse(data);
    return isObject(frame) && typeof frame["t"] === "string" && kinds.has(frame["t"]) ? (frame as unknown as Frame) : undefined;
  } catch {
    return undefined;
  }
}
