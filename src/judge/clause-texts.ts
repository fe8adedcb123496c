/** Every clause, recital and definition row on both sides: what rows of Bijlage 4 are held against. */
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Verdict } from "./unit";
import { wholeOf } from "./whole";

/**
 * Whole clause with its items, a paragraph a line, on both sides; `document` is null where the body
 * has no such clause. A definition row is a unit of its own: ref "1.1 o".
 */
export interface ClauseText {
  ref: string;
  model: string;
  document: string | null;
}

const PARTS = new Set(["clause", "recital"]);

export function clauseTexts(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
): ClauseText[] {
  const texts: ClauseText[] = [];
  for (const group of model.groups) {
    if (!PARTS.has(group.kind)) continue;
    const own = verdicts.slice(group.from, group.to);
    const whole = wholeOf(model, document, group, verdicts);
    const present = own.some(({ segments }) => segments.length > 0);
    texts.push({
      ref: group.ref,
      model: whole.modelText,
      document: present ? whole.documentText : null,
    });
    for (const verdict of own) {
      if (verdict.unit.kind !== "definition" || verdict.unit.item === undefined) continue;
      const row = wholeOf(model, document, group, verdicts, verdict);
      texts.push({
        ref: `${group.ref} ${verdict.unit.item}`,
        model: row.modelText,
        document: verdict.segments.length > 0 ? row.documentText : null,
      });
    }
  }
  return texts;
}
