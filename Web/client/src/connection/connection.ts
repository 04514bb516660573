import { type Http } from "../http.js";
import { type ConnectionState, type Settings } from "../options.js";
import { BackOff, pause } from "../pause.js";
import { type Frame, readFrame } from "./frames.js";
import { down, duplex, resume, type Socket } from "./socket.js";

/** What the connection tells its owner. */
export interface ConnectionEvents {
  readonly frame: (frame: Frame) => void;
  /** The connection stands. What was told between the last one and this one comes, or, where it is not resumed, does not. */
  readonly connected: (resumed: boolean) => void;
  readonly state: (state: ConnectionState) => void;
}

/** What the server gave us to come back with. */
interface Ticket {
  readonly connectionId: string;
  readonly resumeToken: string;
}

/**
 * Keeps one connection to the gateway: makes it, notices when it is gone, and comes back to where it was, at any server.
 *
 * Close codes from 3000 to 3499 mean come again, from 3500 to 3999 do not.
 */
export class Connection {
  readonly #settings: Settings;
  readonly #http: Http;
  readonly #authorization: () => Promise<string | undefined>;
  readonly #events: ConnectionEvents;
  readonly #backOff: BackOff;
  #state: ConnectionState = "idle";
  #socket: Socket | undefined;
  #ticket: Ticket | undefined;
  #seq = 0;
  #ping = 25;
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** Counts attempts: what an older one still says is not listened to. */
  #attempt = 0;
  #refusals = 0;
  #waiting = new Set<(id: string | undefined) => void>();
  #wake = new AbortController();

  constructor(settings: Settings, http: Http, authorization: () => Promise<string | undefined>, events: ConnectionEvents) {
    this.#settings = settings;
    this.#http = http;
    this.#authorization = authorization;
    this.#events = events;
    this.#backOff = new BackOff(settings.firstPause, settings.longestPause);
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Whether frames can be sent. */
  get isDuplex(): boolean {
    return this.#state === "open" && this.#socket?.protocol === duplex;
  }

  /** The id of the open connection, waiting at most so many milliseconds for it; undefined where there is none by then. */
  ready(limit: number): Promise<string | undefined> {
    if (this.#state === "open") return Promise.resolve(this.#ticket?.connectionId);
    this.start();
    if (this.#state === "closed" || this.#state === "signed-out") return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const done = (id: string | undefined): void => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve(id);
      };
      const timer = setTimeout(() => done(undefined), Math.max(0, limit));
      this.#waiting.add(done);
    });
  }

  /** Connects, unless it does already or may not. */
  start(): void {
    if (this.#state === "idle") void this.#connect();
  }

  /** Connects anew at once: as somebody else, or after the server had ended it. The new connection takes over what the old one had. */
  renew({ forgetting = false } = {}): void {
    if (forgetting) this.#ticket = undefined;
    this.#backOff.reset();
    this.#drop(4000);
    void this.#connect();
  }

  /** Ends it for good. */
  close(): void {
    this.#drop(1000);
    this.#end("closed");
  }

  /** Sends a frame; false where there is no connection that takes any. */
  send(frame: unknown): boolean {
    if (!this.isDuplex || this.#socket === undefined) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  async #connect(): Promise<void> {
    const attempt = (this.#attempt += 1);
    this.#enter("connecting");
    let headers: Record<string, string> | undefined;
    try {
      const authorization = await this.#authorization();
      if (authorization !== undefined) headers = { Authorization: authorization };
    } catch {
      if (attempt === this.#attempt) void this.#again();
      return;
    }
    if (attempt !== this.#attempt) return;
    const { WebSocket, url } = this.#settings;
    const query = this.#ticket === undefined ? "" : `?connection=${encodeURIComponent(this.#ticket.connectionId)}&seq=${this.#seq}`;
    const protocols = [duplex, down, ...(this.#ticket === undefined ? [] : [resume + this.#ticket.resumeToken])];
    const address = url.replace(/^http/, "ws") + "/gateway/socket" + query;
    let socket: Socket;
    try {
      socket = headers === undefined ? new WebSocket(address, protocols) : new WebSocket(address, protocols, { headers });
    } catch {
      void this.#again();
      return;
    }
    this.#socket = socket;
    const isCurrent = (): boolean => attempt === this.#attempt;
    socket.onmessage = (event) => {
      if (isCurrent()) this.#hear(event.data);
    };
    socket.onclose = (event) => {
      if (isCurrent()) void this.#lost(event.code, event.reason);
    };
    // What it says is said again, and better, by `onclose`.
    socket.onerror = () => undefined;
    this.#expect(this.#settings.requestTimeout);
  }

  #hear(data: unknown): void {
    this.#expect(this.#settings.silence ?? this.#ping * 1_000 + 10_000);
    const frame = readFrame(data);
    if (frame === undefined) return;
    switch (frame.t) {
      case "connected":
        this.#ticket = { connectionId: frame.connectionId, resumeToken: frame.resumeToken };
        if (!frame.resumed || frame.seq > this.#seq) this.#seq = frame.seq;
        this.#ping = frame.ping;
        this.#refusals = 0;
        this.#backOff.reset();
        this.#enter("open");
        for (const done of [...this.#waiting]) done(frame.connectionId);
        this.#events.connected(frame.resumed);
        return;
      case "ping":
        this.send({ t: "pong" });
        return;
      case "outcome":
        this.#seq = Math.max(this.#seq, frame.seq);
    }
    this.#events.frame(frame);
  }

  /** Takes the connection for lost where nothing is heard for so many milliseconds. */
  #expect(limit: number): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#drop(4001);
      void this.#again();
    }, limit);
  }

  async #lost(code: number, reason: string): Promise<void> {
    const wasOpen = this.#state === "open";
    this.#drop();
    if (code === 3501) return this.#end("signed-out");
    if (code >= 3500 && code <= 3999) return this.#end("closed");
    if (!wasOpen && (this.#refusals += 1) >= 2 && (await this.#isUnwanted())) return;
    const after = /reconnect-after-ms=(\d+)/.exec(reason)?.[1];
    await this.#again(after === undefined ? undefined : Number(after));
  }

  /** A page does not hear why a socket was refused: it asks without the upgrade. Whether that ended the connection. */
  async #isUnwanted(): Promise<boolean> {
    const attempt = this.#attempt;
    try {
      const answer = await this.#http.ask({ method: "GET", path: "/gateway/socket" });
      if (attempt !== this.#attempt) return true;
      if (answer.status === 401) this.#end("signed-out");
      if (answer.status === 403) this.#end("closed");
      return answer.status === 401 || answer.status === 403;
    } catch {
      return attempt !== this.#attempt;
    }
  }

  async #again(after = this.#backOff.next()): Promise<void> {
    const attempt = (this.#attempt += 1);
    this.#enter("waiting");
    await pause(after, this.#wake.signal);
    if (attempt === this.#attempt) await this.#connect();
  }

  /** Lets go of the socket there is. */
  #drop(code?: number): void {
    this.#attempt += 1;
    clearTimeout(this.#silence);
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket === undefined) return;
    socket.onmessage = socket.onclose = null;
    if (code !== undefined) socket.close(code);
  }

  #end(state: "signed-out" | "closed"): void {
    this.#attempt += 1;
    this.#ticket = undefined;
    this.#wake.abort();
    this.#wake = new AbortController();
    this.#enter(state);
    for (const done of [...this.#waiting]) done(undefined);
  }

  #enter(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#events.state(state);
  }
}
