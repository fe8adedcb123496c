/**
 * What a deviation without a row means. "Niet geldig, want niet vastgelegd" is said only where the
 * model has the clause that says so (BOZ 1.4) and the document carries it unaltered; a changed or
 * missing one is the first finding of all.
 */
import type { ModelAgreement } from "../clauses/schema";
import type { Deviation, Finding } from "../outcome";
import { isHarmless } from "../judge/weight/repairs";

/** @returns findings about the model's deviation rule, the gravest first; none where the model has no rule. */
export function ruleFindings(
  model: ModelAgreement,
  deviations: Deviation[],
  recorded: ReadonlySet<string>,
): Finding[] {
  const rule = model.deviationRule;
  if (!rule) return [];
  const annex = model.sections.find(
    (section) => section.kind === "annex" && section.id === rule.annex,
  );
  const number = annex?.kind === "annex" ? annex.number : "";
  const own = deviations.find(
    (deviation) => deviation.article === rule.clause && deviation.kind !== "added",
  );
  if (own)
    return [
      {
        code: own.kind === "missing" ? "deviation-rule-missing" : "deviation-rule-changed",
        origin: "document",
        article: rule.clause,
        values: { clause: rule.clause, annex: number },
        place: own.place,
      },
    ];
  const loose = deviations.filter(
    (deviation) => !recorded.has(deviation.key) && !isHarmless(deviation),
  );
  const first = loose[0];
  if (!first) return [];
  return [
    {
      code: "deviations-not-recorded",
      origin: "document",
      article: rule.clause,
      values: { clause: rule.clause, annex: number, count: String(loose.length) },
      place: first.place,
    },
  ];
}
