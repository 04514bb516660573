import { createHash, randomFillSync } from "node:crypto";
import { type Duplex, request as requestPlain, type Request } from "node:http";
import { request as requestSecure } from "node:https";
import { type Socket } from "../connection/socket.js";
import { FrameReader, opcode, type WireFrame, writeFrame } from "./frames.js";

/** For how long a close frame may stay unanswered, in milliseconds. */
const closePatience = 2_000;

/**
 * A WebSocket that can send headers, which Node's own, there since version 22, cannot: a client that shows an access token needs one.
 *
 * It speaks what the gateway speaks: text messages, no extensions.
 */
export class NodeSocket implements Socket {
  protocol = "";
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #reader = new FrameReader();
  #request: Request | undefined;
  #stream: Duplex | undefined;
  #parts: Uint8Array[] = [];
  #isOver = false;
  #isClosing = false;

  constructor(url: string, protocols: string[], options: { readonly headers: Readonly<Record<string, string>> } = { headers: {} }) {
    const address = url.replace(/^ws/, "http");
    const key = base64(randomFillSync(new Uint8Array(16)));
    const request = (address.startsWith("https:") ? requestSecure : requestPlain)(address, {
      headers: {
        ...options.headers, Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": key,
        "Sec-WebSocket-Protocol": protocols.join(", "),
      },
    });
    this.#request = request;
    request.on("upgrade", (response, stream, head) => {
      const accepted = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
      const chosen = response.headers["sec-websocket-protocol"];
      if (response.headers["sec-websocket-accept"] !== accepted || typeof chosen !== "string" || !protocols.includes(chosen)) {
        stream.destroy();
        return this.#end(1006, "the server did not take part in the handshake");
      }
      this.protocol = chosen;
      this.#begin(stream, head);
    });
    request.on("response", (response) => {
      response.resume();
      this.#end(1006, `the server answered ${response.statusCode ?? 0}`);
    });
    request.on("error", (error) => this.#end(1006, error.message));
    request.end();
  }

  send(text: string): void {
    this.#write(opcode.text, new TextEncoder().encode(text));
  }

  close(code = 1000, reason = ""): void {
    if (this.#stream === undefined) {
      this.#request?.destroy();
      return this.#end(1006, "closed before it was open");
    }
    if (this.#isClosing || this.#isOver) return;
    this.#isClosing = true;
    const text = new TextEncoder().encode(reason);
    this.#write(opcode.close, Uint8Array.of(code >> 8, code & 0xff, ...text));
    setTimeout(() => this.#end(1006, "the close frame was not answered"), closePatience);
  }

  #begin(stream: Duplex, head: Uint8Array): void {
    if (this.#isOver) return stream.destroy();
    this.#stream = stream;
    stream.setNoDelay(true);
    stream.on("data", (bytes) => this.#read(bytes));
    stream.on("error", (error) => this.#end(1006, error.message));
    stream.on("end", () => this.#end(1006, "the connection was cut"));
    stream.on("close", () => this.#end(1006, "the connection was cut"));
    this.onopen?.();
    if (head.length > 0) this.#read(head);
  }

  #read(bytes: Uint8Array): void {
    let frames: WireFrame[];
    try {
      frames = this.#reader.push(bytes);
    } catch (error) {
      return this.#end(1002, String(error));
    }
    for (const frame of frames) this.#take(frame);
  }

  #take(frame: WireFrame): void {
    switch (frame.opcode) {
      case opcode.ping:
        return this.#write(opcode.pong, frame.payload);
      case opcode.pong:
        return;
      case opcode.close: {
        const [high, low] = frame.payload;
        if (!this.#isClosing) this.#write(opcode.close, frame.payload.slice(0, 2));
        const code = high === undefined || low === undefined ? 1005 : (high << 8) | low;
        return this.#end(code, new TextDecoder().decode(frame.payload.slice(2)));
      }
      default:
        this.#parts.push(frame.payload);
        if (!frame.isLast) return;
        this.onmessage?.({ data: this.#message() });
    }
  }

  #message(): string {
    const decoder = new TextDecoder();
    const text = this.#parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
    this.#parts = [];
    return text;
  }

  #write(kind: number, payload: Uint8Array): void {
    if (!this.#isOver) this.#stream?.write(writeFrame(kind, payload, randomFillSync(new Uint8Array(4))));
  }

  #end(code: number, reason: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#request?.destroy();
    this.#stream?.destroy();
    if (code === 1006) this.onerror?.();
    this.onclose?.({ code, reason });
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
