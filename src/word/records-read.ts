/** The rows of a records table: those with controls of ours, and those that a user made in Word. Pure. */
import type { RecordsResult } from "../check";
import type { Block } from "../clauses/schema";
import { holdings, type DocumentModel, type Table, type TableRow } from "../document";
import { isOpenBlank } from "../language/blank";
import type { Answered } from "./fields-read";
import { cellText, handRecords, handRows } from "./records-find";
import type { CellState, RecordsState, RecordState } from "./fill-types";

export type Records = Extract<Block, { type: "records" }>;

/**
 * Every table in the document that holds cells of this block; and the one that somebody typed.
 * @param xml text of the part that the document was read from
 * @param found where the comparison has the tables of records
 */
export function recordsOf(
  document: DocumentModel,
  xml: string,
  block: Records,
  controls: readonly Answered[],
  found: readonly RecordsResult[],
): RecordsState[] {
  const own = controls.filter(
    ({ tag: { part }, cell }) => part.kind === "cell" && part.table === block.id && cell,
  );
  const tables = new Set(own.flatMap(({ cell }) => cell?.table ?? []));
  const bodyTables = document.blocks.filter((one) => one.kind === "table");
  const tagged = [...tables].map((table) => {
    const cells = own.filter(({ cell }) => cell?.table === table);
    const first = Math.min(...cells.map(({ cell }) => cell?.rowIndex ?? 0));
    const rows = table.rows.flatMap((_, at) =>
      at >= first || cells.some(({ cell }) => cell?.rowIndex === at) ? [at] : [],
    );
    return {
      id: block.id,
      table: bodyTables.indexOf(table),
      records: records(xml, { block, table, rows, columns: columnCells(block, cells) }, cells),
      lastNumber: Math.max(
        ...cells.map(({ tag: { part } }) => (part.kind === "cell" ? part.row : 0)),
      ),
    };
  });
  const others = bodyTables.filter((table) => !tables.has(table));
  return [...tagged, ...typedRecords(bodyTables, others, xml, block, found)];
}

/** The table that no tag leads to. */
function typedRecords(
  tables: readonly Table[],
  untagged: readonly Table[],
  xml: string,
  block: Records,
  found: readonly RecordsResult[],
): RecordsState[] {
  const typed = handRecords(untagged, block, found);
  if (!typed) return [];
  const { table, columns } = typed;
  const rows = handRows(typed);
  const own = records(xml, { block, table, rows, columns: [...columns] }, []);
  // Without a row there is nothing that a new one could be like.
  if (own.length === 0) return [];
  return [{ id: block.id, table: tables.indexOf(table), records: own, lastNumber: 0 }];
}

interface Rows {
  block: Records;
  table: Table;
  /** Those that may be records. */
  rows: readonly number[];
  columns: readonly [column: string, cell: number][];
}

function records(
  xml: string,
  { block, table, rows, columns }: Rows,
  controls: readonly Answered[],
): RecordState[] {
  return rows.flatMap((at) => {
    const row = table.rows[at];
    if (!row || row.header || isGone(row)) return [];
    const tagged = controls.filter(({ cell }) => cell?.rowIndex === at);
    const cells: Record<string, CellState> = {};
    for (const [column, cell] of columns) {
      const prompts = promptsOf(block, column);
      const control = tagged.find(({ cell: place }) => place?.cellIndex === cell);
      const own = row.cells[cell];
      const text = control?.text ?? cellText(own);
      const open = (control?.placeholder ?? false) || isOpenBlank(text, prompts);
      const held = control || !own ? null : holdings(xml, own.source).held;
      cells[column] = {
        value: open ? "" : text,
        text,
        cell,
        tagged: control !== undefined,
        closed: control?.closed ?? false,
        ...(held && { held }),
      };
    }
    return [{ row: at, cells }];
  });
}

/** A tracked deletion: the row is still Word's to count, but nothing to fill in. */
function isGone({ revision, revisionToo }: TableRow): boolean {
  return [revision, revisionToo].some(
    (one) => one?.kind === "deleted" || one?.kind === "moved-from",
  );
}

/** Column → ordinal of its cell, as the tags say; columns that no tag tells keep the model's order. */
function columnCells(block: Records, controls: readonly Answered[]): [string, number][] {
  return block.columns.map(({ id }, at) => {
    const known = controls.find(({ tag: { part } }) => part.kind === "cell" && part.column === id);
    return [id, known?.cell?.cellIndex ?? at];
  });
}

/** What an open cell shows: its prompt, or an example that the source prints. */
function promptsOf(block: Records, column: string): string[] {
  const prompt = block.columns.find(({ id }) => id === column)?.prompt ?? "";
  const examples = (block.examples ?? []).map((example) => example[column] ?? "");
  return [prompt, ...examples].map((text) => `[${text}]`);
}
