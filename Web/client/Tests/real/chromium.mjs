// A headless Chromium, driven over its DevTools protocol through two pipes (https://chromedevtools.github.io/devtools-protocol/).
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Chromium {
  #process;
  #profile = mkdtempSync(join(tmpdir(), "tributary-chromium-"));
  #calls = new Map();
  #number = 0;
  #text = "";

  static async start() {
    const chromium = new Chromium();
    const root = process.getuid() === 0 ? ["--no-sandbox"] : [];
    chromium.#process = spawn(
      "/usr/bin/chromium",
      ["--headless", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
        "--disable-background-networking", "--disable-component-update", `--user-data-dir=${chromium.#profile}`, ...root, "about:blank"],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], env: { PATH: process.env.PATH, HOME: chromium.#profile, LANG: "C.UTF-8" } },
    );
    chromium.#process.stdio[4].on("data", (bytes) => chromium.#hear(bytes));
    chromium.#process.on("exit", () => {
      for (const { reject } of chromium.#calls.values()) reject(new Error("chromium has ended"));
    });
    await chromium.call("Browser.getVersion");
    return chromium;
  }

  async stop() {
    const ended = new Promise((resolve) => this.#process.on("exit", resolve));
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), 5_000);
    this.call("Browser.close").catch(() => undefined);
    await ended;
    clearTimeout(timer);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Another person's browser, with cookies of its own: what `open` takes to open a tab there. */
  async person() {
    return this.call("Target.createBrowserContext", { disposeOnDetach: true });
  }

  /** A new tab that has loaded the page. */
  async open(url, person = {}) {
    const { targetId } = await this.call("Target.createTarget", { url: "about:blank", ...person });
    const { sessionId } = await this.call("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(this, sessionId);
    await tab.load(() => this.call("Page.navigate", { url }, sessionId));
    return tab;
  }

  call(method, params = {}, sessionId) {
    const id = (this.#number += 1);
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
  }

  #hear(bytes) {
    this.#text += bytes;
    const messages = this.#text.split("\0");
    this.#text = messages.pop();
    for (const text of messages) {
      const message = JSON.parse(text);
      if (message.id === undefined) continue;
      const call = this.#calls.get(message.id);
      this.#calls.delete(message.id);
      if (message.error === undefined) call?.resolve(message.result);
      else call?.reject(new Error(message.error.message));
    }
  }
}

class Tab {
  constructor(chromium, sessionId) {
    Object.assign(this, { chromium, sessionId });
  }

  /** Starts to load a page and waits until it says that it is ready. */
  async load(start) {
    await this.run("window.isFormer = true");
    await start();
    await this.until("!window.isFormer && window.isReady === true");
  }

  reload() {
    return this.load(() => this.chromium.call("Page.reload", {}, this.sessionId));
  }

  /** What an expression gives in the page, a promise's value among it; throws what it throws there. */
  async run(expression) {
    const { result, exceptionDetails } = await this.chromium.call(
      "Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, this.sessionId,
    );
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true there. */
  async until(expression, limit = 20_000) {
    const deadline = Date.now() + limit;
    // While a page gives way to another one, nothing can be run in it.
    while ((await this.run(expression).catch(() => undefined)) !== true) {
      if (Date.now() > deadline) throw new Error(`not within ${limit} ms: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
