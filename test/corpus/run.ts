/**
 * `npx tsx test/corpus/run.ts [--count 640] [--seed 1] [--habit pdf] [--edit split] [--name 0421]
 * [--mistakes 40] [--identify] [--resaved]`
 * scores the add-in's own check. The one file of the corpus that loads `src/`.
 */
import type { CheckReport } from "../../src/compare/types";
import { corpus, type CorpusDocument } from "./corpus";
import { resaved, sampleToResave } from "./resave";
import { printScore, score, type Checker, type Reported } from "./score";

type Check = (
  document: unknown,
  models: unknown[],
  options: { model?: string; view?: "accepted" | "rejected" },
) => CheckReport;

/** A variable: this harness is older than the engine that it measures. */
const CHECK = "../../src/compare/check";

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

async function main(): Promise<void> {
  const { readDocument } = await import("../../src/document/read");
  const { check } = (await import(CHECK)) as { check: Check };
  const { loadAllModels } = await import("../../src/clauses/library");
  const models = await loadAllModels();
  const known = new Set(models.map((model) => model.id));
  const checker: Checker = (parts, { model, view }) => {
    const report = check(
      readDocument(parts),
      models,
      args.includes("--identify") ? { view } : { model, view },
    );
    return report.deviations.map((deviation): Reported => ({
      kind: deviation.kind,
      article: deviation.article,
      item: deviation.item,
      renaming: deviation.places !== undefined,
    }));
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
