// Pages in a real browser, against a real installation: INSTALLATION is its address, SEED what chance begins with.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { Chromium } from "./chromium.mjs";
import { Proxy } from "./proxy.mjs";
import { Site } from "./site.mjs";

const password = "correct horse battery staple";
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32));
let proxy;
let site;
let chromium;

before(async () => {
  console.log(`seed ${seed}`);
  proxy = await Proxy.start(process.env.INSTALLATION, seed);
  site = await Site.start(proxy.url, process.cwd());
  chromium = await Chromium.start();
});

after(async () => {
  await chromium?.stop();
  await site?.stop();
  await proxy?.stop();
});

/** Registers a person and signs them in in a tab; gives their id. */
async function signIn(tab, name) {
  return tab.run(`(async () => {
    const email = "${name}-" + crypto.randomUUID() + "@example.org";
    const { result, position } = await client.register({ email, password: "${password}", firstName: "${name}" });
    const session = await client.login(email, "${password}");
    window.position = position;
    if (session.userId !== result.id) throw new Error("another person");
    return session.userId;
  })()`);
}

/** Reads the person's row in a tab and watches what changes from there on: \`names\` are those that were seen. */
async function watch(tab, id) {
  await tab.run(`(async () => {
    window.names = [];
    window.revisions = [];
    const show = ({ firstName }) => names.push(firstName);
    const read = async () => {
      const { document, asOf } = await client.read("/identity/users/${id}", window.position);
      show(document);
      return asOf;
    };
    const asOf = await read();
    client.subscribe("user:${id}", asOf, {
      changed: ({ row, revision }) => { revisions.push(revision); row === undefined ? void read() : show(row); },
      gap: read,
      ended: (reason) => { window.ended = String(reason); },
    });
  })()`);
}

const rename = (tab, id, name) =>
  tab.run(`client.send({ method: "PATCH", path: "/identity/users/${id}", body: { firstName: "${name}" } }).then((outcome) => outcome.position)`);

test("a person registers, signs in, and sees in two tabs what changes", { timeout: 120_000 }, async () => {
  const one = await chromium.open(`${site.url}/page/`);
  const id = await signIn(one, "Ada");
  assert.equal(await one.run("document.cookie"), "", "no script sees a cookie");
  const two = await chromium.open(`${site.url}/page/`);
  assert.equal(await two.run("client.session().then((session) => session.userId)"), id);
  await watch(one, id);
  await watch(two, id);
  const position = await rename(one, id, "Augusta");
  for (const tab of [one, two]) await tab.until('names.at(-1) === "Augusta"');
  assert.deepEqual(await two.run("revisions"), [position]);
  await rename(two, id, "Ada again");
  for (const tab of [one, two]) await tab.until('names.at(-1) === "Ada again"');

  await two.reload();
  assert.equal(await two.run("client.session().then((session) => session.userId)"), id, "the session outlives the page");
  await watch(two, id);
  assert.deepEqual(await two.run("names"), ["Ada again"]);

  // What changes while a tab is cut off is there when it is back.
  proxy.cutAll();
  await rename(one, id, "Countess");
  for (const tab of [one, two]) await tab.until('names.at(-1) === "Countess"');

  await one.run("client.logout()");
  await two.until('states.at(-1) === "signed-out"');
  await two.until("client.session().then((session) => session === undefined)");
});

test("a wrong password and somebody else's channel are problems in the page", { timeout: 60_000 }, async () => {
  const tab = await chromium.open(`${site.url}/page/`);
  const code = await tab.run('client.login("nobody@example.org", "a guess that is long enough").then(() => "", (error) => error.code)');
  assert.equal(typeof code, "string");
  assert.notEqual(code, "");
  await signIn(tab, "Eve");
  await tab.run(`client.subscribe("user:${randomUUID()}", undefined, {
    changed: () => undefined, gap: () => undefined, ended: (reason) => { window.ended = reason.code; } })`);
  await tab.until('window.ended === "channel-forbidden"');
});

test("on a bad line every command of a page resolves once, and what it shows is right in the end", { timeout: 180_000 }, async () => {
  const tab = await chromium.open(`${site.url}/page/`);
  await tab.run("make({ requestTimeout: 1500, askAfter: 1500, silence: 27000, timeout: 60000, backOff: { first: 50, longest: 500 } })");
  const id = await signIn(tab, "Grace");
  await watch(tab, id);
  proxy.bad = true;
  proxy.cutAll();
  try {
    const result = await tab.run(`(async () => {
      const count = 40, resolved = new Array(count).fill(0);
      for (let n = 0; n < count; n += 4) {
        await Promise.all([0, 1, 2, 3].map(async (part) => {
          await client.send({ method: "PATCH", path: "/identity/users/${id}", body: { firstName: "Grace " + (n + part) } });
          resolved[n + part] += 1;
        }));
      }
      const last = await client.send({ method: "PATCH", path: "/identity/users/${id}", body: { firstName: "Admiral" } });
      return { resolved, last };
    })()`);
    assert.deepEqual(new Set(result.resolved), new Set([1]));
  } finally {
    proxy.bad = false;
    proxy.cutAll();
  }
  await tab.until('names.at(-1) === "Admiral"');
  const numbers = await tab.run("revisions.map((revision) => Number(revision.split(':')[1]))");
  assert.deepEqual(numbers, [...numbers].sort((a, b) => a - b), "no row goes back");
});
