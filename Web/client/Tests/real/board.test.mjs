// Two people at one board, each in a browser of their own: INSTALLATION is the installation's address, OPERATOR_KEY its operator's.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { Chromium } from "./chromium.mjs";
import { Site } from "./site.mjs";

const password = "correct horse battery staple";
let site;
let chromium;

before(async () => {
  site = await Site.start(process.env.INSTALLATION, process.cwd());
  chromium = await Chromium.start();
});

after(async () => {
  await chromium?.stop();
  await site?.stop();
});

/** A person in a browser of their own who is registered and signed in. */
async function person(name) {
  const tab = await chromium.open(`${site.url}/page/`, await chromium.person());
  const email = `${name.toLowerCase()}-${randomUUID()}@example.org`;
  const id = await tab.run(`(async () => {
    await client.register({ email: "${email}", password: "${password}", firstName: "${name}" });
    return (await client.login("${email}", "${password}")).userId;
  })()`);
  return { tab, id, email };
}

/** Sends a command from somebody's page, and gives its outcome. */
const send = ({ tab }, method, path, body = {}) => tab.run(`client.send(${JSON.stringify({ method, path, body })})`);

/** Sends it again until it is not refused for this reason: what one context has heard of another takes a moment to get there. */
async function sendOnceKnown(someone, reason, method, path, body) {
  for (const deadline = Date.now() + 20_000; ; ) {
    const refusal = await someone.tab.run(`client.send(${JSON.stringify({ method, path, body })}).then(() => "", (error) => error.code)`);
    if (refusal === "") return;
    if (refusal !== reason || Date.now() > deadline) throw new Error(`${method} ${path}: ${refusal}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Says as the operator that an invite is somebody's, as a mail's link would. */
async function accept(team, invite, userId) {
  const answer = await fetch(`${process.env.INSTALLATION}/identity/teams/${team}/invites/${invite}/accept`, {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.OPERATOR_KEY}`, "content-type": "application/json", prefer: "wait=20" },
    body: JSON.stringify({ membershipId: randomUUID(), userId }),
  });
  assert.ok(answer.status < 300 && answer.status !== 202, `${answer.status} ${await answer.text()}`);
}

/** Shows a board in somebody's page, as elements, and keeps it as it is told. */
const show = ({ tab }, project) =>
  tab.run(`(async () => {
    document.body.innerHTML = '<main id="board"></main>';
    window.told = 0;
    const draw = (columns, cards) => {
      board.replaceChildren(...columns.map(({ columnId, title }) => {
        const list = Object.assign(document.createElement("ol"), { id: "column-" + columnId, title });
        const standing = [...cards.values()].filter((card) => card.columnId === columnId);
        standing.sort((one, other) => (one.orderKey < other.orderKey ? -1 : 1));
        list.replaceChildren(...standing.map(({ taskId, title }) =>
          Object.assign(document.createElement("li"), { id: "card-" + taskId, textContent: title })));
        return list;
      }));
    };
    let columns = [], cards = new Map();
    const read = async () => {
      const { document: shown, asOf } = await client.read("/projects/${project}/board");
      columns = shown.columns;
      cards = new Map(columns.flatMap((column) => column.cards).map((card) => [card.taskId, card]));
      draw(columns, cards);
      return asOf;
    };
    client.subscribe("board:${project}", await read(), {
      changed: ({ view, id, row }) => {
        told += 1;
        if (view === "boards" && row) columns = row.columns;
        if (view === "cards") row === null ? cards.delete(id) : cards.set(id, row);
        draw(columns, cards);
      },
      gap: read,
      ended: (reason) => { window.ended = String(reason.code ?? reason); },
    });
    return columns.map(({ columnId }) => columnId);
  })()`);

/** The titles of the cards of a column, from top to bottom, as a page shows them. */
const shown = (column) => `JSON.stringify([...document.querySelectorAll("#column-${column} li")].map((card) => card.textContent))`;
const shows = ({ tab }, column, titles) => tab.until(`${shown(column)} === ${JSON.stringify(JSON.stringify(titles))}`);

test("a card that one person moves arrives at another's", { timeout: 120_000 }, async () => {
  const [ada, bela] = [await person("Ada"), await person("Bela")];
  const [team, invite, project] = [randomUUID(), randomUUID(), randomUUID()];
  await send(ada, "POST", "/identity/teams", { teamId: team, membershipId: randomUUID(), name: "Weavers" });
  await send(ada, "POST", `/identity/teams/${team}/invites`, { inviteId: invite, email: bela.email, role: "editor" });
  await accept(team, invite, bela.id);
  await sendOnceKnown(ada, "team-unknown", "POST", "/projects", { projectId: project, name: "Loom", teamId: team });
  await bela.tab.until(`client.read("/projects/${project}/board").then(({ document: board }) => board !== undefined)`);
  const [todo, doing] = await show(ada, project);
  await show(bela, project);

  const tasks = [randomUUID(), randomUUID(), randomUUID()];
  for (const [index, taskId] of tasks.entries()) {
    await send(ada, "POST", `/projects/${project}/tasks`, { taskId, columnId: todo, title: `task ${index + 1}` });
  }
  for (const someone of [ada, bela]) await shows(someone, todo, ["task 1", "task 2", "task 3"]);

  // From column to column, and behind the card that is named.
  await send(ada, "POST", `/projects/${project}/tasks/${tasks[0]}/move`, { toColumnId: doing });
  await send(bela, "POST", `/projects/${project}/tasks/${tasks[2]}/move`, { toColumnId: doing, afterTaskId: tasks[0] });
  for (const someone of [ada, bela]) {
    await shows(someone, todo, ["task 2"]);
    await shows(someone, doing, ["task 1", "task 3"]);
  }
  // Within a column.
  await send(ada, "POST", `/projects/${project}/tasks/${tasks[2]}/move`, { toColumnId: doing });
  for (const someone of [ada, bela]) await shows(someone, doing, ["task 3", "task 1"]);
  // And away.
  await send(bela, "DELETE", `/projects/${project}/tasks/${tasks[0]}`);
  for (const someone of [ada, bela]) await shows(someone, doing, ["task 3"]);

  // Whoever no longer may see the board is told nothing more of it.
  const { document: members } = await ada.tab.run(`client.read("/identity/teams/${team}")`);
  const membership = members.members.find(({ userId }) => userId === bela.id).membershipId;
  await send(ada, "DELETE", `/identity/teams/${team}/members/${membership}`);
  await bela.tab.until("typeof ended === 'string'");
  const known = await bela.tab.run("told");
  await send(ada, "POST", `/projects/${project}/tasks/${tasks[1]}/move`, { toColumnId: doing });
  await shows(ada, doing, ["task 2", "task 3"]);
  assert.equal(await bela.tab.run("told"), known);
  assert.ok(await bela.tab.run(`client.read("/projects/${project}/board").then(({ document: board }) => board === undefined)`));
});
