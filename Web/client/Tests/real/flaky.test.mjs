// The client on Node over a bad line to a real installation: INSTALLATION is its address, SEED what chance begins with.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { NodeClient } from "../../dist/node/index.js";
import { Proxy } from "./proxy.mjs";

const password = "correct horse battery staple";
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32));

test("every command resolves once, has one effect, and is seen", { timeout: 240_000 }, async () => {
  console.log(`seed ${seed}`);
  const proxy = await Proxy.start(process.env.INSTALLATION, seed);
  const client = new NodeClient({
    url: proxy.url, timeout: 90_000, requestTimeout: 1_500, askAfter: 1_500, silence: 27_000, backOff: { first: 50, longest: 500 },
  });
  try {
    const email = `flaky-${randomUUID()}@example.org`;
    proxy.bad = true;
    const { result, position: registered } = await client.register({ email, password, firstName: "0" });
    const { userId } = await client.login(email, password);
    assert.equal(userId, result.id);
    const path = `/identity/users/${userId}`;
    const seen = new Map();
    let shown = -1;
    const show = (row) => { shown = Number(row.firstName); };
    const read = async (position) => {
      const { document, asOf } = await client.read(path, position);
      show(document);
      return asOf;
    };
    client.subscribe(`user:${userId}`, await read(registered), { changed: ({ row }) => show(row), gap: () => read() });
    const cutting = setInterval(() => proxy.cutAll(), 700);
    const count = 120;
    let next = 1;
    const send = async () => {
      while (next <= count) {
        const number = next++;
        const { position } = await client.send({ method: "PATCH", path, body: { firstName: String(number) } });
        assert.equal(seen.has(number), false, "resolved twice");
        seen.set(number, position);
      }
    };
    await Promise.all(Array.from({ length: 8 }, send));
    clearInterval(cutting);
    assert.equal(seen.size, count);
    assert.equal(new Set(seen.values()).size, count, "each has an effect of its own");
    const { position } = await client.send({ method: "PATCH", path, body: { firstName: "9999" } });
    proxy.bad = false;
    proxy.cutAll();
    const deadline = Date.now() + 90_000;
    while (shown !== 9_999 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(shown, 9_999);
    const { document } = await client.read(path, position);
    assert.equal(document.firstName, "9999");
    const { cut, stall, delay } = proxy.fates;
    assert.ok(cut > 0 && stall > 0 && delay > 0, `the line was bad: ${JSON.stringify(proxy.fates)}`);
    console.log(`user ${userId} modified ${count + 1}`);
  } finally {
    client.close();
    await proxy.stop();
  }
});
