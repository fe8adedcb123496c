/** One comparison of the supplier's agreement: ours beside the peers, in one run. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { CheckReport } from "../../src/check";
import { compose, toFlatPackage } from "../../src/compose";
import {
  asWordProcessorWrites,
  EDIT_COUNT,
  editedSupplier,
  flatPackage,
  insideLongerContract,
  supplier,
  unseen,
} from "./documents";
import type { Bench } from "./goal";
import { grownModel } from "./grown";
import { exponent, measure, measureTogether, type Measure } from "./measure";
import { megabytesHeld } from "./memory";
import { loadDocxodus, parseOnly, plainText, wordDifferences } from "./peers";
import { shippedEngine } from "./shipped";
import { zipDocx } from "../corpus/writer/package";
import { ratio, row, table } from "./table";

const engine = shippedEngine();
/** Long enough for the compiler to have done its work on both sides. */
const WARM_UP = 120;
const RUNS = 60;
/** The product's goals. */
const TIMES_PARSING = 4;
const TIMES_DOCXODUS = 6;
const EXPONENT = 1.15;

/** One document, from its OOXML text: ours beside bare parsing of the same text, by turns. */
async function besideParsing(models: ModelAgreement[], ooxml: string): Promise<Measure[]> {
  return measureTogether(
    (run) => unseen(ooxml, run),
    [
      parseOnly,
      (text) => engine.readDocument(engine.readFlatPackage(text)),
      (text) => ours(models, text),
    ],
    { runs: RUNS, warmUp: WARM_UP },
  );
}

const ours = (models: ModelAgreement[], ooxml: string): CheckReport =>
  engine.check(engine.readDocument(engine.readFlatPackage(ooxml)), models, {});

export async function engineBench(): Promise<Bench> {
  const models = await loadAllModels();
  const original = supplier();
  const edited = editedSupplier();
  const bare = flatPackage(edited);
  const full = flatPackage(asWordProcessorWrites(edited));
  const inputs: [name: string, ooxml: string][] = [
    ["as LibreOffice writes it", full],
    ["as bare as can be", bare],
  ];
  const rows: string[][] = [];
  let check: Measure | undefined;
  let ofParsing = Infinity;
  for (const [name, ooxml] of inputs) {
    const [parse, read, whole] = await besideParsing(models, ooxml);
    if (!parse || !read || !whole) throw new Error("nothing measured");
    const size = `${name}, ${(ooxml.length / 1000).toFixed(0)} kB`;
    rows.push(row(`${size}: saxes, parsing only`, parse, "1.0×", "—"));
    rows.push(row(`${size}: Modeltrouw, reading`, read, `${ratio(read, parse)}×`, "—"));
    const found = ours(models, ooxml).deviations.length;
    const said = `${found} deviations`;
    rows.push(row(`${size}: Modeltrouw, OOXML → report`, whole, `${ratio(whole, parse)}×`, said));
    // The first is a word processor's own; the barest XML is the worst case.
    if (!check) {
      check = whole;
      ofParsing = whole.median / parse.median;
    }
  }
  const docxodus = await loadDocxodus();
  const many = { runs: 9, warmUp: 4 };
  const docxodusTime = await measure(() => docxodus.compareDocuments(original, edited), many);
  const revisions = await docxodus.getRevisions(await docxodus.compareDocuments(original, edited));
  const [left, right] = [plainText(original), plainText(edited)];
  const diffTime = await measure(() => wordDifferences(left, right), many);
  if (!check) throw new Error("nothing measured");
  const others = [
    row(
      "docxodus compareDocuments, zipped",
      docxodusTime,
      `ours ${ratio(docxodusTime, check)}× faster`,
      `${revisions.length} revisions`,
    ),
    row(
      "diff diffWords, on ready text",
      diffTime,
      `ours ${ratio(diffTime, check)}× faster`,
      `${wordDifferences(left, right)} stretches`,
    ),
  ];
  const comparison = table(
    ["supplier's agreement, 8 edits", "median ms", "of parsing", "reports"],
    [...rows, ...others],
  );
  const { page, goals } = await growth(models);
  const faster = docxodusTime.median / check.median;
  return {
    page: `${comparison}\nTrue edits: ${EDIT_COUNT}. The engine as one bundle, as the pane ships it; all models, loaded before; every run another document, after ${WARM_UP} others. How many misses and false alarms each has: docs/comparison-figures.md.\n\n${page}`,
    goals: [
      {
        what: `at least ${TIMES_DOCXODUS}× faster than docxodus compareDocuments`,
        figure: `${faster.toFixed(1)}×`,
        met: faster >= TIMES_DOCXODUS,
      },
      {
        what: `from OOXML to report within ${TIMES_PARSING}× of bare parsing by saxes`,
        figure: `${ofParsing.toFixed(1)}× on a word processor's own XML`,
        met: ofParsing <= TIMES_PARSING,
      },
      ...goals,
    ],
  };
}

interface Point {
  size: number;
  time: number;
  megabytes: number;
}

const SIZES = [1, 4, 16, 64];

async function pointOf(size: number, job: () => unknown): Promise<Point> {
  const { median } = await measure(job, { runs: size > 16 ? 5 : 15, warmUp: size > 16 ? 2 : 15 });
  return { size, time: median, megabytes: megabytesHeld(job) };
}

function growthTable(head: string, points: Point[]): Bench {
  const rows = points.map(({ size, time, megabytes }) => [
    `${size}×`,
    time.toFixed(1),
    megabytes.toFixed(1),
  ]);
  const [time, memory] = [exponent(points, "time"), exponent(points, "megabytes")];
  const figure = `time ${time.toFixed(2)}, memory ${memory.toFixed(2)}`;
  return {
    page: `${table([head, "median ms", "MB held"], rows)}\nExponents: ${figure}.\n`,
    goals: [
      {
        what: `growth to ${SIZES.at(-1) ?? 0}× of an ${head}, exponent at most ${EXPONENT}`,
        figure,
        met: time <= EXPONENT && memory <= EXPONENT,
      },
    ],
  };
}

/** The document and its report: both are what a check holds. */
function read(models: ModelAgreement[], ooxml: string): unknown {
  const document = engine.readDocument(engine.readFlatPackage(ooxml));
  return { document, report: engine.check(document, models, {}) };
}

/** How the time grows: the agreement inside ever more contract, and an agreement of ever more clauses. */
async function growth(models: ModelAgreement[]): Promise<Bench> {
  const inside: Point[] = [];
  for (const size of SIZES) {
    const ooxml = flatPackage(zipDocx(insideLongerContract(size)));
    inside.push(await pointOf(size, () => read(models, ooxml)));
  }
  const clauses: Point[] = [];
  const boz = models.find(({ id }) => id === "boz-2017");
  if (!boz) throw new Error("no boz-2017");
  for (const size of SIZES) {
    const grown = grownModel(boz, size);
    const ooxml = toFlatPackage(compose(grown, { kind: "agreement" }, {}));
    clauses.push(await pointOf(size, () => read([grown], ooxml)));
  }
  const both = [
    growthTable("agreement inside ever more contract", inside),
    growthTable("agreement of ever more clauses", clauses),
  ];
  return {
    page: both.map(({ page }) => page).join("\n"),
    goals: both.flatMap(({ goals }) => goals),
  };
}
