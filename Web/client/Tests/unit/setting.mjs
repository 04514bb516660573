// What every test begins with: a scripted server, and a client that is quick in everything.
import { NodeClient } from "../../dist/node/index.js";
import { ScriptedServer } from "./server.mjs";

/** Lends a server and a maker of clients to the body. */
export async function setting(body) {
  const server = await ScriptedServer.start();
  const clients = [];
  const make = (options = {}) => {
    const client = new NodeClient({
      url: server.url, timeout: 60_000, askAfter: 60_000, backOff: { first: 5, longest: 20 }, requestTimeout: 20_000, ...options,
    });
    clients.push(client);
    return client;
  };
  try {
    await body(server, make);
  } finally {
    for (const client of clients) client.close();
    await server.stop();
  }
}

/** Accepts every command, and tells its outcome on the newest socket where there is one. */
export function completing(server, path = "/things", { before = false } = {}) {
  server.on("POST", path, async ({ headers }) => {
    const requestId = headers["idempotency-key"];
    const tell = () => server.sockets.at(-1).say(completed(requestId));
    if (before) tell();
    else setTimeout(tell, 5);
    if (before) await new Promise((resolve) => setTimeout(resolve, 20));
    return { status: 202, body: { requestId, status: "accepted" } };
  });
}

export const completed = (requestId, seq = 1) => ({
  t: "outcome", seq, requestId, status: "completed", position: "things:7", result: { context: "things", entity: "thing", id: "1" },
});

export const problem = (code, status = 422) => ({ type: `https://tributary.dev/problems/${code}`, title: code, status, detail: `because ${code}` });

export const accepted = ({ headers }) => ({ status: 202, body: { requestId: headers["idempotency-key"], status: "accepted" } });

/** The event of a row. */
export const event = (channel, id, position, row, offset = `things:${position - 1}@1000`) => ({
  t: "event", channel, offset, data: { view: "rows", id, revision: `things:${position}`, row },
});
