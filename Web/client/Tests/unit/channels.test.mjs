import assert from "node:assert/strict";
import { test } from "node:test";
import { event, problem, setting } from "./setting.mjs";

/** A handler that writes down what it is told. */
function recorder(since) {
  const told = [];
  return {
    told,
    changed: ({ id, revision, row }) => told.push(`${id} ${revision} ${JSON.stringify(row)}`),
    gap: (reason) => {
      told.push(`gap ${reason}`);
      return since;
    },
    ended: (reason) => told.push(`ended ${reason.message}`),
  };
}

/** Subscribes, and gives the socket on which that was asked for. */
async function subscribed(server, client, since, handler) {
  const subscription = client.subscribe("team:1", since, handler);
  const socket = await server.socket(0);
  const frame = await socket.frame(0);
  socket.say({ t: "subscribed", id: frame.id, channel: "team:1" });
  return { socket, subscription, frame };
}

test("changes are told each once, and what is older than what was told is dropped", () =>
  setting(async (server, make) => {
    const handler = recorder();
    const { socket, frame } = await subscribed(server, make(), "things:4@1000", handler);
    assert.deepEqual(frame, { t: "subscribe", id: frame.id, channel: "team:1", since: "things:4@1000" });
    socket.say(event("team:1", "a", 5, { n: 1 }));
    socket.say(event("team:1", "a", 5, { n: 1 }));
    socket.say(event("team:1", "a", 7, { n: 3 }));
    socket.say(event("team:1", "a", 6, { n: 2 }));
    socket.say(event("team:1", "b", 6, null));
    socket.say({ ...event("team:1", "c", 8), data: { view: "rows", id: "c", revision: "things:8", reload: true } });
    socket.say(event("team:2", "d", 9, { n: 1 }));
    await server.until(() => handler.told.length === 4);
    assert.deepEqual(handler.told, ['a things:5 {"n":1}', 'a things:7 {"n":3}', "b things:6 null", "c things:8 undefined"]);
  }));

test("on a new connection a channel goes on from where it was", () =>
  setting(async (server, make) => {
    const handler = recorder();
    const { socket } = await subscribed(server, make(), "things:4@1000,others:2@900", handler);
    socket.say(event("team:1", "a", 6, 1, "things:5@2000"));
    socket.say(event("team:1", "b", 6, 1, "things:3@1500"));
    await server.until(() => handler.told.length === 2);
    socket.stream.destroy();
    const frame = await (await server.socket(1)).frame(0);
    assert.equal(frame.since, "things:5@2000,others:2@900");
  }));

test("a gap is handed on, and what was read then is where the channel goes on", () =>
  setting(async (server, make) => {
    const handler = recorder("things:90@9000");
    const { socket } = await subscribed(server, make(), "things:4@1000", handler);
    socket.say(event("team:1", "a", 80, 1));
    socket.say({ t: "gap", channel: "team:1", reason: "reset" });
    // The views were made anew: positions may have begun anew with them.
    socket.say(event("team:1", "a", 2, 2));
    await server.until(() => handler.told.length === 3);
    assert.deepEqual(handler.told, ["a things:80 1", "gap reset", "a things:2 2"]);
    socket.stream.destroy();
    assert.equal((await (await server.socket(1)).frame(0)).since, "things:90@9000");
  }));

test("who has read nothing is told of a gap after each lost connection", () =>
  setting(async (server, make) => {
    const handler = recorder();
    const { socket } = await subscribed(server, make(), undefined, handler);
    socket.stream.destroy();
    const second = await server.socket(1);
    const frame = await second.frame(0);
    assert.equal(frame.since, undefined);
    second.say({ t: "subscribed", id: frame.id, channel: "team:1" });
    await server.until(() => handler.told.length === 1);
    assert.deepEqual(handler.told, ["gap reconnected"]);
  }));

test("a refusal and a farewell end it", () =>
  setting(async (server, make) => {
    const client = make();
    const [first, second] = [recorder(), recorder()];
    const { socket } = await subscribed(server, client, undefined, first);
    client.subscribe("team:2", undefined, second);
    const frame = await socket.frame(1);
    socket.say({ t: "refused", id: frame.id, problem: problem("channel-forbidden", 403) });
    socket.say({ t: "unsubscribed", channel: "team:1", reason: "forbidden" });
    await server.until(() => first.told.length + second.told.length === 2);
    assert.deepEqual(second.told, ["ended because channel-forbidden"]);
    assert.deepEqual(first.told, ["ended no longer subscribed: forbidden"]);
    socket.stream.destroy();
    await server.socket(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(server.sockets[1].heard, []);
  }));

test("two handlers share a channel, and the last one to leave leaves it", () =>
  setting(async (server, make) => {
    const client = make();
    const [first, second] = [recorder(), recorder()];
    const { socket, subscription } = await subscribed(server, client, undefined, first);
    const other = client.subscribe("team:1", undefined, second);
    socket.say(event("team:1", "a", 5, 1));
    await server.until(() => second.told.length === 1);
    assert.deepEqual(first.told, second.told);
    subscription.close();
    socket.say(event("team:1", "a", 6, 1));
    await server.until(() => second.told.length === 2);
    assert.equal(first.told.length, 1);
    other.close();
    assert.deepEqual(await socket.frame(1), { t: "unsubscribe", channel: "team:1" });
  }));

test("what a handler throws is reported, and disturbs no other", () =>
  setting(async (server, make) => {
    const thrown = [];
    const handler = recorder();
    const client = make({ onError: (error) => thrown.push(error.message) });
    const { socket } = await subscribed(server, client, undefined, {
      changed: () => {
        throw new Error("mine");
      },
      gap: () => Promise.reject(new Error("later")),
    });
    client.subscribe("team:1", undefined, handler);
    socket.say(event("team:1", "a", 5, 1));
    socket.say({ t: "gap", channel: "team:1", reason: "reset" });
    await server.until(() => handler.told.length === 2 && thrown.length === 2);
    assert.deepEqual(thrown, ["mine", "later"]);
  }));
