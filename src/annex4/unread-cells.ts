/**
 * Cells of the deviation table that no row reads: what stands beside a head's own words, above the heads, or
 * in a column of which nobody knows what it is for. It stands in the annex that prevails, so it is told.
 */
import type { TableRow, View } from "../document/types";
import { bindsAnyone } from "../language/binds";
import { isStatement, sentencesOf } from "../language/sentence";
import type { Place } from "../outcome";
import { cellText, rowShown } from "./cells";
import { headTail } from "./columns";
import { rowPlace } from "./recognise";
import type { DeviationTable } from "./types";

export interface UnreadCell {
  text: string;
  place: Place | null;
  /** It states something, or binds somebody. */
  says: boolean;
}

const states = (text: string): boolean =>
  sentencesOf(text).some(({ start, end }) => isStatement(text.slice(start, end)));

/** @returns the cells with text that the rows of the table leave out, in reading order */
export function unreadCells({ tables, heads, rows }: DeviationTable, view: View): UnreadCell[] {
  const readBy = new Map(rows.map((row) => [`${row.table}.${row.row}`, row]));
  const cellsOf = (row: TableRow, number: number, at: number): UnreadCell[] => {
    const read = readBy.get(`${number}.${at}`);
    const taken = new Set(read ? Object.values(read.cells) : []);
    const head = at === heads[number] || (!read && at > (heads[number] ?? 0));
    return row.cells.flatMap((cell, index): UnreadCell[] => {
      if (taken.has(index) || cell.mergedUp) return [];
      const whole = cellText(cell, view);
      const text = head ? headTail(whole) : whole;
      const place = { ...row, cells: [cell] };
      // A remark in a column of the parties' own is a remark, unless it binds; a head has no remarks.
      const says = bindsAnyone(text) || (!read && states(text));
      return text === "" ? [] : [{ text, place: rowPlace(place, text), says }];
    });
  };
  return tables.flatMap((table, number) =>
    table.rows.flatMap((row, at) => (rowShown(row, view) ? cellsOf(row, number, at) : [])),
  );
}
