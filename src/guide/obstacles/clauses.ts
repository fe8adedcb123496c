/** Obstacles in the clauses: what nobody decided on, what no longer agrees, what points at nothing. */
import type { ModelAgreement } from "../../clauses/schema";
import { DECISIVE } from "../../check/decisive";
import type { CheckReport, Finding } from "../../outcome";
import { contradictions, ranks } from "../../verdict";
import { annexFindings } from "../annexes/rules";
import type { Blocker } from "./blocker";

/**
 * Of kern, nowhere recorded and not decided on by the user. Where the model says itself that a deviation counts when it is recorded,
 * that is told of every deviation.
 */
export function undecided(
  model: ModelAgreement,
  report: CheckReport,
  decided: ReadonlySet<string>,
): Blocker[] {
  if (model.deviationRule || report.deviations.length === 0) return [];
  const ranked = ranks(model, report);
  const kern = report.deviations.filter(
    ({ key, recorded }) => !recorded && !decided.has(key) && ranked.get(key)?.rank === "kern",
  );
  return [...new Set(kern.map(({ article }) => article))].map((article) => ({
    code: "kern-undecided",
    article,
    values: { article },
  }));
}

/** Two clauses that no longer agree since one was changed, each pair once. */
export function clashes(model: ModelAgreement, report: CheckReport): Blocker[] {
  if (report.deviations.length === 0) return [];
  const told = new Map(
    contradictions(model, report).map((one) => [`${one.article} ${one.other}`, one]),
  );
  return [...told.values()].map(({ article, other, words, why }) => ({
    code: "clauses-contradict",
    article,
    values: { article, other, words, why: why.nl, whyEn: why.en },
  }));
}

/** How a finding is told of which the lawyers' table has its own line; the rest is to be looked at. */
const CODES: Readonly<Record<string, string>> = {
  "reference-broken": "reference-off",
  "reference-shifted": "reference-off",
  "term-undefined": "reference-off",
  "copy-differs": "copy-differs",
  "outside-binds": "outside-binds",
  "invisible-words": "text-deceives",
  "lookalike-letters": "text-deceives",
  "direction-marks": "text-deceives",
  "split-digits": "text-deceives",
};

/** Findings in the annexes, and those that say that the text is another than it seems; counted by place. */
export function openFindings(model: ModelAgreement, report: CheckReport): Blocker[] {
  const open: readonly Finding[] = [
    ...report.findings.filter(
      ({ code, origin }) => origin === "document" && (DECISIVE.has(code) || code in CODES),
    ),
    ...annexFindings(model, report),
  ];
  const counts = new Map<string, { code: string; article: string; count: number }>();
  for (const { code: own, article } of open) {
    const code = CODES[own] ?? (article === "" ? "finding-open" : "finding-open-at");
    const key = `${code} ${article}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { code, article, count: 1 });
  }
  return [...counts.values()].map(({ code, article, count }) => ({
    code,
    article,
    values: { article, count: String(count) },
  }));
}

/** Two rows that replace the same words: which of them holds is not said. */
export function overlappingRows(_model: ModelAgreement, report: CheckReport): Blocker[] {
  return report.deviationTable.rows
    .filter(({ findings }) =>
      findings.some(({ code }) => code === "rows-overlap" || code === "row-duplicate"),
    )
    .map(({ article }) => ({ code: "row-overlaps", article, values: { article } }));
}
