// A server that does what a test says: HTTP by handlers, and WebSockets that it holds in its hand.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { FrameReader } from "./masked.mjs";

export class ScriptedServer {
  /** Every request that came, oldest first: method, path, headers, body. */
  requests = [];
  /** Every socket that was asked for: its query, its sub-protocols, and itself once it was accepted. */
  sockets = [];
  #handlers = [];
  #waiting = [];
  #accept = (offer) => offer.accept();

  static async start() {
    const server = new ScriptedServer();
    server.http = createServer((request, response) => server.#answer(request, response));
    server.http.on("upgrade", (request, stream) => server.#upgrade(request, stream));
    await new Promise((resolve) => server.http.listen(0, "127.0.0.1", resolve));
    server.url = `http://127.0.0.1:${server.http.address().port}`;
    return server;
  }

  async stop() {
    for (const { stream } of this.sockets) stream.destroy();
    this.http.closeAllConnections?.();
    await new Promise((resolve) => this.http.close(resolve));
  }

  /** Answers requests of a method and path; the handler gives `{status, body, headers}`, or undefined to cut the connection. */
  on(method, path, handler) {
    this.#handlers.unshift({ method, path, handler });
  }

  /** What happens when a socket is asked for; `accept` greets it. */
  onSocket(accept) {
    this.#accept = accept;
  }

  /** The socket that was asked for as the n-th, from 0 on. */
  async socket(n) {
    await this.until(() => this.sockets[n]?.isOpen !== undefined, `socket ${n} is asked for`);
    return this.sockets[n];
  }

  /** Waits for a condition: looked at whenever something happens here, and every few milliseconds; throws what it was after 20 seconds. */
  async until(condition, what = String(condition)) {
    const deadline = performance.now() + 20_000;
    while (!condition()) {
      if (performance.now() > deadline) throw new Error(`not within 20 s: ${what}`);
      await this.#change();
    }
  }

  #change() {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      setTimeout(resolve, 5);
    });
  }

  changed() {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #answer(request, response) {
    const parts = [];
    for await (const part of request) parts.push(part);
    const text = Buffer.concat(parts).toString();
    const [path] = request.url.split("?");
    const seen = { method: request.method, path, headers: request.headers, body: text === "" ? undefined : JSON.parse(text) };
    this.requests.push(seen);
    this.changed();
    const found = this.#handlers.find((entry) => entry.method === seen.method && entry.path === path);
    const answer = found === undefined ? { status: 404, body: { type: "x/not-found", title: "?", status: 404 } } : await found.handler(seen);
    if (answer === undefined) return request.socket.destroy();
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
  }

  #upgrade(request, stream) {
    const protocols = request.headers["sec-websocket-protocol"].split(", ");
    const socket = new ScriptedSocket(this, request, stream, protocols);
    this.sockets.push(socket);
    this.#accept(socket, this.sockets.length - 1);
    this.changed();
  }
}

class ScriptedSocket {
  /** Undefined until the server has decided. */
  isOpen;
  /** What the client sent, as JSON; control frames by their name. */
  heard = [];

  constructor(server, request, stream, protocols) {
    Object.assign(this, { server, stream, protocols, headers: request.headers, key: request.headers["sec-websocket-key"] });
    this.query = Object.fromEntries(new URL(request.url, "http://x").searchParams);
    this.resumeToken = protocols.find((name) => name.startsWith("tributary.resume."))?.slice(17);
    stream.on("error", () => undefined);
  }

  refuse(status) {
    this.isOpen = false;
    this.stream.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  }

  /** Upgrades, and greets with what `connected` says beside the usual. */
  accept(connected = {}, protocol = "tributary.duplex.v1") {
    const accepted = createHash("sha1").update(`${this.key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
    this.stream.write(
      `HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accepted}\r\nSec-WebSocket-Protocol: ${protocol}\r\n\r\n`,
    );
    const reader = new FrameReader();
    this.stream.on("data", (bytes) => {
      for (const frame of reader.push(bytes)) this.#take(frame);
    });
    this.isOpen = true;
    const number = this.server.sockets.indexOf(this);
    this.say({
      t: "connected", connectionId: this.query.connection ?? `c${number}`, resumeToken: `r${number}`, epoch: "e", seq: Number(this.query.seq ?? 0),
      ping: 25, resumed: this.query.connection !== undefined, authenticated: protocol === "tributary.duplex.v1", ...connected,
    });
    this.server.changed();
  }

  say(frame) {
    this.write(0x81, Buffer.from(JSON.stringify(frame)));
  }

  end(code, reason = "") {
    this.write(0x88, Buffer.concat([Buffer.of(code >> 8, code & 0xff), Buffer.from(reason)]));
  }

  /** A frame with a first byte of the test's choice. */
  write(first, payload) {
    const { length } = payload;
    const head =
      length < 126 ? Buffer.of(first, length)
      : length < 65_536 ? Buffer.of(first, 126, length >> 8, length & 0xff)
      : Buffer.concat([Buffer.of(first, 127, 0, 0, 0, 0), Buffer.from(Uint32Array.of(length).buffer).reverse()]);
    this.stream.write(Buffer.concat([head, payload]));
  }

  /** The n-th frame that the client sent. */
  async frame(n) {
    await this.server.until(() => this.heard.length > n, `the client sends frame ${n}`);
    return this.heard[n];
  }

  #take({ opcode, payload }) {
    if (opcode === 8) {
      this.heard.push({ close: payload.readUInt16BE(0) });
      this.stream.end();
    } else if (opcode === 10) {
      this.heard.push({ pong: payload.toString() });
    } else {
      this.heard.push(JSON.parse(payload.toString()));
    }
    this.server.changed();
  }
}
