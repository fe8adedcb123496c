/** One comparison of the supplier's agreement: ours beside the peers, in one run. */
import { check } from "../../src/compare";
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { compose, toFlatPackage } from "../../src/compose";
import { readDocument, readFlatPackage } from "../../src/document";
import {
  EDIT_COUNT,
  editedSupplier,
  flatPackage,
  insideLongerContract,
  supplier,
} from "./documents";
import { grownModel } from "./grown";
import { exponent, measure } from "./measure";
import { loadDocxodus, parseOnly, plainText, wordDifferences } from "./peers";
import { zipDocx } from "../corpus/writer/package";
import { ratio, row, table } from "./table";

export async function engineBench(): Promise<string> {
  const models = await loadAllModels();
  const ours = (ooxml: string) => check(readDocument(readFlatPackage(ooxml)), models, {});

  const original = supplier();
  const edited = editedSupplier();
  const ooxml = flatPackage(edited);
  const report = ours(ooxml);

  const oursTime = await measure(() => ours(ooxml));
  const parseTime = await measure(() => parseOnly(ooxml));
  const docxodus = await loadDocxodus();
  const docxodusTime = await measure(() => docxodus.compareDocuments(original, edited));
  const revisions = await docxodus.getRevisions(await docxodus.compareDocuments(original, edited));
  const [left, right] = [plainText(original), plainText(edited)];
  const diffTime = await measure(() => wordDifferences(left, right));

  const comparison = table(
    ["supplier's agreement, 8 edits", "median ms", "ours is", "reports"],
    [
      row(
        "Modeltrouw check: OOXML text → report, all models",
        oursTime,
        "",
        `${report.deviations.length} deviations`,
      ),
      row("saxes, parsing only", parseTime, `${ratio(oursTime, parseTime)}× its time`, "—"),
      row(
        "docxodus compareDocuments",
        docxodusTime,
        `${ratio(docxodusTime, oursTime)}× faster`,
        `${revisions.length} revisions`,
      ),
      row(
        "diff diffWords, on ready text",
        diffTime,
        `${ratio(diffTime, oursTime)}× faster`,
        `${wordDifferences(left, right)} stretches`,
      ),
    ],
  );
  return `${comparison}\nTrue edits: ${EDIT_COUNT}.\n\n${await growth(models)}`;
}

interface Point {
  size: number;
  time: number;
  megabytes: number;
}

const SIZES = [1, 4, 16, 64];

async function pointOf(size: number, job: () => unknown): Promise<Point> {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { median } = await measure(job, { runs: size > 16 ? 3 : 7, warmUp: 2 });
  const megabytes = Math.max(0, (process.memoryUsage().heapUsed - before) / 2 ** 20);
  return { size, time: median, megabytes };
}

function growthTable(head: string, points: Point[]): string {
  const rows = points.map(({ size, time, megabytes }) => [
    `${size}×`,
    time.toFixed(0),
    megabytes.toFixed(0),
  ]);
  return `${table([head, "median ms", "heap growth MB"], rows)}\nExponent of time: ${exponent(points).toFixed(2)}.\n`;
}

/** How the time grows: the agreement inside ever more contract, and an agreement of ever more clauses. */
async function growth(models: ModelAgreement[]): Promise<string> {
  const inside: Point[] = [];
  for (const size of SIZES) {
    const ooxml = flatPackage(zipDocx(insideLongerContract(size)));
    inside.push(await pointOf(size, () => check(readDocument(readFlatPackage(ooxml)), models, {})));
  }
  const clauses: Point[] = [];
  const boz = models.find(({ id }) => id === "boz-2017");
  if (!boz) throw new Error("no boz-2017");
  for (const size of SIZES) {
    const grown = grownModel(boz, size);
    const ooxml = toFlatPackage(compose(grown, { kind: "agreement" }, {}));
    clauses.push(
      await pointOf(size, () => check(readDocument(readFlatPackage(ooxml)), [grown], {})),
    );
  }
  return `${growthTable("agreement inside ever more contract", inside)}\n${growthTable("agreement of ever more clauses", clauses)}`;
}
