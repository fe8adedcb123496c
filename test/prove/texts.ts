/** Measures of the comparison, on documents of the corpus: sentences, hostile kinds, edits, recognition. */
import { loadEngine, type CheckReport, type Engine } from "../corpus/engine";
import { adapted, unrelated } from "../corpus/adapted";
import { corpus } from "../corpus/corpus";
import { HOSTILE, hostile } from "../corpus/hostile/index";
import { judge, newTally } from "../corpus/hostile/score";
import { reported } from "../corpus/reported";
import { precision, recall, score } from "../corpus/score";
import { measureSentences } from "../corpus/sentences/measure";
import { some, type Measure } from "./measure";

let engine: Promise<Engine> | undefined;
const report = (): Promise<Engine> => (engine ??= loadEngine().then((one) => one.report));

const rounded = (rate: number): number => Math.floor(rate * 10000) / 10000;

const sentences: Measure = {
  name: "sentences",
  claim:
    "A sentence that stands in no model, at any place of any part, stands whole in one entry of the report with its own place; one that binds is a deviation or a finding.",
  run: async (seeds, share) => {
    const [seed = 1] = seeds(1);
    const check = await report();
    const result = measureSentences((trial) => check(trial.parts), {
      seed,
      count: some(5000, share),
    });
    const failed = (problem: string) =>
      result.failures.filter(({ problems }) => (problems as string[]).includes(problem)).length;
    return {
      holds: result.failures.length === 0,
      figures: {
        sentences: result.count,
        nowhere: failed("nowhere"),
        withoutPlace: failed("place"),
        bindingNotSaid: failed("silent"),
        broken: failed("failed"),
        neutralToldAsBinding: result.alarms.length,
      },
      failures: result.failures.map(
        ({ trial, problems }) =>
          `${problems.join(", ")}: ${trial.position}, ${trial.name}: ${trial.sentence}`,
      ),
    };
  },
};

const hostileKinds: Measure = {
  name: "hostile kinds",
  claim:
    "Each kind of a hostile counterparty by itself: precision and recall at least 0.99 over 100 documents; nothing told of benign ones.",
  run: async (seeds, share) => {
    const [seed = 1] = seeds(1);
    const check = await report();
    const outcome = {
      holds: true,
      figures: {} as Record<string, string>,
      failures: [] as string[],
    };
    for (const kind of HOSTILE) {
      const tally = newTally();
      for (const document of hostile(kind, { seed, count: some(100, share) }))
        judge(document, check(document.parts), tally);
      const [right, whole] = [rounded(precision(tally)), rounded(recall(tally))];
      outcome.figures[kind.name] =
        `${tally.documents} documents, precision ${right}, recall ${whole}`;
      if (right >= 0.99 && whole >= 0.99) continue;
      outcome.holds = false;
      outcome.failures.push(...tally.mistakes.slice(0, 3));
    }
    return outcome;
  },
};

const edits: Measure = {
  name: "edits",
  claim:
    "Eight fresh seeds of 640 edited and unedited documents: precision and recall at least 0.995, nothing told of unedited ones.",
  run: async (seeds, share) => {
    const check = await report();
    const outcome = { found: 0, missed: 0, invented: 0, documents: 0, unedited: 0 };
    const failures: string[] = [];
    for (const seed of seeds(8)) {
      const result = score(corpus({ seed, count: some(640, share) }), (parts, ask) =>
        check(parts, ask).deviations.flatMap(reported),
      );
      for (const name of ["found", "missed", "invented", "documents"] as const)
        outcome[name] += result.total[name];
      outcome.unedited += result.alarmsOnUnedited;
      failures.push(
        ...result.mistakes.map((one) => `seed ${seed}: ${one.what} ${one.detail} ${one.document}`),
      );
    }
    const rates = { precision: rounded(precision(outcome)), recall: rounded(recall(outcome)) };
    return {
      holds: rates.precision >= 0.995 && rates.recall >= 0.995 && outcome.unedited === 0,
      figures: {
        documents: outcome.documents,
        deviations: outcome.found + outcome.missed,
        ...rates,
        uneditedWithReport: outcome.unedited,
      },
      failures,
    };
  },
};

const recognition: Measure = {
  name: "recognition",
  claim: "Contracts that follow no model are taken for none; adapted ones for theirs.",
  run: async () => {
    const check = await report();
    const known = (one: CheckReport) => one.model?.id ?? null;
    const wrong = [...unrelated(), ...adapted()].flatMap(({ name, parts, model }) => {
      const found = known(check(parts));
      return found === model ? [] : [`${name}: ${found ?? "none"}, not ${model ?? "none"}`];
    });
    return {
      holds: wrong.length === 0,
      figures: {
        unrelated: unrelated().length,
        adapted: adapted().length,
        wrong: wrong.length,
      },
      failures: wrong,
    };
  },
};

export const TEXTS: Measure[] = [sentences, hostileKinds, edits, recognition];
