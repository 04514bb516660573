import assert from "node:assert/strict";
import { test } from "node:test";
import { accepted, completed, problem, setting } from "./setting.mjs";

const session = { sessionId: "s", userId: "u", expiresAt: "2027-01-01T00:00:00Z" };

/** The routes of a login with tokens. */
function signingIn(server, expiresIn = 300) {
  server.on("POST", "/identity/login", (request) => {
    const requestId = request.headers["idempotency-key"];
    setTimeout(() => server.sockets.at(-1).say(completed(requestId)), 5);
    return { status: 202, body: { requestId, status: "accepted", loginRequest: "secret" } };
  });
  let issued = 0;
  const tokens = () => ({ status: 200, body: { accessToken: `a${(issued += 1)}`, refreshToken: `f${issued}`, expiresIn } });
  server.on("POST", "/identity/tokens", (request) => (request.headers["x-login-request"] === "secret" ? tokens() : { status: 401, body: problem("no", 401) }));
  server.on("POST", "/identity/tokens/refresh", tokens);
  server.on("GET", "/identity/session", (request) => (request.headers.authorization === undefined ? { status: 401, body: problem("no", 401) } : { status: 200, body: session }));
}

test("a login takes the tokens and connects as that person", () =>
  setting(async (server, make) => {
    signingIn(server);
    server.onSocket((socket, n) => socket.accept({}, n === 0 ? "tributary.down.v1" : "tributary.duplex.v1"));
    const kept = [];
    const client = make({ onTokens: (tokens) => kept.push(tokens.accessToken) });
    assert.equal(await client.session(), undefined);
    assert.deepEqual(await client.login("ada@example.org", "open sesame"), session);
    const second = await server.socket(1);
    assert.equal(second.headers.authorization, "Bearer a1");
    assert.equal(second.query.connection, "c0");
    assert.deepEqual(kept, ["a1"]);
    const login = server.requests.find((request) => request.path === "/identity/login");
    assert.deepEqual(login.body, { email: "ada@example.org", password: "open sesame", cookies: false });
    assert.equal(login.headers["x-subscriber-id"], "c0");
  }));

test("a wrong password is a problem", () =>
  setting(async (server, make) => {
    server.on("POST", "/identity/login", (request) => {
      const requestId = request.headers["idempotency-key"];
      setTimeout(() => server.sockets[0].say({ t: "outcome", seq: 1, requestId, status: "rejected", problem: problem("wrong-credentials", 401) }), 5);
      return accepted(request);
    });
    await assert.rejects(make().login("ada@example.org", "guess"), (error) => error.code === "wrong-credentials");
  }));

test("an access token is renewed before it expires, once however many ask", () =>
  setting(async (server, make) => {
    signingIn(server);
    const client = make({ tokens: { accessToken: "old", refreshToken: "f0", expiresAt: Date.now() + 1_000 } });
    await Promise.all([client.session(), client.session(), client.session()]);
    const refreshes = server.requests.filter((request) => request.path === "/identity/tokens/refresh");
    assert.deepEqual(refreshes.map(({ body, headers }) => [body, headers.authorization]), [[{ refreshToken: "f0" }, undefined]]);
    const asked = server.requests.filter((request) => request.path === "/identity/session");
    assert.deepEqual(new Set(asked.map((request) => request.headers.authorization)), new Set(["Bearer a1"]));
  }));

test("a refresh token that is worth nothing any more signs out", () =>
  setting(async (server, make) => {
    signingIn(server);
    server.on("POST", "/identity/tokens/refresh", () => ({ status: 401, body: problem("refresh-refused", 401) }));
    const kept = [];
    const client = make({ tokens: { accessToken: "old", refreshToken: "f0", expiresAt: 0 }, onTokens: (tokens) => kept.push(tokens) });
    assert.equal(await client.session(), undefined);
    assert.deepEqual(kept, [undefined]);
  }));

test("after the session's end one can sign in again", () =>
  setting(async (server, make) => {
    signingIn(server);
    const client = make();
    await client.login("ada@example.org", "open sesame");
    const second = await server.socket(1);
    second.end(3501, "session ended");
    await server.until(() => client.state === "signed-out");
    await client.login("ada@example.org", "open sesame");
    assert.equal(server.sockets[2].query.connection, undefined);
  }));

test("signing out forgets the connection", () =>
  setting(async (server, make) => {
    signingIn(server);
    server.on("DELETE", "/identity/session", accepted);
    const client = make();
    await client.login("ada@example.org", "open sesame");
    await server.socket(1);
    await client.logout();
    const third = await server.socket(2);
    assert.equal(third.query.connection, undefined);
    assert.equal(third.headers.authorization, undefined);
  }));

test("what is read says as of where", () =>
  setting(async (server, make) => {
    server.on("GET", "/things/1", ({ headers }) => ({
      status: 200, body: { at: headers["tributary-position"] }, headers: { "tributary-as-of": "things:9@1000" },
    }));
    const client = make();
    assert.deepEqual(await client.read("/things/1", "things:8"), { document: { at: "things:8" }, asOf: "things:9@1000" });
    server.on("GET", "/things/2", () => ({ status: 404, body: problem("row-not-found", 404), headers: { "tributary-as-of": "things:9@1000" } }));
    assert.deepEqual(await client.read("/things/2"), { document: undefined, asOf: "things:9@1000" });
  }));

test("a session whose answer is lost is asked for again, with another login", () =>
  setting(async (server, make) => {
    signingIn(server);
    let taken = 0;
    server.on("POST", "/identity/tokens", () => {
      taken += 1;
      if (taken === 1) return undefined;
      return taken === 2 ? { status: 401, body: problem("no-login-waits", 401) } : { status: 200, body: { accessToken: "a", refreshToken: "f", expiresIn: 300 } };
    });
    assert.deepEqual(await make().login("ada@example.org", "open sesame"), session);
    const logins = server.requests.filter((request) => request.path === "/identity/login");
    assert.equal(new Set(logins.map((request) => request.headers["idempotency-key"])).size, 2);
  }));

test("an outcome that comes while the login's answer is lost is not enough: the answer is fetched", () =>
  setting(async (server, make) => {
    signingIn(server);
    let asked = 0;
    server.on("POST", "/identity/login", async (request) => {
      const requestId = request.headers["idempotency-key"];
      asked += 1;
      if (asked > 1) return { status: 202, body: { requestId, status: "accepted", loginRequest: "secret" } };
      server.sockets[0].say(completed(requestId));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return undefined;
    });
    assert.deepEqual(await make().login("ada@example.org", "open sesame"), session);
    const logins = server.requests.filter((request) => request.path === "/identity/login");
    assert.equal(new Set(logins.map((request) => request.headers["idempotency-key"])).size, 1);
    assert.equal(logins.length, 2);
  }));
