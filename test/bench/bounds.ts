/** Whether time and memory grow with the file, whatever stands in it: shapes that double, beside bare parsing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAllModels } from "../../src/clauses/library";
import { readDocument, UnreadableDocument, type DocumentParts } from "../../src/document";
import { zipDocx, type DocxParts } from "../corpus/writer/package";
import type { Bench } from "./goal";
import { exponent, measureTogether } from "./measure";
import { parseOnly } from "./peers";
import { SHAPES, type Shape } from "./shapes";
import { shippedEngine } from "./shipped";
import { table } from "./table";

const EXPONENT = 1.2;
const TIMES_PARSING = 30;
const MAX_MEGABYTES = 1000;
/** Parts of the largest; a comparison is measured on smaller ones. */
const READ = [1 / 8, 1 / 4, 1 / 2, 1];
const COMPARED = [1 / 64, 1 / 32, 1 / 16, 1 / 8];
const RUNS = { runs: 3, warmUp: 1 };

/** A doctype is refused, and refusing has to be as quick as reading. */
function unlessRefused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
}

interface Point {
  size: number;
  time: number;
  parsing: number;
}

async function points(
  shape: Shape,
  parts: readonly number[],
  job: (parts: DocumentParts) => unknown,
): Promise<Point[]> {
  const found: Point[] = [];
  for (const part of parts) {
    const size = Math.floor(shape.most * part);
    const own = shape.parts(size);
    const [parsing, time] = await measureTogether(
      () => own,
      [({ document }) => parseOnly(document), job],
      RUNS,
    );
    found.push({ size, time: time?.median ?? 0, parsing: parsing?.median ?? 0 });
  }
  return found;
}

/** Writes the most that a process ever held where the environment says. */
const PRELOAD = `process.on("exit", () => require("node:fs").writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`;

/** Megabytes at most, of one command in a process of its own. */
function peak(folder: string, file: string, ...command: string[]): number {
  const [preload, result] = [join(folder, "peak.cjs"), join(folder, "peak.txt")];
  writeFileSync(preload, PRELOAD);
  writeFileSync(result, "");
  const main = join(__dirname, "../../src/cli/main.ts");
  const [name = "", ...options] = command;
  spawnSync(
    process.execPath,
    ["--require", preload, "--import", "tsx", main, name, file, ...options],
    {
      stdio: "ignore",
      env: { ...process.env, PEAK: result },
    },
  );
  const told = readFileSync(result, "utf8");
  if (told === "") throw new Error(`${name} did not end by itself: ${file}`);
  return Number(told) / 1024;
}

export async function boundsBench(): Promise<Bench> {
  const engine = shippedEngine();
  const models = await loadAllModels();
  const rows: string[][] = [];
  const all: { name: string; grows: number; grown: number; times: number; held: number }[] = [];
  const folder = mkdtempSync(join(tmpdir(), "modeltrouw-bounds-"));
  try {
    for (const shape of SHAPES) {
      const read = await points(shape, READ, (parts) => unlessRefused(() => readDocument(parts)));
      const compared = shape.refused
        ? []
        : await points(shape, COMPARED, (parts) =>
            engine.check(engine.readDocument(parts), models, { model: "boz-2017" }),
          );
      const file = join(folder, "shape.docx");
      writeFileSync(file, zipDocx(shape.parts(Math.floor(shape.most)) as DocxParts));
      const out = join(folder, "out.docx");
      const held = Math.max(
        peak(folder, file, "read"),
        peak(folder, file, "annex", "--model", "boz-2017", "--out", out),
      );
      rmSync(out, { force: true });
      const last = read.at(-1);
      const one = {
        name: shape.name,
        grows: exponent(read, "time"),
        grown: compared.length === 0 ? 0 : exponent(compared, "time"),
        times: (last?.time ?? 0) / (last?.parsing ?? 1),
        held,
      };
      all.push(one);
      rows.push([
        `${shape.name}, ${last?.size ?? 0}`,
        (last?.time ?? 0).toFixed(0),
        `${one.times.toFixed(1)}×`,
        one.grows.toFixed(2),
        shape.refused ? "—" : one.grown.toFixed(2),
        held.toFixed(0),
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const worst = (key: "grows" | "grown" | "times" | "held") =>
    all.reduce((most, one) => (one[key] > most[key] ? one : most));
  const goal = (what: string, key: "grows" | "grown" | "times" | "held", bound: number) => {
    const { name, [key]: value } = worst(key);
    return { what, figure: `${value.toFixed(2)}, ${name}`, met: value <= bound };
  };
  return {
    page: `${table(
      ["shape", "read, ms", "of parsing", "reading grows", "comparing grows", "MB at most"],
      rows,
    )}\nInside the supplier's agreement; the largest, and exponents over ${READ.length} doublings (comparing: to an eighth of it). MB: of \`read\` and \`annex\`, each a process of its own.\n`,
    goals: [
      goal(`reading, whatever stands in a file: exponent at most ${EXPONENT}`, "grows", EXPONENT),
      goal(`comparing it: exponent at most ${EXPONENT}`, "grown", EXPONENT),
      goal(
        `reading the worst shape within ${TIMES_PARSING}× of bare parsing`,
        "times",
        TIMES_PARSING,
      ),
      goal(`\`read\` and \`annex\` under ${MAX_MEGABYTES} MB`, "held", MAX_MEGABYTES),
    ],
  };
}
