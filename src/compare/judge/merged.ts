/** Two clauses in one paragraph. */
import type { Aligned } from "../align/align";
import { documentTextOf, modelTextOf, toChanges } from "../difference/changes";
import type { DocumentLines } from "../lines/line";
import type { ModelGroup, PreparedModel } from "../model/prepared";
import type { Draft } from "./deviations";
import { placeOf } from "./place";
import type { Verdict } from "./unit";

const MERGEABLE = new Set(["clause", "recital", "annex", "definition", "item"]);

/** Units of different clauses that share a line, first of each line and what follows it. */
export function mergedDrafts(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  verdicts: Verdict[],
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
  const drafts: Draft[] = [];
  for (const units of byLine.values()) {
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
