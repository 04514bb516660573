// Two people at one board and at one task, each in a browser of their own: INSTALLATION is the installation's address, OPERATOR_KEY its operator's.
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
  for (const { tab } of [ada, bela]) {
    await tab.until(`client.read("/projects/${project}/board").then(({ document: board }) => board?.columns.length === 4)`);
  }
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

/** Shows a task in somebody's page, as it is told on its own channel: what it is called, and what is said about it. */
const follow = ({ tab }, project, task) =>
  tab.run(`(async () => {
    document.body.innerHTML = '<main id="task"></main>';
    window.told = 0;
    window.ended = undefined;
    const draw = ({ title, comments }) => { document.querySelector("#task").textContent = [title, ...comments.map(({ text }) => text)].join(" | "); };
    const read = async () => {
      const { document: shown, asOf } = await client.read("/projects/${project}/tasks/${task}");
      draw(shown);
      return asOf;
    };
    client.subscribe("task:${task}", await read(), {
      changed: ({ view, id, row }) => {
        told += 1;
        if (view === "task_detail" && id === "${task}" && row) draw(row);
      },
      gap: read,
      ended: (reason) => { window.ended = String(reason.code ?? reason); },
    });
  })()`);

/** What somebody is told who asks for a channel and does not get it, word by word. */
const refused = ({ tab }, channel) =>
  tab.run(`new Promise((resolve) => client.subscribe("${channel}", undefined, {
    changed: () => resolve("told"), gap: () => resolve("gap"), ended: (reason) => resolve(JSON.stringify(reason.document ?? String(reason))) }))`);

/** To whom a project is none of their business, it is as if it had never been: so on every channel. */
async function seesNothing(someone, project, task) {
  const answers = [];
  for (const channel of [`board:${project}`, `task:${task}`, `board:${randomUUID()}`, `task:${randomUUID()}`]) {
    answers.push(await refused(someone, channel));
  }
  assert.equal(JSON.parse(answers[0]).type.split("/").at(-1), "channel-forbidden");
  assert.deepEqual(new Set(answers), new Set([answers[0]]));
}

test("what happens to a task arrives on its page, and nothing at whom it is none of the business of", { timeout: 120_000 }, async () => {
  const [ada, bela] = [await person("Ada"), await person("Bela")];
  const [project, task] = [randomUUID(), randomUUID()];
  await send(ada, "POST", "/projects", { projectId: project, name: "Loom" });
  await ada.tab.until(`client.read("/projects/${project}/board").then(({ document: board }) => board?.columns.length === 4)`);
  const columnId = await ada.tab.run(`client.read("/projects/${project}/board").then(({ document: board }) => board.columns[0].columnId)`);
  await send(ada, "POST", `/projects/${project}/tasks`, { taskId: task, columnId, title: "warp" });
  const page = `/projects/${project}/tasks/${task}`;
  await ada.tab.until(`client.read("${page}").then(({ document: shown }) => shown !== undefined)`);
  await follow(ada, project, task);
  const shows = ({ tab }, text) => tab.until(`document.querySelector("#task").textContent === ${JSON.stringify(text)}`);
  await send(ada, "PATCH", page, { title: "weft" });
  await shows(ada, "weft");
  await send(ada, "POST", `${page}/comments`, { commentId: randomUUID(), text: "over and under" });
  await shows(ada, "weft | over and under");
  // The channels are there, and in use; but not for Bela.
  await seesNothing(bela, project, task);

  // Once everybody may read the project, Bela hears of it too, from then on.
  await send(ada, "PATCH", `/projects/${project}`, { public: true });
  await bela.tab.until(`client.read("${page}").then(({ document: shown }) => shown !== undefined)`);
  await follow(bela, project, task);
  await send(ada, "POST", `${page}/comments`, { commentId: randomUUID(), text: "and again" });
  for (const someone of [ada, bela]) await shows(someone, "weft | over and under | and again");

  // And no longer when it is Ada's alone: the task says nothing of its own of who reads it, the project does.
  await send(ada, "PATCH", `/projects/${project}`, { public: false });
  await bela.tab.until("typeof ended === 'string'");
  const known = await bela.tab.run("told");
  await send(ada, "PATCH", page, { title: "selvage" });
  await shows(ada, "selvage | over and under | and again");
  assert.equal(await bela.tab.run("told"), known);
  await seesNothing(bela, project, task);
});
