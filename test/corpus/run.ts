/**
 * `npx tsx test/corpus/run.ts [--count 640] [--seed 1] [--habit pdf] [--edit split] [--name 0421]
 * [--mistakes 40] [--identify] [--resaved]`; `--cases` and `--recognition` run the hand-written ones:
 * scores the add-in's own check.
 */
import { adapted, unrelated } from "./adapted";
import { handCases, wrongIn } from "./cases";
import { corpus, type CorpusDocument } from "./corpus";
import { loadEngine, type Engine } from "./engine";
import { reported } from "./reported";
import { resaved, sampleToResave } from "./resave";
import { printScore, score, type Checker } from "./score";

const args = process.argv.slice(2);
function option(name: string, otherwise: string): string {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? (args[at + 1] ?? otherwise) : otherwise;
}

function* selected(): Generator<CorpusDocument> {
  const habit = option("habit", "");
  const edit = option("edit", "");
  const name = option("name", "");
  const seed = Number(option("seed", "1"));
  const count = Number(option("count", "640"));
  const all = args.includes("--resaved") ? resaved(sampleToResave()) : corpus({ seed, count });
  for (const document of all) {
    if (habit && document.habit !== habit) continue;
    if (edit && !document.edits.includes(edit)) continue;
    if (name && !document.name.includes(name)) continue;
    yield document;
  }
}

/** The cases in test/fixtures/cases: what is wrong with each report. */
function runCases(check: Engine): void {
  for (const { name, parts, expected } of handCases()) {
    const report = check(parts, expected.ask ? { model: expected.ask } : {});
    const deviations = report.deviations.flatMap((one) =>
      reported(one).map((told) => ({ ...told, ownNumber: one.ownNumber })),
    );
    const { findings } = report;
    const rows = report.deviationTable.rows;
    const wrong = wrongIn(expected, {
      model: report.model?.id ?? null,
      deviations,
      findings,
      rows,
    });
    process.stdout.write(`${wrong.length === 0 ? "right" : "WRONG"} ${name}\n`);
    for (const one of wrong) process.stdout.write(`      ${one}\n`);
  }
}

/** Which model each adapted or unrelated document is taken for. */
function runRecognition(check: Engine): void {
  for (const { name, parts, model, also } of [...unrelated(), ...adapted()]) {
    const report = check(parts);
    const found = report.model?.id ?? null;
    const others = report.candidates
      .map((one) => `${one.id} ${one.confidence.toFixed(2)}`)
      .join(", ");
    const right = found === model && (!also || report.candidates.some((one) => one.id === also));
    const confidence = report.model ? ` ${report.model.confidence.toFixed(2)}` : "";
    process.stdout.write(
      `${right ? "right" : "WRONG"} ${name}: ${found ?? "none"}${confidence} (${others})\n`,
    );
  }
}

async function main(): Promise<void> {
  const { report: check, models } = await loadEngine();
  if (args.includes("--cases")) {
    runCases(check);
    return;
  }
  if (args.includes("--recognition")) {
    runRecognition(check);
    return;
  }
  const known = new Set<string>(models.map((model) => model.id));
  const checker: Checker = (parts, { model, view }) => {
    const report = check(parts, args.includes("--identify") ? { view } : { model, view });
    return report.deviations.flatMap(reported);
  };
  const documents = function* () {
    for (const document of selected()) if (known.has(document.truth.model)) yield document;
  };
  const started = Date.now();
  const result = score(documents(), checker);
  process.stdout.write(`${printScore(result, Number(option("mistakes", "40")))}\n`);
  process.stdout.write(`\n${result.total.documents} documents in ${Date.now() - started} ms\n`);
}

void main();
