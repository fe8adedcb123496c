/**
 * `npm run prove [-- --only sentences --share 0.1 --dry]`: the long measures, each by name, with seeds from
 * the hash of the commit. Writes docs/measured.json, the one place whose figures the docs may quote.
 * Exit code 1 when a claim does not hold. Under 90 minutes on two cores.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { MEASURES } from "./measures";
import { seedsOf } from "./seeds";

const ROOT = join(__dirname, "..", "..");
const FILE = join(ROOT, "docs", "measured.json");

const args = process.argv.slice(2);
function option(name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? args[at + 1] : undefined;
}

const git = (...words: string[]): string =>
  execFileSync("git", words, { cwd: ROOT, encoding: "utf8" }).trim();

interface Kept {
  holds: boolean;
  claim: string;
  figures: Record<string, number | string>;
  seconds: number;
  /** The commit that this measure ran on. */
  commit: string;
  /** Less than 1: a trial run. */
  share?: number;
  failures: string[];
}

/** How many failures are kept: enough to see the kind. */
const KEPT = 5;

async function main(): Promise<void> {
  const only = option("only");
  const share = Number(option("share") ?? 1);
  const dry = args.includes("--dry");
  const chosen = MEASURES.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) {
    process.stderr.write(`No such measure. There are: ${MEASURES.map((m) => m.name).join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  if (!dry && git("status", "--porcelain", "--", ".", ":!docs/measured.json") !== "") {
    process.stderr.write(
      "Commit first: figures belong to a commit. Or add --dry: nothing is written.\n",
    );
    process.exitCode = 2;
    return;
  }
  const commit = git("rev-parse", "HEAD");
  const kept: Record<string, Kept> = {};
  for (const { name, claim, run } of chosen) {
    const started = Date.now();
    const outcome = await run((count) => seedsOf(commit, name, count), share);
    const seconds = Math.round((Date.now() - started) / 1000);
    const { holds, figures, failures } = outcome;
    kept[name] = {
      holds,
      claim,
      figures,
      seconds,
      commit,
      ...(share < 1 && { share }),
      failures: failures.slice(0, KEPT),
    };
    process.stdout.write(`${holds ? "holds" : "FAILS"}  ${name} (${seconds} s)\n`);
    for (const [figure, value] of Object.entries(figures))
      process.stdout.write(`         ${figure}: ${value}\n`);
    for (const one of failures.slice(0, KEPT)) process.stdout.write(`       ! ${one}\n`);
    if (failures.length > KEPT)
      process.stdout.write(`       ! and ${failures.length - KEPT} more\n`);
  }
  process.exitCode = Object.values(kept).every(({ holds }) => holds) ? 0 : 1;
  if (dry) return;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, Node ${process.version}`;
  // One measure run again leaves the others as they were, each with its own commit.
  const before = only === undefined ? {} : earlier();
  const measured = { commit, machine, measures: { ...before, ...kept } };
  writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
}

function earlier(): Record<string, Kept> {
  try {
    return (JSON.parse(readFileSync(FILE, "utf8")) as { measures: Record<string, Kept> }).measures;
  } catch {
    return {};
  }
}

void main();
