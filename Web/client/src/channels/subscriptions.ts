import { type Connection } from "../connection/connection.js";
import { type ChangeData, type Frame } from "../connection/frames.js";
import { Problem } from "../problem.js";
import { type ChannelHandler, type Subscription } from "./change.js";
import { Cursor } from "./cursor.js";

/** Of how many rows a subscription remembers which revision it told; with more it forgets them all. */
const remembered = 10_000;

interface Entry {
  readonly channel: string;
  readonly handlers: Set<ChannelHandler>;
  cursor: Cursor;
  /** The frame that subscribed it on this connection. */
  id: string | undefined;
  /** Whether it has ever stood, so that what comes now may follow a hole. */
  hasStood: boolean;
  told: Map<string, bigint>;
}

/** The channels of a client: subscribed on each new connection again, from where they were. */
export class Subscriptions {
  readonly #connection: Connection;
  readonly #channels = new Map<string, Entry>();
  readonly #onError: (error: unknown) => void;
  #frames = 0;

  constructor(connection: Connection, onError: (error: unknown) => void) {
    this.#connection = connection;
    this.#onError = onError;
  }

  subscribe(channel: string, since: string | undefined, handler: ChannelHandler): Subscription {
    let entry = this.#channels.get(channel);
    if (entry === undefined) {
      entry = { channel, handlers: new Set(), cursor: new Cursor(since), id: undefined, hasStood: false, told: new Map() };
      this.#channels.set(channel, entry);
      this.#open(entry);
    } else if (since !== undefined) {
      // Another one of the same channel may have read earlier: once more from there, and what is known is dropped.
      entry.cursor = new Cursor(since);
      entry.told.clear();
      this.#connection.send({ t: "unsubscribe", channel });
      this.#open(entry);
    }
    entry.handlers.add(handler);
    const opened = entry;
    this.#connection.start();
    return { channel, close: () => this.#leave(opened, handler) };
  }

  /** The connection stands: everything is subscribed on it. */
  connected(): void {
    for (const entry of this.#channels.values()) this.#open(entry);
  }

  take(frame: Frame): void {
    switch (frame.t) {
      case "event":
        return this.#changed(frame.channel, frame.data, frame.offset);
      case "gap":
        if (frame.channel !== undefined) this.#gap(this.#channels.get(frame.channel), frame.reason);
        return;
      case "subscribed": {
        const entry = this.#channels.get(frame.channel);
        if (entry === undefined) return;
        const mayHaveMissed = entry.hasStood && entry.cursor.since === undefined;
        entry.hasStood = true;
        if (mayHaveMissed) this.#gap(entry, "reconnected");
        return;
      }
      case "refused":
        for (const entry of this.#channels.values()) {
          if (entry.id === frame.id) this.#refused(entry, Problem.from(frame.problem, frame.problem.status));
        }
        return;
      case "unsubscribed": {
        // What we asked for ourselves is told too.
        const entry = this.#channels.get(frame.channel);
        if (entry !== undefined && frame.reason !== "as asked") this.#end(entry, new Error(`no longer subscribed: ${frame.reason}`));
      }
    }
  }

  /** The client is signed out or closed. */
  endAll(reason: Error): void {
    for (const entry of [...this.#channels.values()]) this.#end(entry, reason);
  }

  #open(entry: Entry): void {
    entry.id = String((this.#frames += 1));
    const { channel, id } = entry;
    const since = entry.cursor.since;
    this.#connection.send({ t: "subscribe", id, channel, ...(since === undefined ? {} : { since }) });
  }

  #changed(channel: string, data: ChangeData, offset: string): void {
    const entry = this.#channels.get(channel);
    if (entry === undefined) return;
    const colon = data.revision.indexOf(":");
    const key = `${data.revision.slice(0, colon)}/${data.view}/${data.id}`;
    const number = BigInt(data.revision.slice(colon + 1));
    if (number > (entry.told.get(key) ?? -1n)) {
      if (entry.told.size >= remembered) entry.told.clear();
      entry.told.set(key, number);
      const change = { view: data.view, id: data.id, revision: data.revision, row: data.reload === true ? undefined : data.row ?? null };
      for (const handler of [...entry.handlers]) this.#safely(() => handler.changed(change));
    }
    entry.cursor.advance(offset);
  }

  #gap(entry: Entry | undefined, reason: string): void {
    if (entry === undefined) return;
    entry.told.clear();
    for (const handler of [...entry.handlers]) {
      this.#safely(async () => {
        const since = await handler.gap(reason);
        if (typeof since === "string") entry.cursor.advance(since);
      });
    }
  }

  #refused(entry: Entry, problem: Problem): void {
    // Not ready yet, or asked for twice: it is asked for again on the next connection.
    if (problem.status === 503) setTimeout(() => this.#channels.get(entry.channel) === entry && this.#open(entry), 1_000);
    else if (problem.status !== 409) this.#end(entry, problem);
  }

  #leave(entry: Entry, handler: ChannelHandler): void {
    if (!entry.handlers.delete(handler) || entry.handlers.size > 0 || this.#channels.get(entry.channel) !== entry) return;
    this.#channels.delete(entry.channel);
    this.#connection.send({ t: "unsubscribe", channel: entry.channel });
  }

  #end(entry: Entry, reason: Error): void {
    this.#channels.delete(entry.channel);
    for (const handler of entry.handlers) this.#safely(() => handler.ended?.(reason));
  }

  /** What a handler throws is reported, and disturbs no other one. */
  #safely(body: () => unknown): void {
    try {
      const result = body();
      if (result instanceof Promise) result.catch(this.#onError);
    } catch (error) {
      this.#onError(error);
    }
  }
}
