/** Two clauses in one paragraph. */
import type { Aligned } from "../match/align/align";
import { documentTextOf, modelTextOf, toChanges } from "../match/difference/changes";
import type { DocumentLines } from "../match/lines/line";
import type { ModelGroup, PreparedModel } from "../match/model/prepared";
import type { Draft } from "./deviations";
import { placeOf } from "../match/place";
import type { Verdict } from "./unit";

const MERGEABLE = new Set(["clause", "recital", "annex", "definition", "item"]);

/** Share of the clauses that carry a number, from which one without is part of the clause before it. */
const MIN_NUMBERED = 0.8;

/** Lines of text before it in the same article; page furniture passed over. */
function lineBefore(document: DocumentLines, { noise }: Aligned, index: number): number {
  let at = index - 1;
  while (at >= 0 && noise[at]) at -= 1;
  return at;
}

/**
 * Where lines are broken, a clause that begins a line without its number goes on in the paragraph of the
 * clause before it: line → the clause that begins behind it.
 */
function runOn(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  verdicts: readonly Verdict[],
): Map<number, number> {
  const found = new Map<number, number>();
  if (!document.broken) return found;
  let numbered = 0;
  let clauses = 0;
  for (const { unit, segments, moved } of verdicts) {
    const first = segments[0];
    const line = document.lines[first?.line ?? -1];
    const label = model.pieces[unit.from]?.label;
    if (unit.kind !== "clause" || label?.kind !== "number" || !first || !line || moved) continue;
    clauses += 1;
    if (line.label || first.from !== line.from) numbered += 1;
    else found.set(lineBefore(document, aligned, line.index), unit.index);
  }
  return numbered >= MIN_NUMBERED * clauses ? found : new Map<number, number>();
}

/** Units of different clauses that share a line, first of each line and what follows it. */
export function mergedDrafts(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  verdicts: readonly Verdict[],
): Draft[] {
  const byLine = new Map<number, number[]>();
  aligned.alignment.segments.forEach((segments, piece) => {
    const unit = model.pieces[piece]?.unit ?? -1;
    for (const { line, from, to } of segments) {
      if (to === from) continue;
      const own = byLine.get(line);
      if (!own) byLine.set(line, [unit]);
      else if (!own.includes(unit)) own.push(unit);
    }
  });
  for (const [line, unit] of runOn(model, document, aligned, verdicts)) {
    const own = byLine.get(line);
    const before = model.units[own?.at(-1) ?? -1];
    if (own && before?.section === model.units[unit]?.section && !own.includes(unit))
      own.push(unit);
  }
  const drafts: Draft[] = [];
  for (const units of byLine.values()) {
    if (units.length < 2) continue;
    const own = units.flatMap((at) => verdicts[at] ?? []);
    const groups = new Set(
      own.filter(({ unit }) => MERGEABLE.has(unit.kind)).map(({ unit }) => unit.group),
    );
    const [first] = groups;
    if (groups.size < 2 || first === undefined) continue;
    const group = model.groups[first] as ModelGroup;
    const parts = own.map((one) => toChanges(one.steps, one.model, one.doc));
    const text = own[0]?.unit;
    if (!text) continue;
    const modelText = parts.map(modelTextOf).join("\n");
    const documentText = parts.map((part) => documentTextOf(part)).join(" ");
    drafts.push({
      kind: "merged",
      article: group.ref,
      unit: group.kind,
      heading: group.heading,
      modelText,
      documentText,
      changes: [{ op: "equal", text: documentText, model: modelText }],
      whole: { modelText, documentText },
      place: placeOf(
        document,
        own.flatMap(({ segments }) => segments),
      ),
    });
  }
  return drafts;
}
