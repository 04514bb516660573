import assert from "node:assert/strict";
import { test } from "node:test";
import { NodeSocket } from "../../dist/node/index.js";
import { accepted, completed, problem, setting } from "./setting.mjs";

const open = { changed: () => undefined, gap: () => undefined };

test("a lost connection is resumed where it was, and the outcome comes on the new one", () =>
  setting(async (server, make) => {
    server.on("POST", "/things", accepted);
    const client = make();
    const sent = client.send({ path: "/things", id: "one" });
    await server.until(() => server.requests.length === 1);
    const first = await server.socket(0);
    first.say({ t: "outcome", seq: 41, requestId: "somebody-else", status: "completed", position: "things:1" });
    first.say({ t: "ping", at: 1 });
    await first.frame(0);
    first.stream.destroy();
    const second = await server.socket(1);
    assert.deepEqual(second.query, { connection: "c0", seq: "41" });
    assert.equal(second.resumeToken, "r0");
    second.say(completed("one", 42));
    assert.equal((await sent).requestId, "one");
    second.stream.destroy();
    const third = await server.socket(2);
    assert.equal(third.query.seq, "42");
    assert.equal(third.resumeToken, "r1");
  }));

test("where a connection is not resumed, outcomes are asked for", () =>
  setting(async (server, make) => {
    server.on("POST", "/things", accepted);
    server.on("GET", "/requests/one", () => ({ status: 200, body: { requestId: "one", status: "completed", position: "things:9" } }));
    server.onSocket((socket, n) => socket.accept(n === 1 ? { connectionId: "fresh", resumed: false } : {}));
    const sent = make().send({ path: "/things", id: "one" });
    await server.until(() => server.requests.length === 1);
    (await server.socket(0)).stream.destroy();
    assert.equal((await sent).position, "things:9");
  }));

test("a gap in the inbox makes the client ask", () =>
  setting(async (server, make) => {
    server.on("POST", "/things", accepted);
    server.on("GET", "/requests/one", () => ({ status: 200, body: { requestId: "one", status: "rejected", problem: problem("no") } }));
    const sent = make().send({ path: "/things", id: "one" });
    await server.until(() => server.requests.length === 1);
    setTimeout(() => server.sockets[0].say({ t: "gap", reason: "outcomes are kept for a day" }), 20);
    await assert.rejects(sent, (error) => error.code === "no");
  }));

test("a server that goes down says when to come back", () =>
  setting(async (server, make) => {
    make().subscribe("team:1", undefined, open);
    const first = await server.socket(0);
    const before = performance.now();
    first.end(3001, "reconnect-after-ms=300");
    await server.socket(1);
    assert.ok(performance.now() - before >= 290);
  }));

for (const [code, state] of [[3500, "closed"], [3501, "signed-out"], [3502, "closed"]]) {
  test(`close code ${code} ends it: ${state}`, () =>
    setting(async (server, make) => {
      const states = [];
      let ended;
      const client = make({ onState: (now) => states.push(now) });
      client.subscribe("team:1", undefined, { ...open, ended: (reason) => (ended = reason) });
      (await server.socket(0)).end(code, "over");
      await server.until(() => client.state === state);
      assert.deepEqual(states, ["connecting", "open", state]);
      assert.ok(ended instanceof Error);
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal(server.sockets.length, 1);
    }));
}

test("pings are answered, and a server that falls silent is left", () =>
  setting(async (server, make) => {
    make({ silence: 1_500 }).subscribe("team:1", undefined, open);
    const first = await server.socket(0);
    first.say({ t: "ping", at: 1 });
    await server.until(() => first.heard.some((frame) => frame.t === "pong"));
    const second = await server.socket(1);
    assert.equal(second.query.connection, "c0");
  }));

test("on a connection that goes one way nothing is said", () =>
  setting(async (server, make) => {
    server.onSocket((socket) => socket.accept({}, "tributary.down.v1"));
    const client = make();
    client.subscribe("team:1", undefined, open);
    const first = await server.socket(0);
    first.say({ t: "ping", at: 1 });
    server.on("POST", "/things", (request) => {
      first.say(completed(request.headers["idempotency-key"]));
      return accepted(request);
    });
    await client.send({ path: "/things" });
    assert.deepEqual(first.heard, []);
  }));

test("a client that is not let in hears why", () =>
  setting(async (server, make) => {
    server.onSocket((socket) => socket.refuse(401));
    server.on("GET", "/gateway/socket", () => ({ status: 401, body: problem("bad-credentials", 401) }));
    const client = make();
    client.subscribe("team:1", undefined, open);
    await server.until(() => client.state === "signed-out");
    assert.equal(server.sockets.length, 2);
  }));

test("frames of any length, in parts, with pings between, are read", () =>
  setting(async (server, make) => {
    void make;
    server.onSocket((socket) => socket.accept());
    const socket = new NodeSocket(server.url.replace("http", "ws"), ["tributary.duplex.v1"]);
    const heard = [];
    socket.onmessage = ({ data }) => heard.push(data);
    const peer = await server.socket(0);
    const long = "ü".repeat(40_000);
    peer.say(long);
    const bytes = Buffer.from(JSON.stringify("grün"));
    peer.write(0x01, bytes.subarray(0, 4));
    peer.write(0x89, Buffer.from("are you there"));
    peer.write(0x80, bytes.subarray(4));
    peer.say("x".repeat(300));
    assert.deepEqual(await peer.frame(0), { pong: "are you there" });
    socket.send(JSON.stringify(long));
    assert.equal(await peer.frame(1), long);
    assert.deepEqual(heard.slice(1).map((text) => JSON.parse(text)), [long, "grün", "x".repeat(300)]);
    socket.close(4000);
    assert.deepEqual(await peer.frame(2), { close: 4000 });
  }));
