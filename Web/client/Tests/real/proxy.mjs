// A line to an installation that may be bad.
import { createServer, connect } from "node:net";

/** A small generator, the same numbers for the same seed (SplitMix64, cut to 32 bits). */
export function random(seed) {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return Number((z ^ (z >> 31n)) >> 32n & 0xffffffffn) / 2 ** 32;
  };
}

/**
 * A TCP proxy. While it is `bad`, each connection is given a fate when it is made: after some bytes of either direction it is cut, or nothing passes
 * any more though it stays open, or what passes is held back for a while. The first three are given one of these each, all others what chance gives.
 */
export class Proxy {
  bad = false;
  /** What was done to connections, for a test that wants to be sure that it was. */
  fates = { cut: 0, stall: 0, delay: 0, none: 0 };
  #first = ["cut", "stall", "delay"];
  #random;
  #sockets = new Set();

  static async start(target, seed) {
    const proxy = new Proxy();
    const { hostname, port } = new URL(target);
    proxy.#random = random(seed);
    proxy.server = createServer({ allowHalfOpen: false }, (client) => proxy.#take(client, hostname, Number(port)));
    await new Promise((resolve) => proxy.server.listen(0, "127.0.0.1", resolve));
    proxy.url = `http://127.0.0.1:${proxy.server.address().port}`;
    return proxy;
  }

  async stop() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Cuts all connections there are. */
  cutAll() {
    for (const socket of this.#sockets) socket.destroy();
  }

  #take(client, host, port) {
    const server = this.#keep(connect(port, host));
    const fate = this.#fate();
    this.#pass(this.#keep(client), server, fate);
    this.#pass(server, client, fate);
  }

  #keep(socket) {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => undefined);
    socket.on("close", () => this.#sockets.delete(socket));
    return socket;
  }

  #fate() {
    const chance = () => ["cut", "stall", "delay", "none", "none"][Math.floor(this.#random() * 5)];
    const kind = this.bad ? (this.#first.shift() ?? chance()) : "none";
    this.fates[kind] += 1;
    return { kind, left: Math.floor(this.#random() * 3_000), pause: Math.floor(this.#random() * 400), isStalled: false };
  }

  #pass(from, to, fate) {
    let queue = Promise.resolve();
    from.on("data", (bytes) => {
      queue = queue.then(() => this.#forward(bytes, from, to, fate));
    });
    from.on("close", () => {
      queue = queue.then(() => to.end());
    });
  }

  async #forward(bytes, from, to, fate) {
    if (fate.isStalled || to.destroyed) return;
    fate.left -= bytes.length;
    if (fate.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fate.pause));
    if (fate.left < 0 && fate.kind === "cut") {
      // What was on its way before arrives; the rest does not.
      to.write(bytes.subarray(0, Math.max(0, bytes.length + fate.left)));
      from.destroy();
      to.destroy();
      return;
    }
    if (fate.left < 0 && fate.kind === "stall") {
      fate.isStalled = true;
      return;
    }
    to.write(bytes);
  }
}
