import assert from "node:assert/strict";
import { test } from "node:test";
import { OutcomeUnknown, Problem } from "../../dist/index.js";
import { accepted, completed, completing, problem, setting } from "./setting.mjs";

test("a command resolves with its outcome as if it were one call", () =>
  setting(async (server, make) => {
    completing(server);
    const outcome = await make().send({ path: "/things", body: { name: "x" }, id: "one" });
    assert.deepEqual(outcome, { requestId: "one", position: "things:7", result: { context: "things", entity: "thing", id: "1" } });
    const [request] = server.requests;
    assert.equal(request.headers["idempotency-key"], "one");
    assert.equal(request.headers["x-subscriber-id"], "c0");
    assert.ok(request.headers["x-requested-by"]);
    assert.deepEqual(request.body, { name: "x" });
  }));

test("an outcome that comes before the answer counts, and is told once", () =>
  setting(async (server, make) => {
    completing(server, "/things", { before: true });
    const outcome = await make().send({ path: "/things" });
    assert.equal(outcome.position, "things:7");
    assert.match(outcome.requestId, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  }));

test("a rejection is a problem, whether at once or later", () =>
  setting(async (server, make) => {
    const client = make();
    server.on("POST", "/now", () => ({ status: 422, body: problem("bad-name") }));
    await assert.rejects(client.send({ path: "/now" }), (error) => error instanceof Problem && error.code === "bad-name" && error.status === 422);
    server.on("POST", "/later", (request) => {
      const requestId = request.headers["idempotency-key"];
      server.sockets[0].say({ t: "outcome", seq: 1, requestId, status: "rejected", problem: problem("name-taken", 409) });
      return accepted(request);
    });
    await assert.rejects(client.send({ path: "/later" }), (error) => error.code === "name-taken" && error.message === "because name-taken");
    assert.equal(server.requests.length, 2);
  }));

test("a request without an answer is made again with the same id", () =>
  setting(async (server, make) => {
    let tries = 0;
    server.on("POST", "/things", (request) => {
      tries += 1;
      if (tries === 1) return undefined;
      if (tries === 2) return { status: 503, body: problem("unavailable", 503) };
      setTimeout(() => server.sockets[0].say(completed(request.headers["idempotency-key"])));
      return accepted(request);
    });
    await make().send({ path: "/things" });
    assert.equal(tries, 3);
    assert.equal(new Set(server.requests.map((request) => request.headers["idempotency-key"])).size, 1);
  }));

test("an answer that stalls is given up, and the command sent again", () =>
  setting(async (server, make) => {
    let tries = 0;
    server.on("POST", "/things", async (request) => {
      tries += 1;
      if (tries === 1) await new Promise(() => undefined);
      setTimeout(() => server.sockets.at(-1).say(completed(request.headers["idempotency-key"])));
      return accepted(request);
    });
    await make({ requestTimeout: 1_500 }).send({ path: "/things" });
    assert.ok(tries >= 2);
    assert.equal(new Set(server.requests.map((request) => request.headers["idempotency-key"])).size, 1);
  }));

test("an end that does not become known in time is told so, and can be asked for", () =>
  setting(async (server, make) => {
    server.on("POST", "/things", accepted);
    const client = make();
    await assert.rejects(client.send({ path: "/things", id: "slow", timeout: 100 }), (error) => {
      return error instanceof OutcomeUnknown && error.requestId === "slow";
    });
    server.on("GET", "/requests/slow", () => ({ status: 200, body: { requestId: "slow", status: "pending" } }));
    assert.equal(await client.outcome("slow"), undefined);
    server.on("GET", "/requests/slow", () => ({ status: 200, body: { requestId: "slow", status: "completed", position: "things:9" } }));
    assert.deepEqual(await client.outcome("slow"), { requestId: "slow", position: "things:9" });
    server.on("GET", "/requests/slow", () => ({ status: 200, body: { requestId: "slow", status: "rejected", problem: problem("no", 409) } }));
    await assert.rejects(client.outcome("slow"), (error) => error.code === "no");
  }));

test("an outcome that does not come is asked for", () =>
  setting(async (server, make) => {
    server.on("POST", "/things", accepted);
    server.on("GET", "/requests/one", () => ({ status: 200, body: { requestId: "one", status: "completed", position: "things:9" } }));
    const outcome = await make({ askAfter: 50 }).send({ path: "/things", id: "one" });
    assert.equal(outcome.position, "things:9");
  }));

test("a registration whose outcome is asked for has the new id all the same", () =>
  setting(async (server, make) => {
    server.on("POST", "/identity/users", (request) => {
      const requestId = request.headers["idempotency-key"];
      server.on("GET", `/requests/${requestId}`, () => ({ status: 200, body: { requestId, status: "completed", position: "identity:9" } }));
      return accepted(request);
    });
    const { result } = await make({ askAfter: 50 }).register({ email: "ada@example.org", password: "secret", firstName: "Ada" });
    const { body } = server.requests.find(({ path }) => path === "/identity/users");
    assert.deepEqual(result, { context: "identity", entity: "user", id: body.userId });
  }));

test("without a connection a command is sent all the same", () =>
  setting(async (server, make) => {
    server.onSocket((socket) => socket.refuse(503));
    server.on("POST", "/things", accepted);
    server.on("GET", "/requests/one", () => ({ status: 200, body: { requestId: "one", status: "completed", position: "things:9" } }));
    await make({ askAfter: 50, connectPatience: 50 }).send({ path: "/things", id: "one" });
    assert.equal(server.requests.find((request) => request.path === "/things").headers["x-subscriber-id"], undefined);
  }));

test("a command that is sent twice at a time is one", () =>
  setting(async (server, make) => {
    completing(server);
    const client = make();
    const [first, second] = await Promise.all([client.send({ path: "/things", id: "a" }), client.send({ path: "/things", id: "a" })]);
    assert.equal(first, second);
    assert.equal(server.requests.length, 1);
  }));

test("closing rejects what is waited for", () =>
  setting(async (server, make) => {
    server.on("POST", "/things", accepted);
    const client = make();
    const sent = client.send({ path: "/things" });
    await server.until(() => server.requests.length === 1);
    client.close();
    await assert.rejects(sent, OutcomeUnknown);
  }));
