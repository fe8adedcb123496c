/** `npm run bench`: one run, medians, ratios. Prints a Markdown page; docs/bench.md is such a print. */
import { engineBench } from "./engine";

async function main(): Promise<void> {
  process.stdout.write(`${await engineBench()}\n`);
}

void main();
