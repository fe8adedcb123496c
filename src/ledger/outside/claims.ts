/**
 * Who has the lines that stand for nothing in the model. Every line of text has one owner, so that none
 * is in no part of the report: the alignment's, added, outside, or passed over with its kind.
 */
import type { Aligned } from "../../match/align/align";
import type { DocumentLines, Line } from "../../match/lines/line";
import type { ModelUnit, PreparedModel } from "../../match/model/prepared";
import { bindsAnyone } from "../../language/binds";
import { Furniture, type FurnitureKind } from "./furniture";
import { ownText } from "./layout";
import { outsideLines, reachOf } from "./regions";

export type PassedKind = FurnitureKind | "page-number" | "running-head" | "field-result";

/** Text that is noise: passed over, and listed. */
export interface PassedLine {
  kind: PassedKind;
  line: Line;
}

export interface Claims {
  /** In reading order. */
  added: Line[];
  outside: Line[];
  passed: PassedLine[];
}

const OF_NOISE: readonly (PassedKind | null)[] = [
  null,
  "page-number",
  "running-head",
  "field-result",
];

/** Lines that stand for the title or a heading of the model. */
function headings(model: PreparedModel, document: DocumentLines, { alignment }: Aligned): Line[] {
  return alignment.segments.flatMap((segments, piece) => {
    const unit = model.units[model.pieces[piece]?.unit ?? -1] as ModelUnit;
    if (unit.kind !== "title" && unit.kind !== "heading") return [];
    return segments.map(({ line }) => document.lines[line] as Line);
  });
}

/**
 * @param furniture lines of a form that is no text are passed over; false where they are asked to count
 */
export function claim(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  furniture: boolean,
): Claims {
  const { alignment, noise } = aligned;
  const claims: Claims = { added: [], outside: [], passed: [] };
  const free = document.lines.filter(
    ({ index, from, to, labelWords }) =>
      !alignment.taken[index] && (to > from || labelWords !== ""),
  );
  if (free.length === 0) return claims;
  const [first] = reachOf(aligned);
  const outside = outsideLines(document, aligned);
  const known = furniture ? new Furniture(document, headings(model, document, aligned)) : null;
  for (const line of free) {
    const { index } = line;
    const kind =
      OF_NOISE[noise[index] ?? 0] ??
      (bindsAnyone(ownText(line)) && !(index < first && known?.isEntry(line))
        ? null
        : known?.kindOf(line, index < first));
    if (kind) claims.passed.push({ kind, line });
    else (outside[index] ? claims.outside : claims.added).push(line);
  }
  return claims;
}
