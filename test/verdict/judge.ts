/** What is said of a negotiated change, against what was said of it by hand (negotiated.ts). */
import { isDeepStrictEqual } from "node:util";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { CheckReport } from "../../src/check";
import { annexFindings } from "../../src/guide/annexes/rules";
import { coverage, limbResults } from "../../src/requirements";
import { ranks } from "../../src/verdict";
import { changed } from "../requirements/changes";
import { modelOf, reportOn, sourceOf, statuses } from "../requirements/words";
import type { ExpectedDeviation, Negotiated } from "./negotiated";

const ID = "boz-2017";

const ofGuide = (model: ModelAgreement, report: CheckReport): string[] =>
  coverage(model, report)
    .filter(({ requirement, status }) => requirement.list === "guide" && status !== "gevonden")
    .map(({ requirement }) => requirement.id);

/** What stands in none of the sentences. */
const lacking = (patterns: readonly RegExp[], sentences: readonly string[]): string[] =>
  patterns.filter((one) => !sentences.some((text) => one.test(text))).map(String);

class Problems {
  readonly found: string[] = [];
  equal(what: string, own: unknown, expected: unknown): void {
    if (!isDeepStrictEqual(own, expected))
      this.found.push(`${what}: ${JSON.stringify(own)}, not ${JSON.stringify(expected)}`);
  }
  none(what: string, own: readonly unknown[]): void {
    if (own.length > 0) this.found.push(`${what}: ${JSON.stringify(own)}`);
  }
}

/** @returns what is said of the deviation */
function judgeDeviation(
  model: ModelAgreement,
  report: CheckReport,
  { article, kind, ...expected }: ExpectedDeviation,
  problems: Problems,
): string[] {
  const deviation = report.deviations.find((one) => one.article === article && one.kind === kind);
  const own = deviation && ranks(model, report).get(deviation.key);
  if (!own) {
    problems.found.push(`no ${kind} ${article}`);
    return [];
  }
  const says = own.says.map(({ nl }) => nl);
  const remarks = own.remarks.map(({ nl }) => nl);
  problems.equal(`${article} number`, deviation.ownNumber, expected.ownNumber);
  problems.equal(`${article} rank ${own.rank}`, expected.rank.includes(own.rank as "kern"), true);
  problems.equal(`${article} favours ${own.favours}`, expected.favours.includes(own.favours), true);
  problems.none(`${article} not said in ${says.join("; ")}`, lacking(expected.says, says));
  problems.none(`${article} not told in ${remarks.join("; ")}`, lacking(expected.remarks, remarks));
  return [...says, ...remarks];
}

/** Every difference between what is said and what must be; [] for none. */
export async function negotiatedProblems(expected: Negotiated): Promise<string[]> {
  const problems = new Problems();
  const model = await modelOf(ID);
  const { lines } = sourceOf(ID);
  const before = statuses(limbResults(model, await reportOn(ID, lines)));
  const report = await reportOn(ID, changed(lines, expected.acts));
  const now = limbResults(model, report);
  const kinds = (all: readonly { article: string; kind: string }[]): string[] =>
    all.map(({ article, kind }) => `${kind} ${article}`).sort();
  problems.equal("deviations", kinds(report.deviations), kinds(expected.deviations));
  const other = Object.entries(statuses(now)).filter(([id, status]) => before[id] !== status);
  problems.equal("limbs", Object.fromEntries(other), expected.limbs);
  for (const [id, place] of Object.entries(expected.read ?? {})) {
    const read = now.find(({ limb }) => limb.id === id)?.elsewhere ?? [];
    problems.equal(`${id} read ${place}`, read.includes(place), true);
  }
  problems.equal("guide", ofGuide(model, report).sort(), [...expected.guide].sort());
  const found = [...report.findings, ...annexFindings(model, report)];
  const renumbered = found.filter(({ code }) => code === "renumbered");
  problems.equal(
    "renumbered",
    renumbered.map(({ article }) => article),
    expected.renumbered,
  );
  for (const [code, article] of expected.findings ?? [])
    if (!found.some((one) => one.code === code && one.article === article))
      problems.found.push(`no ${code} ${article}`);
  const said = expected.deviations.flatMap((one) => judgeDeviation(model, report, one, problems));
  for (const never of expected.never)
    problems.none(
      `said ${String(never)}`,
      said.filter((sentence) => never.test(sentence)),
    );
  return problems.found;
}
