/** The steps of a plan on the table that stands in the document, as edits in its XML. */
import type { DeviationTable, PlannedRow, TablePlan, ColumnRole } from "../annex4";
import { cellAt, groupEnds, headEnd, isPlainRow, sameGrid, tableSteps } from "../annex4";
import { rowTag } from "../clauses/row-tag";
import { formatTag, parseTag } from "../clauses/tag";
import { taggedRow } from "../compose";
import { holdings, isBare, type Table, type TableRow } from "../document";
import { columnContent } from "../ooxml/deviation-table";
import { rowLook, type RowLook } from "../ooxml/row-look";
import { behindControls, withPrefixW, wordPrefix, type Edit } from "../ooxml/splice";
import type { Tracker } from "../ooxml/tracked";

/** Value of an attribute that may be a tag of ours. */
const OUR_TAG = /["'](mt1:[^"'<>]*)["']/g;

interface Target {
  xml: string;
  prefix: string;
  model: string;
  table: Table;
  columns: Partial<Record<ColumnRole, number>>;
  head: number;
  /** Set where the document tracks changes. */
  tracker: Tracker | null;
}

function slice(target: Target, { source }: { source: { start: number; end: number } }): string {
  return withPrefixW(target.xml.slice(source.start, source.end), target.prefix);
}

/**
 * The row that a new one is built as: the nearest above, else below, that is built as the head is;
 * else the head itself, of which only the grid is taken. Each planned column has its cell there.
 */
function templateRow({ table, head }: Target, above: number): number {
  for (let at = above; at > head; at -= 1) if (isPlainRow(table, head, at)) return at;
  for (let at = above + 1; at < table.rows.length; at += 1)
    if (isPlainRow(table, head, at)) return at;
  return head;
}

function lookOf(target: Target, row: TableRow, like: boolean): RowLook {
  return rowLook(
    slice(target, row),
    row.cells.map((cell) => slice(target, cell)),
    like,
  );
}

function roleOf(target: Target, row: TableRow, cell: number): ColumnRole | null {
  for (const [role, column] of Object.entries(target.columns) as [ColumnRole, number][])
    if (cellAt(row, column) === cell) return role;
  return null;
}

function newRow(target: Target, planned: PlannedRow, above: number): string {
  const at = templateRow(target, above);
  const template = target.table.rows[at];
  if (!template) return "";
  const look = lookOf(target, template, at !== target.head);
  const entry = taggedRow(target.model, planned);
  const cells = look.cells.map(({ properties, look: own }, cell) => {
    const role = roleOf(target, template, cell);
    const content = role ? columnContent(role, entry, own) : `<w:p>${own.paragraph}</w:p>`;
    return `<w:tc>${properties}${content}</w:tc>`;
  });
  const row = `<w:tr>${look.row ? `<w:trPr>${look.row}</w:trPr>` : ""}${cells.join("")}</w:tr>`;
  return target.tracker ? target.tracker.inserted(row) : row;
}

/** Puts other paragraphs into a cell that holds plain text (`withoutHeld`); its properties stay. */
function writeCell(target: Target, row: TableRow, planned: PlannedRow, role: ColumnRole): Edit[] {
  const column = target.columns[role];
  const at = column === undefined ? undefined : cellAt(row, column);
  const cell = at === undefined ? undefined : row.cells[at];
  const own = at === undefined ? undefined : lookOf(target, row, true).cells[at];
  if (!cell || !own) return [];
  const content = columnContent(role, taggedRow(target.model, planned), own.look);
  const paragraphs = cell.blocks.map((block) => slice(target, block));
  const [first, last] = [cell.blocks[0], cell.blocks.at(-1)];
  if (!first || !last) return [];
  const fresh = content.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const text = target.tracker ? target.tracker.replaced(paragraphs, fresh) : content;
  return [{ start: first.source.start, end: last.source.end, text }];
}

/** The mark in the row's tag, made of what it says since: else it would read as edited by somebody. */
function markRow({ xml, model }: Target, { source }: TableRow, planned: PlannedRow): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 1: tag = "" } of xml.slice(source.start, source.end).matchAll(OUR_TAG)) {
    const part = parseTag(tag)?.part;
    if (part?.kind !== "row" || part.key !== planned.key) continue;
    const start = source.start + index + 1;
    edits.push({ start, end: start + tag.length, text: formatTag(rowTag(model, planned)) });
  }
  return edits;
}

/** Takes a row out; tracked, it is marked. */
function deleteRow(target: Target, row: TableRow): Edit {
  if (!target.tracker) return { ...row.source, text: "" };
  return { ...row.source, text: target.tracker.deletedRow(slice(target, row)) };
}

/** A row that nobody filled in: nothing stands in it, not even what cannot be read. */
function isBlank({ xml, table, head }: Target, at: number): boolean {
  const row = table.rows[at];
  const heads = table.rows[head];
  return (
    row !== undefined &&
    heads !== undefined &&
    row.revision === null &&
    row.controls.length === table.controls.length &&
    sameGrid(row, heads) &&
    isPlainRow(table, head, at) &&
    isBare(holdings(xml, row.source))
  );
}

/**
 * @param plan without what may not be done (`withoutHeld`)
 * @param tracker makes tracked changes of the edits, where the document tracks
 * @returns edits on the XML of the document part; rows that the plan leaves alone are not touched.
 */
export function rowEdits(
  xml: string,
  read: DeviationTable,
  plan: TablePlan,
  tracker: Tracker | null,
): Edit[] {
  const edits: Edit[] = [];
  const targets = read.tables.map((table, at): Target => {
    const prefix = wordPrefix(xml);
    const columns = read.columns[at] ?? {};
    return { xml, prefix, model: plan.model, table, columns, head: read.heads[at] ?? 0, tracker };
  });
  const heads = targets.map(({ table, head }) => headEnd(table, head));
  const ends = read.tables.map(groupEnds);
  const inserts: Edit[] = [];
  for (const step of tableSteps(plan, heads, ends)) {
    const target = targets[step.table];
    const row = target?.table.rows[step.kind === "insert" ? step.after : step.row];
    if (!target || !row) continue;
    if (step.kind === "insert") {
      const at = behindControls(
        xml,
        row.source.end,
        row.controls.length - target.table.controls.length,
      );
      inserts.unshift({ start: at, end: at, text: newRow(target, step.row, step.after) });
    } else if (step.kind === "write") {
      edits.push(...step.columns.flatMap((role) => writeCell(target, row, step.planned, role)));
      if (!step.columns.includes("article")) edits.push(...markRow(target, row, step.planned));
    } else edits.push(deleteRow(target, row));
  }
  // The empty row of a table that nobody filled in yet makes room.
  const [first] = targets;
  if (first && read.rows.length === 0 && inserts.length > 0)
    for (const [at, row] of first.table.rows.entries())
      if (isBlank(first, at)) edits.push(deleteRow(first, row));
  // Steps run backwards, edits at one place forwards.
  return [...inserts, ...edits];
}
