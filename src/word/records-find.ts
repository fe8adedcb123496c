/** A table of records that somebody typed, where the match says that it stands: no control of ours tells. Pure. */
import { sameGrid } from "../annex4";
import type { Place, RecordsResult } from "../check";
import type { Block } from "../clauses/schema";
import { paragraphText, type DocumentBlock, type Table, type TableCell } from "../document";
import { bodyParagraphs } from "../edits";
import { sameText, similarity, words } from "../language/cell-words";

type Records = Extract<Block, { type: "records" }>;

export interface HandRecords {
  table: Table;
  /** The row of the heads. */
  head: number;
  /** Column → ordinal of its cell. */
  columns: ReadonlyMap<string, number>;
}

/** A head may have a word more or less ("Functie medewerker"), no more than that. */
const LIKE = 0.65;
/** More like than any likeness: the same words. */
const SAME = 1.1;

/**
 * @param tables of the body
 * @param found where the match has the tables of records
 * @returns null where the match has it in none of these, or its columns cannot be told apart
 */
export function handRecords(
  tables: readonly Table[],
  block: Records,
  found: readonly RecordsResult[],
): HandRecords | null {
  const fitting = found.flatMap(({ id, place, headed }) => {
    const table = id === block.id && tables.find((one) => rowAt(one, place) >= 0);
    if (!table) return [];
    const head = rowAt(table, place);
    const cells = table.rows[head]?.cells ?? [];
    const known = byWords(block, cells);
    // Heads of the parties' own say nothing: where there are as many columns, those left go in order.
    const free = !headed && cells.length === block.columns.length;
    const columns = free ? inOrder(block, cells, known) : known;
    return columns.size > 1 ? [{ table, head, columns, known: known.size }] : [];
  });
  return fitting.sort((one, other) => other.known - one.known)[0] ?? null;
}

/** The columns that no head tells, among the cells that are left. */
function inOrder(
  { columns }: Records,
  cells: readonly TableCell[],
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const taken = new Set(known.values());
  const left = [...cells.keys()].filter((at) => !taken.has(at));
  return new Map(columns.map(({ id }) => [id, known.get(id) ?? left.shift() ?? 0]));
}

/** The row in which a place begins, or -1. */
function rowAt({ rows }: Table, { paragraph }: Place): number {
  return rows.findIndex(({ cells }) =>
    bodyParagraphs(cells.flatMap(({ blocks }) => blocks)).some(({ index }) => index === paragraph),
  );
}

/** Column → cell, by the words of the heads: those that are the model's first. */
function byWords({ columns }: Records, cells: readonly TableCell[]): Map<string, number> {
  const left = new Map(cells.map((cell, at) => [at, cellText(cell)]));
  const found = new Map<string, number>();
  for (const least of [SAME, LIKE])
    for (const { id, head } of columns) {
      const cell = found.has(id) ? undefined : nearest(head, left, least);
      if (cell === undefined) continue;
      found.set(id, cell);
      left.delete(cell);
    }
  return found;
}

/** The cell whose text is most like the head; undefined where none is as much like it. */
function nearest(
  head: string,
  texts: ReadonlyMap<number, string>,
  least: number,
): number | undefined {
  let best: number | undefined;
  let most = least;
  for (const [at, text] of texts) {
    const same = sameText(head, text) !== "different";
    const like = same ? SAME : similarity(words(head), words(text));
    if (like < most || (best !== undefined && like === most)) continue;
    most = like;
    best = at;
  }
  return best;
}

/** Rows below the head that are built as it is: in others no cell is known to be of a column. */
export function handRows({ table, head }: HandRecords): number[] {
  const heads = table.rows[head];
  return table.rows.flatMap((row, at) =>
    heads && at > head && sameGrid(row, heads) && !row.cells.some(({ mergedUp }) => mergedUp)
      ? [at]
      : [],
  );
}

/** Paragraphs are lines. */
export function cellText(cell: TableCell | undefined): string {
  const text = (block: DocumentBlock): string[] =>
    block.kind === "paragraph"
      ? [paragraphText(block, "accepted")]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(text)));
  return (cell?.blocks ?? []).flatMap(text).join("\n");
}
