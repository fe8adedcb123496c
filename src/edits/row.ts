/**
 * A row of Bijlage 4 that comes to say something else: each of its cells as small as the word difference, a line
 * a paragraph. Its own texts are its fingerprint. Pure.
 */
import { cellAt, readDeviationTable, type ColumnRole, type DeviationTable } from "../annex4";
import { walk, type DocumentModel, type Reading, type TableCell, type View } from "../document";
import { isPlain } from "./plain";
import { rewording } from "./rewording";
import type { Edit, Refusal, TextEdit } from "./types";

/** A row as the report told it. */
export type RowTexts = Record<ColumnRole, string>;

const COLUMNS: readonly ColumnRole[] = ["article", "lapses", "replacement", "reason"];

type Row = DeviationTable["rows"][number];

/** The one row that says this; null where none does any more, or more than one. */
function rowSaying(table: DeviationTable | null, was: RowTexts): Row | null {
  const found = table?.rows.filter((row) => COLUMNS.every((one) => row[one] === was[one])) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The cell of a column, where it is this row's alone. */
function cellOf({ tables, columns }: DeviationTable, row: Row, column: ColumnRole) {
  const [table, grid, at] = [tables[row.table], columns[row.table]?.[column], row.cells[column]];
  if (!table || grid === undefined || at === undefined) return null;
  const merged = [row.row, row.row + 1].some((number) => {
    const one = table.rows[number];
    const there = one && cellAt(one, grid);
    return there !== undefined && one?.cells[there]?.mergedUp === true;
  });
  return merged ? null : (table.rows[row.row]?.cells[at] ?? null);
}

/** Paragraphs of the cell that can be written each by itself; null where it holds more than paragraphs. */
function paragraphsOf(readings: readonly Reading[], cell: TableCell): Reading[] | null {
  const own = readings.filter(({ cells }) => cells.some((one) => one.cell === cell));
  const simple = own.every(({ cells, parts }) => cells.at(-1)?.cell === cell && parts.length === 1);
  return simple && own.length > 0 ? own : null;
}

const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

function after({ text }: Reading, edits: readonly TextEdit[]): string {
  let now = text;
  for (const { start, end, becomes } of [...edits].sort((a, b) => b.start - a.start))
    now = now.slice(0, start) + becomes + now.slice(end);
  return now;
}

function lineEdits(reading: Reading, line: string, view: View, whole: boolean): Edit[] | Refusal {
  const { text, label, paragraph } = reading;
  if (label !== "" && !line.startsWith(`${label} `)) return "shape";
  const becomes = label === "" ? line : line.slice(label.length + 1);
  const words = whole || text === "" ? "place" : rewording(reading, 0, becomes, view);
  // To the letter: what the comparison takes for equal, a capital too, is ours all the same.
  if (typeof words !== "string" && spaced(after(reading, words)) === spaced(becomes)) return words;
  if (text === becomes) return [];
  if (!isPlain(reading, 0, text.length, view)) return "held";
  const [start, end] = [0, text.length];
  return [{ kind: "text", paragraph: paragraph.index, start, end, was: text, becomes }];
}

/**
 * The first paragraphs and the last keep their place, since the last of a cell never goes: what comes more comes in
 * before it, and of what goes it is the one that stays.
 */
function cellEdits(
  all: readonly Reading[],
  own: readonly Reading[],
  text: string,
  view: View,
  whole: boolean,
): Edit[] | Refusal {
  const filled = own.filter((one) => one.text.trim() !== "");
  const readings = filled.length > 0 ? filled : own.slice(0, 1);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const last = readings.at(-1);
  const end = lines.at(-1);
  if (!last || end === undefined) return "place";
  const kept = Math.min(readings.length, lines.length) - 1;
  const edits: Edit[] = [];
  for (const [reading, line] of [
    ...readings.slice(0, kept).map((one, at) => [one, lines[at] ?? ""] as const),
    [last, end] as const,
  ]) {
    const made = lineEdits(reading, line, view, whole);
    if (typeof made === "string") return made;
    edits.push(...made);
  }
  for (const reading of readings.slice(kept, -1)) {
    const { paragraph, text: was } = reading;
    if (!isPlain(reading, 0, was.length, view)) return "held";
    edits.push({ kind: "remove", paragraph: paragraph.index, was });
  }
  const more = lines.slice(kept, -1);
  const before = readings[kept - 1] ?? all[all.indexOf(last) - 1];
  if (more.length > 0 && !before) return "place";
  for (const line of more)
    if (before)
      edits.push({
        kind: "insert",
        paragraph: before.paragraph.index,
        was: before.text,
        text: line,
        like: last.paragraph.index,
        numbered: false,
      });
  return edits;
}

/**
 * @param was the row as the report told it
 * @param becomes the columns that are to read otherwise
 * @returns the edits, or why there are none
 */
export function rowEdits(
  document: DocumentModel,
  view: View,
  was: RowTexts,
  becomes: Partial<RowTexts>,
): Edit[] | Refusal | "stale" {
  const table = readDeviationTable(document, view);
  const row = rowSaying(table, was);
  if (!table || !row) return "stale";
  const readings = walk(document, view);
  const edits: Edit[] = [];
  for (const column of COLUMNS) {
    const text = becomes[column];
    if (text === undefined) continue;
    const cell = cellOf(table, row, column);
    const own = cell && paragraphsOf(readings, cell);
    if (!own) return "shape";
    // A reason says why, in words of its own: half of theirs with half of ours says nothing.
    const made = cellEdits(readings, own, text, view, column === "reason");
    if (typeof made === "string") return made;
    edits.push(...made);
  }
  return edits;
}

/** Where a comment on the row stands: at what it puts in the place of the clause. */
export function rowRemarkPlace(
  document: DocumentModel,
  view: View,
  was: RowTexts,
): Reading | "stale" | Refusal {
  const table = readDeviationTable(document, view);
  const row = rowSaying(table, was);
  if (!table || !row) return "stale";
  const cell = cellOf(table, row, "replacement");
  const [first] = (cell && paragraphsOf(walk(document, view), cell)) ?? [];
  return first ?? "place";
}
