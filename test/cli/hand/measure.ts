/**
 * `npx tsx test/cli/hand/measure.ts [tables] [seed]`: hand-made tables through `annex`, twice each, shared
 * among as many processes as the machine has cores.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { handCase, twice } from "./twice";

export interface Counted {
  tables: number;
  rowsAdded: number;
  /** Each with what is wrong and the case that shows it. */
  failures: string[];
}

/** Of the tables of a seed, every `of`-th from `from`. */
async function share(tables: number, seed: number, from: number, of: number): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), "hand-"));
  const counted: Counted = { tables: 0, rowsAdded: 0, failures: [] };
  try {
    for (const [at, one] of fc.sample(handCase, { numRuns: tables, seed }).entries()) {
      if (at % of !== from) continue;
      const { problems, rowsAdded } = await twice(one, folder);
      counted.tables += 1;
      counted.rowsAdded += rowsAdded;
      if (problems.length > 0)
        counted.failures.push(`${problems.join("; ")} — ${JSON.stringify(one)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counted;
}

/** The same share in a process of its own. */
function elsewhere(numbers: readonly number[]): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const worker = fork(__filename, numbers.map(String), { execArgv: ["--import", "tsx"] });
    let result: Counted | null = null;
    worker.on("message", (message) => (result = message as Counted));
    worker.on("error", reject);
    worker.on("exit", (code) =>
      result ? resolve(result) : reject(new Error(`a share ended with ${code} and no result`)),
    );
  });
}

/** All tables of a seed: the same ones, however many processes share them. */
export async function measureHandTables(tables: number, seed = 14): Promise<Counted> {
  const of = Math.max(1, Math.min(cpus().length, tables));
  const shares = await Promise.all(
    Array.from({ length: of }, (_, from) => elsewhere([tables, seed, from, of])),
  );
  return {
    tables: shares.reduce((sum, one) => sum + one.tables, 0),
    rowsAdded: shares.reduce((sum, one) => sum + one.rowsAdded, 0),
    failures: shares.flatMap((one) => one.failures),
  };
}

async function main([tables = "5000", seed = "14", from, of]: readonly string[]): Promise<void> {
  if (from !== undefined && of !== undefined) {
    process.send?.(await share(Number(tables), Number(seed), Number(from), Number(of)));
    return;
  }
  const { failures, ...counts } = await measureHandTables(Number(tables), Number(seed));
  for (const failure of failures.slice(0, 10)) process.stdout.write(`${failure}\n`);
  process.stdout.write(
    `${counts.tables} tables, ${counts.rowsAdded} rows added, ${failures.length} failed\n`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (require.main === module) void main(process.argv.slice(2));
