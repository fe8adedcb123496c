/** The tables of records that somebody typed: known by their heads, for no control of ours tells. Pure. */
import type { Block } from "../clauses/schema";
import { sameGrid } from "../annex4";
import { paragraphText, type DocumentBlock, type Table, type TableCell } from "../document";
import { sameText, similarity, words } from "../language/cell-words";

type Records = Extract<Block, { type: "records" }>;

export interface HandRecords {
  table: Table;
  /** The row of the heads. */
  head: number;
  /** Column → ordinal of its cell. */
  columns: ReadonlyMap<string, number>;
}

/** A head may have a word more or less ("Functie medewerker"), no more than that: heads of other tables share words too. */
const LIKE = 0.65;
/** No deeper stands a head: below it are rows. */
const DEEPEST = 3;

/** @param tables of the body */
export function handRecords(tables: readonly Table[], block: Records): HandRecords[] {
  return tables.flatMap((table) => {
    const found = headOf(table, block);
    return found ? [{ table, ...found }] : [];
  });
}

function headOf(table: Table, block: Records): Omit<HandRecords, "table"> | null {
  for (const [head, row] of table.rows.slice(0, DEEPEST).entries()) {
    const texts = row.cells.map(cellText);
    const columns = new Map<string, number>();
    let exact = 0;
    for (const { id, head: asked } of block.columns) {
      const at = nearest(asked, texts, new Set(columns.values()));
      if (at === null) continue;
      columns.set(id, at);
      if (sameText(asked, texts[at] ?? "") !== "different") exact += 1;
    }
    const most = columns.size >= 2 && columns.size > block.columns.length / 2;
    if (most && exact > 0 && row.cells.length > 1) return { head, columns };
  }
  return null;
}

/** The cell whose text is most like the head; null where none is like it. */
function nearest(
  asked: string,
  texts: readonly string[],
  taken: ReadonlySet<number>,
): number | null {
  let best: number | null = null;
  let most = LIKE;
  for (const [at, text] of texts.entries()) {
    if (taken.has(at)) continue;
    const like =
      sameText(asked, text) === "different" ? similarity(words(asked), words(text)) : 1.1;
    if (like <= most) continue;
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
