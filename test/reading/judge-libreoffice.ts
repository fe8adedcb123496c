/**
 * Measures the second judge: `npx tsx test/reading/judge-libreoffice.ts FOLDER EXPORTS [--details]`,
 * where EXPORTS has LibreOffice's text of each document of FOLDER (`soffice --convert-to
 * "txt:Text (encoded):UTF8" --outdir EXPORTS FOLDER/*.docx`).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../../src/cli/open";
import { walk } from "../../src/document";
import { pairedLabels } from "./libreoffice-labels";

const MAX_LABELS = 200;

async function main(): Promise<void> {
  const [folder = ".", exports = ".", ...options] = process.argv.slice(2);
  const sum = { documents: 0, labels: 0, differ: 0, threeLevels: 0, byStyle: 0, overrides: 0 };
  for (const name of readdirSync(exports).sort()) {
    const path = join(folder, name.replace(/\.txt$/, ".docx"));
    const opened = await openDocument(path).catch(() => null);
    // Its export prints proposed and deleted text together.
    if (!opened || opened.document.hasRevisions) continue;
    const { document, parts } = opened;
    const labels = pairedLabels(document, readFileSync(join(exports, name), "utf8"));
    if (labels.length === 0 || labels.length > MAX_LABELS) continue;
    const numbered = walk(document, "accepted").filter(({ label }) => /[\p{L}\p{N}]/u.test(label));
    const direct = ({ start, end }: { start: number; end: number }): boolean =>
      parts.document.slice(start, end).includes("<w:numPr>");
    sum.documents += 1;
    sum.labels += labels.length;
    sum.threeLevels += Number(new Set(numbered.map(({ paragraph }) => paragraph.level)).size >= 3);
    sum.byStyle += Number(numbered.some(({ paragraph }) => !direct(paragraph.source)));
    sum.overrides += Number(/<w:startOverride /.test(parts.numbering ?? ""));
    const off = labels.filter(({ ours, theirs }) => ours !== theirs);
    sum.differ += off.length;
    if (options.includes("--details") && off.length > 0) {
      console.log(`${name} ${off.length} of ${labels.length}`);
      for (const { ours, theirs, text } of off.slice(0, 5))
        console.log(`    ours ${ours || "–"} | LibreOffice ${theirs || "–"} | ${text}`);
    }
  }
  console.log(JSON.stringify(sum));
}

void main();
