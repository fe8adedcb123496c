/** Something to be told of a unit: at the deviation that it has already, else as one of its own. */
import { toChanges } from "../match/difference/changes";
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Place } from "../outcome";
import type { Draft } from "./deviations";
import type { Verdict } from "./unit";
import { documentText, modelText, wholeOf } from "./whole";

/**
 * @param told the drafts so far, to which this is added
 * @param more what is told; the texts and steps of the unit stand as they are where it is silent
 * @param place where, when the unit has no deviation yet
 */
export function tell(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  told: Draft[],
  verdict: Verdict,
  more: Partial<Draft>,
  place: Place | null,
): void {
  const { unit } = verdict;
  const group = model.groups[unit.group];
  if (!group) return;
  const text = modelText(verdict);
  const at = told.findIndex(
    (one) =>
      one.article === unit.ref &&
      one.item === unit.item &&
      one.unit === unit.kind &&
      one.kind !== "added" &&
      one.modelText === text,
  );
  const known = told[at];
  if (known) {
    told[at] = { ...known, ...more };
    return;
  }
  const row = unit.kind === "definition" ? verdict : undefined;
  told.push({
    kind: "changed",
    article: unit.ref,
    unit: unit.kind,
    ...(unit.item !== undefined && { item: unit.item }),
    heading: group.heading,
    modelText: text,
    documentText: documentText(verdict),
    changes: toChanges(verdict.steps, verdict.model, verdict.doc),
    whole: wholeOf(model, document, group, verdicts, row),
    place,
    ...more,
  });
}
