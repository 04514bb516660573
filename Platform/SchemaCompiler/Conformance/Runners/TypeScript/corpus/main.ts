// Holds the generated packages to the corpus: node dist/corpus/main.js CORPUS
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CorpusCase } from "./cases.js";
import { check } from "./checks.js";

const folder = process.argv[2] ?? ".";
let count = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  const { cases } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { readonly cases: readonly CorpusCase[] };
  for (const value of cases) {
    count += 1;
    try {
      check(value);
    } catch (error) {
      console.log(`${file}: ${value.name}\n    ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
console.log(`${count} cases`);
