/** `npx tsx test/cli/hand/measure.ts [tables] [seed]`: hand-made tables through `annex`, twice each. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { handCase, twice } from "./twice";

export interface Counted {
  tables: number;
  rowsAdded: number;
  /** Each with what is wrong and the case that shows it. */
  failures: string[];
}

/** @param onTable told after each table */
export async function measureHandTables(
  tables: number,
  seed = 14,
  onTable: (counted: Counted) => void = () => undefined,
): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), "hand-"));
  const counted: Counted = { tables: 0, rowsAdded: 0, failures: [] };
  try {
    for (const one of fc.sample(handCase, { numRuns: tables, seed })) {
      const { problems, rowsAdded } = await twice(one, folder);
      counted.tables += 1;
      counted.rowsAdded += rowsAdded;
      if (problems.length > 0)
        counted.failures.push(`${problems.join("; ")} — ${JSON.stringify(one)}`);
      onTable(counted);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counted;
}

if (require.main === module) {
  const [tables = "5000", seed = "14"] = process.argv.slice(2);
  void measureHandTables(Number(tables), Number(seed)).then(({ failures, ...counts }) => {
    for (const failure of failures.slice(0, 10)) process.stdout.write(`${failure}\n`);
    process.stdout.write(
      `${counts.tables} tables, ${counts.rowsAdded} rows added, ${failures.length} failed\n`,
    );
    process.exitCode = failures.length > 0 ? 1 : 0;
  });
}
