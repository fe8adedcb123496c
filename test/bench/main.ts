/** `npm run bench`: one run, medians, ratios. Prints a Markdown page; docs/bench.md is such a print. */
import { arch, cpus } from "node:os";
import { engineBench } from "./engine";
import { paneBench } from "./pane";

async function main(): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${arch()}, Node ${process.version}`;
  process.stdout.write(
    [
      "# Bench",
      "",
      `\`npm run bench\`: one run, medians; read the ratios, not the milliseconds. Machine: ${machine}.`,
      "",
      "## The comparison",
      "",
      await engineBench(),
      "",
      "## The pane",
      "",
      await paneBench(),
      "",
    ].join("\n"),
  );
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
