/** Rows about what is no single clause: a heading, the parties, an annex, two clauses merged. Known by their name and what they quote. */
import type { Deviation, RowStatus } from "../outcome";
import { articleCell, replacementCell } from "./cells-of-row";
import { isLoose } from "./key";
import type { RowNote } from "./resolved";
import type { DeviationTableRow } from "./types";
import { sameText } from "../language/cell-words";

export interface LooseVerdict {
  status: RowStatus;
  key: string;
  notes: RowNote[];
}

/** @returns null when the row is about none of these deviations. */
export function judgeLoose(row: DeviationTableRow, deviations: Deviation[]): LooseVerdict | null {
  const cited = row.article.trim().toLowerCase();
  const own = deviations.find(
    (deviation) =>
      isLoose(deviation) &&
      articleCell(deviation).toLowerCase() === cited &&
      sameText(row.lapses, deviation.whole.modelText) !== "different",
  );
  if (!own) return null;
  const like = sameText(row.replacement, replacementCell(own));
  if (like === "different") {
    const note = { code: "replacement-differs", values: { deviation: own.key } };
    return { status: "conflict", key: own.key, notes: [note] };
  }
  const notes = like === "capitals" ? [{ code: "replacement-capitals" }] : [];
  return { status: "matches", key: own.key, notes };
}
