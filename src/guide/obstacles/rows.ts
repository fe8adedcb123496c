/** What is not recorded where the model asks it, and rows of Bijlage 4 that say less than they must. */
import { isHarmless } from "../../judge/weight/repairs";
import { isBlank } from "../../requirements";
import type { Blocker, Rule } from "./blocker";

/** Only where the model says that a deviation counts when it is recorded (BOZ 1.4). */
export const unrecorded: Rule = ({ deviationRule: rule }, { deviations }) => {
  if (!rule) return [];
  const touched = deviations.some((d) => d.article === rule.clause && d.kind !== "added");
  const first: Blocker[] = touched
    ? [{ code: "deviation-rule-touched", article: rule.clause, values: { clause: rule.clause } }]
    : [];
  const loose = new Set(
    deviations.filter((d) => !d.recorded && !isHarmless(d)).map(({ article }) => article),
  );
  return [
    ...first,
    ...[...loose].map((article) => ({
      code: "deviation-unrecorded",
      article,
      values: { article },
    })),
  ];
};

export const conflictingRows: Rule = (_model, { deviationTable }) =>
  deviationTable.rows
    .filter(({ status }) => status === "conflict")
    .map(({ article }) => ({ code: "row-conflict", article, values: { article } }));

/** A row that says less than a row must say: without its article, its text or its reason, or of another article. */
export const unfinishedRows: Rule = (_model, { deviationTable }) =>
  deviationTable.rows.flatMap(({ article, lapses, replacement, reason, findings }): Blocker[] => {
    const values = { article };
    const partly = article.trim() === "" || (lapses + replacement).trim() === "";
    if (partly) return [{ code: "row-incomplete", article, values }];
    return [
      ...(isBlank(reason) ? [{ code: "row-without-reason", article, values }] : []),
      ...(findings.some(({ code }) => code === "wrong-article")
        ? [{ code: "row-wrong-article", article, values }]
        : []),
    ];
  });

/** Recorded only in a tracked change: refused, it records nothing. */
export const proposedRows: Rule = (_model, { deviationTable }) =>
  deviationTable.rows
    .filter(({ proposals }) => proposals && proposals.length > 0)
    .map(({ article, proposals = [] }) => ({
      code: "row-proposed",
      article,
      values: { article, author: proposals[0]?.author ?? "" },
    }));
