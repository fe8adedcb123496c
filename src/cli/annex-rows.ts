/** The steps of a plan on the table that stands in the document, as edits in its XML. */
import type { DeviationTable, PlannedRow, TablePlan, ColumnRole } from "../compare/table";
import { cellAt, tableSteps } from "../compare/table";
import { taggedRow } from "../compose";
import type { Table, TableRow } from "../document";
import { columnContent, type CellLook } from "../ooxml/deviation-table";
import { rowLook, type RowLook } from "../ooxml/row-look";
import type { Edit } from "../ooxml/splice";

const BARE: CellLook = { paragraph: "", run: "" };

interface Target {
  xml: string;
  model: string;
  table: Table;
  columns: Partial<Record<ColumnRole, number>>;
  head: number;
}

function slice(xml: string, { source }: { source: { start: number; end: number } }): string {
  return xml.slice(source.start, source.end);
}

function lookOf(xml: string, row: TableRow): RowLook {
  return rowLook(
    slice(xml, row),
    row.cells.map((cell) => slice(xml, cell)),
  );
}

/** The row whose look a new one takes over: the one above, if it is a plain row of the table. */
function templateRow({ table, head }: Target, above: number): TableRow | undefined {
  const plain = (row: TableRow | undefined, at: number): boolean =>
    row !== undefined && at > head && !row.header && row.cells.every((cell) => !cell.mergedUp);
  if (plain(table.rows[above], above)) return table.rows[above];
  return table.rows.find(plain) ?? table.rows[head];
}

function roleOf(target: Target, row: TableRow, cell: number): ColumnRole | null {
  for (const [role, column] of Object.entries(target.columns) as [ColumnRole, number][])
    if (cellAt(row, column) === cell) return role;
  return null;
}

function newRow(target: Target, planned: PlannedRow, above: number): string {
  const template = templateRow(target, above);
  if (!template) return "";
  const look = lookOf(target.xml, template);
  // Of a head only the widths are taken: its text is bold and shaded.
  const fromHead = template === target.table.rows[target.head];
  const entry = taggedRow(target.model, planned);
  const cells = look.cells.map(({ properties, look: own }, at) => {
    const role = roleOf(target, template, at);
    const style = fromHead ? BARE : own;
    const content = role ? columnContent(role, entry, style) : `<w:p>${style.paragraph}</w:p>`;
    const kept = fromHead ? properties.replace(/<w:shd [^>]*\/>/g, "") : properties;
    return `<w:tc>${kept}${content}</w:tc>`;
  });
  return `<w:tr>${fromHead ? "" : look.row}${cells.join("")}</w:tr>`;
}

/** Puts other paragraphs into a cell; its properties stay. */
function writeCell(target: Target, row: TableRow, planned: PlannedRow, role: ColumnRole): Edit[] {
  const column = target.columns[role];
  const at = column === undefined ? undefined : cellAt(row, column);
  const cell = at === undefined ? undefined : row.cells[at];
  const look = at === undefined ? undefined : lookOf(target.xml, row).cells[at];
  if (!cell || !look) return [];
  const xml = slice(target.xml, cell);
  const open =
    /^<w:tc(?:\s[^>]*)?>\s*(?:<w:tcPr\s*\/>|<w:tcPr(?:\s[^>]*)?>[\s\S]*?<\/w:tcPr>)?/.exec(xml);
  const close = xml.lastIndexOf("</w:tc>");
  if (!open || close < 0) return [];
  const text = columnContent(role, taggedRow(target.model, planned), look.look);
  return [{ start: cell.source.start + open[0].length, end: cell.source.start + close, text }];
}

function isBlank(table: Table, row: TableRow): boolean {
  return (
    row.controls.length === table.controls.length &&
    row.cells.every((cell) =>
      cell.blocks.every(
        (block) =>
          block.kind === "paragraph" &&
          block.spans.every(
            (span) => span.text.trim() === "" || span.controls.some((c) => c.showingPlaceholder),
          ),
      ),
    )
  );
}

/** @returns edits on the XML of the document part; rows that the plan leaves alone are not touched. */
export function rowEdits(xml: string, read: DeviationTable, plan: TablePlan): Edit[] {
  const edits: Edit[] = [];
  for (const step of tableSteps(plan, read.heads)) {
    const table = read.tables[step.table];
    if (!table) continue;
    const target: Target = {
      xml,
      model: plan.model,
      table,
      columns: read.columns[step.table] ?? {},
      head: read.heads[step.table] ?? 0,
    };
    if (step.kind === "insert") {
      const at = table.rows[step.after]?.source.end;
      // Steps run backwards, edits at one place forwards.
      if (at !== undefined)
        edits.unshift({ start: at, end: at, text: newRow(target, step.row, step.after) });
      continue;
    }
    const row = table.rows[step.row];
    if (!row) continue;
    if (step.kind === "write")
      edits.push(...step.columns.flatMap((role) => writeCell(target, row, step.planned, role)));
    // A row inside a control of its own cannot go without it.
    else if (row.controls.length === table.controls.length) edits.push({ ...row.source, text: "" });
  }
  const [first] = read.tables;
  // The empty row of a table that nobody filled in yet makes room.
  if (first && read.rows.length === 0 && edits.length > 0)
    for (const [at, row] of first.rows.entries())
      if (at > (read.heads[0] ?? 0) && isBlank(first, row)) edits.push({ ...row.source, text: "" });
  return edits;
}
