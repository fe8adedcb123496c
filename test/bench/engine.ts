/** One comparison of the supplier's agreement: ours beside the peers, in one run. */
import { check } from "../../src/compare";
import { loadAllModels } from "../../src/clauses/library";
import { readDocument, readFlatPackage } from "../../src/document";
import {
  EDIT_COUNT,
  editedSupplier,
  flatPackage,
  insideLongerContract,
  supplier,
} from "./documents";
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
  return `${comparison}\nTrue edits: ${EDIT_COUNT}.\n\n${await growth(ours)}`;
}

/** How the time grows when the agreement stands in ever more contract. */
async function growth(ours: (ooxml: string) => unknown): Promise<string> {
  const points: { size: number; time: number; megabytes: number }[] = [];
  for (const size of [1, 4, 16, 64]) {
    const ooxml = flatPackage(zipDocx(insideLongerContract(size)));
    global.gc?.();
    const before = process.memoryUsage().heapUsed;
    const { median } = await measure(() => ours(ooxml), { runs: size > 16 ? 3 : 5, warmUp: 1 });
    const megabytes = Math.max(0, (process.memoryUsage().heapUsed - before) / 2 ** 20);
    points.push({ size, time: median, megabytes });
  }
  const rows = points.map(({ size, time, megabytes }) => [
    `${size}×`,
    time.toFixed(0),
    megabytes.toFixed(0),
  ]);
  return `${table(["agreement inside ever more contract", "median ms", "heap growth MB"], rows)}\nExponent of time: ${exponent(points).toFixed(2)}.`;
}
