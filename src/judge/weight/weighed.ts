/** Drafts → deviations: with a key, the number that a moved clause goes by, what they weigh and what they touch. */
import { requirementsOf } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import { articleOf, homeOf, numberOf, type Numbers } from "../document-numbers";
import type { Draft } from "../deviations";
import { withKeys } from "../keys";
import type { PreparedModel } from "../../match/model/prepared";
import type { Deviation, Weight } from "../../outcome";
import { withoutFollowed } from "./followed";
import { isHarmless, repairsOf } from "./repairs";
import { weigh } from "./weigh";

/** An added clause touches nothing of the one it follows; an added item is part of its clause. */
function touched(model: ModelAgreement, draft: Draft): string[] {
  if (draft.among) return [...new Set(draft.among.flatMap((ref) => requirementsOf(model, ref)))];
  if (draft.renaming || (draft.kind === "added" && draft.item === undefined)) return [];
  return requirementsOf(model, draft.article);
}

/** The number that a moved clause goes by now. */
function newNumber({ kind, also, article, item }: Draft, numbers: Numbers): Partial<Draft> {
  if ((kind !== "moved" && !also?.includes("moved")) || item !== undefined) return {};
  const ownNumber = numberOf(article, numbers);
  return ownNumber === "" ? {} : { ownNumber };
}

/** Not looked up in Bijlage 4 yet: nothing is recorded. */
export function weighed(model: PreparedModel, drafts: Draft[], numbers: Numbers): Deviation[] {
  const repairs = repairsOf(model.model, drafts);
  return withKeys(drafts).map((unnumbered, index): Deviation => {
    const { quiet, asked = [], joins, among, ...told } = unnumbered;
    const mended = repairs.get(index);
    const draft = { ...told, ...newNumber(told, numbers), ...(mended && { repairs: mended }) };
    const requirements = touched(model.model, among ? { ...draft, among } : draft);
    const homes = { model: articleOf(draft.article), document: homeOf(draft.article, numbers) };
    const steps = quiet ?? draft.changes;
    const { changes: weighed, reasons } = withoutFollowed(steps, homes, numbers);
    const asWording = [...reasons, ...asked];
    const weight: Weight = isHarmless(draft)
      ? { level: "wording", reasons: ["repair"] }
      : weigh(model.model, { ...draft, weighed, asWording, ...(joins && { joins }) }, requirements);
    const touches = draft.counted && weight.level === "wording" ? [] : requirements;
    return { ...draft, recorded: false, weight, requirements: touches };
  });
}
