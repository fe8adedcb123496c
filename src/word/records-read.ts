/** The rows of a records table: those with controls of ours, and those that a user made in Word. Pure. */
import type { Block } from "../clauses/schema";
import {
  paragraphText,
  type DocumentBlock,
  type DocumentModel,
  type Table,
  type TableRow,
} from "../document";
import { isOpenBlank } from "../language/blank";
import type { Answered } from "./fields-read";
import type { CellState, RecordsState, RecordState } from "./fill-types";

export type Records = Extract<Block, { type: "records" }>;

/** Every table in the document that holds cells of this block. */
export function recordsOf(
  document: DocumentModel,
  block: Records,
  controls: readonly Answered[],
): RecordsState[] {
  const own = controls.filter(
    ({ tag: { part }, cell }) => part.kind === "cell" && part.table === block.id && cell,
  );
  const tables = new Set(own.flatMap(({ cell }) => cell?.table ?? []));
  const bodyTables = document.blocks.filter((one) => one.kind === "table");
  return [...tables].map((table) => {
    const cells = own.filter(({ cell }) => cell?.table === table);
    return {
      id: block.id,
      table: bodyTables.indexOf(table),
      records: records(table, block, cells),
      lastNumber: Math.max(
        ...cells.map(({ tag: { part } }) => (part.kind === "cell" ? part.row : 0)),
      ),
    };
  });
}

function records(table: Table, block: Records, controls: readonly Answered[]): RecordState[] {
  const columns = columnCells(block, controls);
  const first = Math.min(...controls.map(({ cell }) => cell?.rowIndex ?? 0));
  return table.rows.flatMap((row, at) => {
    const tagged = controls.filter(({ cell }) => cell?.rowIndex === at);
    if (row.header || isGone(row) || (at < first && tagged.length === 0)) return [];
    const cells: Record<string, CellState> = {};
    for (const [column, cell] of columns) {
      const prompts = promptsOf(block, column);
      const control = tagged.find(({ cell: place }) => place?.cellIndex === cell);
      const text = control?.text ?? cellText(row, cell);
      const open = (control?.placeholder ?? false) || isOpenBlank(text, prompts);
      cells[column] = {
        value: open ? "" : text,
        text,
        cell,
        tagged: control !== undefined,
        closed: control?.closed ?? false,
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

function cellText(row: TableRow, cell: number): string {
  const text = (block: DocumentBlock): string[] =>
    block.kind === "paragraph"
      ? [paragraphText(block, "accepted")]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(text)));
  return (row.cells[cell]?.blocks ?? []).flatMap(text).join("\n");
}
