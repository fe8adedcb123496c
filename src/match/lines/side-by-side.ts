/**
 * Columns that are read in another order than they stand. Two parties beside each other, as signature blocks stand: in the columns of a table, or parted by tabs
 * ("Naam: …    Naam: …"). They are read party by party, the order of a block in which one party stands
 * below the other, so that the layout makes no difference; definitions with their meaning left are read term first.
 */
import type { Reading } from "../../document/walk";
import type { Table } from "../../document/types";
import { readLabel } from "../../language/label";

/** A paragraph, or the part of one that belongs to one party. */
export interface Passage {
  reading: Reading;
  /** Offsets in the text of the reading, UTF-16 units. */
  from: number;
  to: number;
}

/** So many lines with one label on both sides ("Naam:", "Datum:") make a block of two parties. */
const MIN_PAIRS = 2;
/** A label is no longer than this. */
const MAX_LABEL = 40;
/** Two columns beside each other fit on a line of paper. */
const MAX_LINE = 240;
/** What parts two columns on one line. */
const GAP = /\t+|[ \u00a0]{3,}/g;

const whole = (reading: Reading): Passage => ({ reading, from: 0, to: reading.text.length });

/** "Naam:" of "Naam: [naam]"; null without one. */
function labelOf(text: string): string | null {
  const colon = text.indexOf(":");
  if (colon < 1 || colon > MAX_LABEL) return null;
  return text.slice(0, colon).trim().toLowerCase();
}

function sameLabel(left: string, right: string): boolean {
  const label = labelOf(left);
  return label !== null && label === labelOf(right);
}

/** Readings of one table whose left and right halves carry the same labels, left half first; else null. */
function byColumns(readings: Reading[], table: Table): Reading[] | null {
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const half = width / 2;
  if (half !== 1 && half !== 2) return null;
  const cellOf = (reading: Reading): number => reading.cells.at(-1)?.cellIndex ?? 0;
  const rowOf = (reading: Reading): number => reading.cells.at(-1)?.rowIndex ?? 0;
  /** First text of each half, by row. */
  const heads = new Map<number, [string?, string?]>();
  for (const reading of readings) {
    const head = heads.get(rowOf(reading)) ?? [];
    const side = cellOf(reading) < half ? 0 : 1;
    head[side] ??= reading.text;
    heads.set(rowOf(reading), head);
  }
  let pairs = 0;
  for (const [left, right] of heads.values()) {
    if (left !== undefined && right !== undefined && sameLabel(left, right)) pairs += 1;
  }
  if (pairs < MIN_PAIRS) return null;
  const left = readings.filter((reading) => cellOf(reading) < half);
  return [...left, ...readings.filter((reading) => cellOf(reading) >= half)];
}

interface Halves {
  reading: Reading;
  /** Where the gap between the columns begins and ends; without one the line is wholly left or right. */
  from: number;
  to: number;
  /** Both columns are filled. */
  both: boolean;
}

/** The two columns of a line outside tables; null when it has more, or when it is indented text. */
function halvesOf(reading: Reading): Halves | null {
  const { text } = reading;
  const start = text.length - text.trimStart().length;
  const gaps = [...text.matchAll(GAP)].filter(
    ({ index, 0: gap }) => index > start && text.slice(index + gap.length).trim() !== "",
  );
  const [gap] = gaps;
  if (gaps.length > 1) return null;
  // "1.     Beschrijving": a number and its text.
  if (gap && (readLabel(text.slice(0, gap.index))?.end ?? 0) >= gap.index) return null;
  if (gap) return { reading, from: gap.index, to: gap.index + gap[0].length, both: true };
  const from = start > 0 ? 0 : text.length;
  return { reading, from, to: from, both: false };
}

/** Lines in two columns from `at` on, empty ones between them included; null when they are no block. */
function byTabs(readings: Reading[], at: number): { passages: Passage[]; next: number } | null {
  const halves: Halves[] = [];
  let pairs = 0;
  let next = at;
  let filled = 0;
  for (let index = at; index < readings.length; index += 1) {
    const reading = readings[index] as Reading;
    if (reading.cells.length > 0) break;
    if (reading.text.trim() === "") continue;
    const half = halvesOf(reading);
    // One line may stand in one column alone, between lines that stand in both.
    if (!half || (!half.both && (halves.length === 0 || halves.length > filled))) break;
    halves.push(half);
    if (!half.both) continue;
    const { text } = reading;
    if (sameLabel(text.slice(0, half.from), text.slice(half.to))) pairs += 1;
    filled = halves.length;
    next = index + 1;
  }
  if (pairs < MIN_PAIRS) return null;
  const own = halves.slice(0, filled);
  const left = own.map(({ reading, from }) => ({ reading, from: 0, to: from }));
  const right = own.map(({ reading, to }) => ({ reading, from: to, to: reading.text.length }));
  const passages = [...left, ...right].filter(({ from, to }) => to > from);
  return { passages, next };
}

/** So many terms in the right column, and at least half of its rows, make it the column of terms. */
const MIN_TERMS = 3;
/** A longer text is no term. */
const MAX_TERM = 120;

/** Readings of a table of meanings left and terms right, row by row the term first; else null. */
function byTerms(readings: Reading[], table: Table, isTerm: IsTerm): Reading[] | null {
  if (table.rows.some(({ cells }) => cells.length > 2)) return null;
  const rows = new Map<number, [left: Reading[], right: Reading[]]>();
  for (const reading of readings) {
    const { rowIndex = 0, cellIndex = 0 } = reading.cells.at(-1) ?? {};
    const row = rows.get(rowIndex) ?? [[], []];
    row[cellIndex === 0 ? 0 : 1].push(reading);
    rows.set(rowIndex, row);
  }
  const known = ([first]: Reading[]): boolean =>
    first !== undefined && first.text.length <= MAX_TERM && isTerm(first.text);
  let terms = 0;
  for (const [left, right] of rows.values()) {
    if (known(left)) return null;
    if (known(right)) terms += 1;
  }
  if (terms < MIN_TERMS || 2 * terms < rows.size) return null;
  return [...rows.values()].flatMap(([left, right]) => [...right, ...left]);
}

/** Is a text a term that a model defines? */
export type IsTerm = (text: string) => boolean;

/** The paragraphs of a document in the order in which they are read, whatever the columns. */
export function byColumn(readings: Reading[], isTerm: IsTerm): Passage[] {
  const out: Passage[] = [];
  for (let at = 0; at < readings.length;) {
    const reading = readings[at] as Reading;
    const table = reading.cells.at(-1)?.table;
    let next = at + 1;
    if (table) {
      while (readings[next]?.cells.at(-1)?.table === table) next += 1;
      const own = readings.slice(at, next);
      const columns = byColumns(own, table) ?? byTerms(own, table, isTerm) ?? own;
      for (const one of columns) out.push(whole(one));
    } else {
      const { text } = reading;
      const gap = text.length <= MAX_LINE && (text.includes("\t") || text.includes("   "));
      const block = gap ? byTabs(readings, at) : null;
      if (block) {
        out.push(...block.passages);
        next = block.next;
      } else out.push(whole(reading));
    }
    at = next;
  }
  return out;
}
