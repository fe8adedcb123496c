/** Rows of a clause that the user split: which of them to reword, and what one more row has to say. */
import type { Deviation, TableRowResult } from "../outcome";
import type { Edit } from "./apply";
import { LAPSES } from "./cells-of-row";
import { fillElided, matchQuotation, meansNothing } from "./quote";
import { remainder, rewording, type Passage } from "./remainder";

export type SplitPlan =
  | { kind: "reword"; row: number; replacement: string }
  | { kind: "add"; passage: Passage }
  | { kind: "incomplete" };

function editOf(row: TableRowResult, model: string): Edit | null {
  const match = matchQuotation(row.lapses, model);
  if (match.kind !== "whole" && match.kind !== "part") return null;
  const text = meansNothing(row.replacement) ? "" : fillElided(row.replacement, match.elided);
  return text === null ? null : { start: match.start, end: match.end, text };
}

/** @returns null when the clause is not split over rows. */
export function planSplit(
  deviation: Deviation,
  unit: string,
  rows: TableRowResult[],
): SplitPlan | null {
  const own = rows.flatMap((row, at) =>
    row.target === unit && row.whole === false ? [{ row, at }] : [],
  );
  if (own.length === 0) return null;
  const { modelText, documentText } = deviation.whole;
  const standing = own
    .filter(({ row }) => row.status === "matches")
    .flatMap(({ row }) => editOf(row, modelText) ?? []);
  const wrong = own.filter(({ row }) => row.status === "conflict");
  const [one] = wrong;
  if (one && wrong.length === 1) {
    const edit = editOf(one.row, modelText);
    const text = edit && rewording(modelText, documentText, standing, edit);
    if (text !== null) return { kind: "reword", row: one.at, replacement: text || LAPSES };
  }
  if (wrong.length > 0) return { kind: "incomplete" };
  const passage = remainder(modelText, documentText, standing);
  return passage ? { kind: "add", passage } : { kind: "incomplete" };
}
