/** Changes that parties negotiate on the BOZ agreement, against what was said of each by hand (negotiated.ts). */
import type { ModelAgreement } from "../../src/clauses/schema";
import type { CheckReport } from "../../src/check";
import { annexFindings } from "../../src/guide/annexes/rules";
import { coverage, limbResults } from "../../src/requirements";
import { ranks } from "../../src/verdict";
import { changed, type Act } from "../requirements/changes";
import { modelOf, reportOn, sourceOf, statuses } from "../requirements/words";
import { NEGOTIATED, type ExpectedDeviation } from "./negotiated";

const ID = "boz-2017";

async function reportOf(acts: readonly Act[]): Promise<CheckReport> {
  return reportOn(ID, changed(sourceOf(ID).lines, acts));
}

const ofGuide = (model: ModelAgreement, report: CheckReport): string[] =>
  coverage(model, report)
    .filter(({ requirement, status }) => requirement.list === "guide" && status !== "gevonden")
    .map(({ requirement }) => requirement.id);

/** What stands in none of the sentences. */
const lacking = (patterns: readonly RegExp[], sentences: readonly string[]): string[] =>
  patterns.filter((one) => !sentences.some((text) => one.test(text))).map(String);

function judged(model: ModelAgreement, report: CheckReport, expected: ExpectedDeviation) {
  const { article, kind } = expected;
  const deviation = report.deviations.find((one) => one.article === article && one.kind === kind);
  if (!deviation) throw new Error(`no ${kind} ${article}`);
  const own = ranks(model, report).get(deviation.key);
  if (!own) throw new Error(`${article} is not ranked`);
  return {
    deviation,
    own,
    says: own.says.map(({ nl }) => nl),
    remarks: own.remarks.map(({ nl }) => nl),
  };
}

test.each(NEGOTIATED.map((one) => [one.name, one] as const))("%s", async (_name, expected) => {
  const model = await modelOf(ID);
  const { lines } = sourceOf(ID);
  const before = limbResults(model, await reportOn(ID, lines));
  const report = await reportOf(expected.acts);
  const now = limbResults(model, report);

  expect(report.deviations.map(({ article, kind }) => `${kind} ${article}`).sort()).toEqual(
    expected.deviations.map(({ article, kind }) => `${kind} ${article}`).sort(),
  );
  const was = statuses(before);
  const other = Object.entries(statuses(now)).filter(([id, status]) => was[id] !== status);
  expect(Object.fromEntries(other)).toEqual(expected.limbs);
  for (const [id, place] of Object.entries(expected.read ?? {}))
    expect(now.find(({ limb }) => limb.id === id)?.elsewhere).toContain(place);
  expect(ofGuide(model, report).sort()).toEqual([...expected.guide].sort());

  const found = [...report.findings, ...annexFindings(model, report)];
  expect(found.filter(({ code }) => code === "renumbered").map(({ article }) => article)).toEqual(
    expected.renumbered,
  );
  for (const [code, article] of expected.findings ?? [])
    expect(found.map((one) => `${one.code} ${one.article}`)).toContain(`${code} ${article}`);

  const all: string[] = [];
  for (const one of expected.deviations) {
    const { deviation, own, says, remarks } = judged(model, report, one);
    expect(deviation.ownNumber).toBe(one.ownNumber);
    expect(one.rank).toContain(own.rank);
    expect(one.favours).toContain(own.favours);
    expect([lacking(one.says, says), says]).toEqual([[], says]);
    expect([lacking(one.remarks, remarks), remarks]).toEqual([[], remarks]);
    all.push(...says, ...remarks);
  }
  for (const never of expected.never)
    expect(all.filter((sentence) => never.test(sentence))).toEqual([]);
});
