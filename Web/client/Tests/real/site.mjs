// One origin for a page and for what it talks to: the page and the library are served here, everything else goes on.
import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";

const page = `<!doctype html><meta charset="utf-8"><title>test</title><script type="module">
import { Client } from "/page/dist/index.js";
window.states = [];
window.make = (options) => window.client = new Client({ onState: (state) => states.push(state), ...options });
make({});
window.isReady = true;
</script>`;

export class Site {
  /** A site that serves files of a folder below `/page/`, in front of the target. */
  static async start(target, folder) {
    const site = new Site();
    const { hostname, port } = new URL(target);
    site.server = createServer((asked, response) => {
      const path = asked.url.split("?")[0];
      if (path.startsWith("/page/")) return serve(response, path.slice("/page/".length), folder);
      const { method, url, headers } = asked;
      const passed = request({ hostname, port, method, path: url, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
        answer.on("error", () => response.destroy());
      });
      // A line that is cut is cut for the page too.
      passed.on("error", () => response.destroy());
      response.on("close", () => passed.destroy());
      asked.pipe(passed);
    });
    site.server.on("upgrade", (asked, client, head) => {
      const server = connect(port, hostname, () => {
        const lines = [`GET ${asked.url} HTTP/1.1`];
        for (let index = 0; index < asked.rawHeaders.length; index += 2) lines.push(`${asked.rawHeaders[index]}: ${asked.rawHeaders[index + 1]}`);
        server.write(`${lines.join("\r\n")}\r\n\r\n`);
        server.write(head);
        server.pipe(client).pipe(server);
      });
      for (const [one, other] of [[client, server], [server, client]]) {
        one.on("error", () => other.destroy());
        one.on("close", () => other.destroy());
      }
    });
    await new Promise((resolve) => site.server.listen(0, "127.0.0.1", resolve));
    site.url = `http://127.0.0.1:${site.server.address().port}`;
    return site;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function serve(response, file, folder) {
  const body = file === "" ? page : readFileSync(join(folder, file));
  response.writeHead(200, { "content-type": `text/${file === "" ? "html" : "javascript"}; charset=utf-8` });
  response.end(body);
}
