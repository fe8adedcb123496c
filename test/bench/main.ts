/**
 * `npm run bench`: one run, medians, ratios. Prints a Markdown page; docs/bench.md is such a print.
 * `npm run bench bounds`: only how time and memory grow with odd files.
 */
import { arch, cpus } from "node:os";
import { boundsBench } from "./bounds";
import { engineBench } from "./engine";
import { goalLines } from "./goal";
import { paneBench } from "./pane";

async function main(): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${arch()}, Node ${process.version}`;
  const only = process.argv[2];
  if (only === "bounds") {
    const { goals, page } = await boundsBench();
    process.stdout.write(`${machine}\n\n${goalLines(goals)}\n\n${page}`);
    process.exit(0);
  }
  const engine = await engineBench();
  const pane = await paneBench();
  const bounds = await boundsBench();
  process.stdout.write(
    [
      "# Bench",
      "",
      `\`npm run bench\`: one run, medians; read the ratios, not the milliseconds. Machine: ${machine}.`,
      "",
      goalLines([...engine.goals, ...pane.goals, ...bounds.goals]),
      "",
      "## The comparison",
      "",
      engine.page,
      "",
      "## Bounds",
      "",
      bounds.page,
      "## The pane",
      "",
      pane.page,
      "",
    ].join("\n"),
  );
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
