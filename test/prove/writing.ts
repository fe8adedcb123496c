/** What is written in somebody's table: nothing lost, nothing doubled. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HELD_KINDS } from "../cli/hand/held";
import { loadAllModels } from "../../src/clauses/library";
import { corpus } from "../corpus/corpus";
import { restoreTrial } from "../edits/trial";
import { measureHandTables } from "../cli/hand/measure";
import { annexTrial } from "../cli/annex-corpus";
import { COLUMNS, heldInOurRow } from "../cli/hand/update";
import { some, type Measure } from "./measure";

const handTables: Measure = {
  name: "hand-tables",
  claim:
    "Five thousand hand-made tables through annex, twice: everything of others stands, each deviation has its whole row, the second run changes nothing.",
  run: async (seeds, share) => {
    const [seed = 0] = seeds(1);
    const { tables, rowsAdded, failures } = await measureHandTables(some(5000, share), seed);
    return {
      holds: failures.length === 0,
      figures: { tables, rowsAdded, failed: failures.length },
      failures: failures.map((one) => `seed ${seed}: ${one}`),
    };
  },
};

const heldCells: Measure = {
  name: "held-cells",
  claim:
    "Whatever somebody puts in a cell of our own row besides plain text stays, in each column, tracked or not; what should stand there is proposed.",
  run: async (_seeds, share) => {
    const folder = mkdtempSync(join(tmpdir(), "held-"));
    const cases = HELD_KINDS.flatMap((kind) =>
      COLUMNS.flatMap((column) => [true, false].map((tracked) => ({ kind, column, tracked }))),
    );
    const failures: string[] = [];
    const tried = cases.slice(0, some(cases.length, share));
    try {
      for (const { kind, column, tracked } of tried) {
        const { problems } = await heldInOurRow(kind, column, tracked, folder);
        if (problems.length > 0)
          failures.push(`${kind} under ${column}, tracked ${tracked}: ${problems.join("; ")}`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return {
      holds: failures.length === 0,
      figures: { cells: tried.length, failed: failures.length },
      failures,
    };
  },
};

const restored: Measure = {
  name: "restore",
  claim:
    "Edited documents of the corpus through restore: what is restored is told no more, and refusing it gives back every line.",
  run: async (seeds, share) => {
    const models = await loadAllModels();
    const [seed = 0] = seeds(1);
    const figures = { documents: 0, told: 0, restored: 0, failed: 0 };
    const failures: string[] = [];
    for (const document of corpus({ seed, count: some(640, share) })) {
      const trial = restoreTrial(document.parts, models);
      figures.documents += 1;
      figures.told += trial.told;
      figures.restored += trial.restored;
      failures.push(...trial.wrong.map((one) => `seed ${seed}: ${document.name}: ${one}`));
    }
    figures.failed = failures.length;
    return { holds: failures.length === 0, figures, failures };
  },
};

const annexed: Measure = {
  name: "annex",
  claim:
    "Edited documents of the BOZ model through annex: each deviation has its row and no row is without one, a fresh check finds all recorded, the second run changes nothing.",
  run: async (seeds, share) => {
    const [seed = 0] = seeds(1);
    const folder = mkdtempSync(join(tmpdir(), "annex-"));
    const file = (name: string, content: Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const figures = { documents: 0, rowsAdded: 0, failed: 0 };
    const failures: string[] = [];
    try {
      for (const document of corpus({ seed, count: some(1200, share) })) {
        if (document.truth.model !== "boz-2017") continue;
        const { added, problems } = await annexTrial(document, file);
        figures.documents += 1;
        figures.rowsAdded += added;
        if (problems.length > 0)
          failures.push(`seed ${seed}: ${document.name}: ${problems.join("; ")}`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    figures.failed = failures.length;
    return { holds: failures.length === 0, figures, failures };
  },
};

export const WRITING: Measure[] = [handTables, heldCells, restored, annexed];
