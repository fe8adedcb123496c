/** Where the tables of records stand: by the heads that the match found, else by the rows that it gave them. */
import type { Alignment } from "../match/align/alignment";
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import { linePlace } from "../match/place";
import type { RecordsResult } from "../outcome";

/** What the document has of the heads that the model prints right before the rows; null where it prints none. */
function headLines(
  { pieces }: PreparedModel,
  { segments }: Alignment,
  rows: number,
): number[] | null {
  let at = rows - 1;
  while (pieces[at]?.role === "head") at -= 1;
  if (at === rows - 1) return null;
  return segments.slice(at + 1, rows).flatMap((own) => own.map(({ line }) => line));
}

/** @returns by table of the model: where the document has it; several places where the heads are the parties' own */
export function recordsResults(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
): RecordsResult[] {
  return model.pieces.flatMap(({ absorbs, field, id, index }): RecordsResult[] => {
    if (!absorbs || field >= 0) return [];
    const printed = headLines(model, alignment, index);
    const headed = printed !== null;
    const lines = (printed ?? alignment.absorbed.get(index) ?? []).flatMap(
      (at) => document.lines[at] ?? [],
    );
    const firsts = lines.filter(
      ({ table }, at) => table && lines.findIndex((one) => one.table === table) === at,
    );
    return firsts.flatMap((line) => {
      const place = linePlace(document, [line]);
      return place ? [{ id, place, headed }] : [];
    });
  });
}
