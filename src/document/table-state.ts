/** The tables that are open while a part is read, and what stands behind the text in their cells. */
import { MAX_CLIPPED, type Look } from "../formatting/look";
import type { Colour } from "../formatting/palette";
import type { Styles } from "../formatting/styles";
import {
  cellLooks,
  UNKNOWN_LOOK,
  type Region,
  type TableLook,
  type TableStyle,
} from "../formatting/table-look";
import { settleMerges } from "./table-merge";
import type { ControlRef, DocumentBlock, Revision, Table, TableCell, TableRow } from "./types";

interface OpenTable {
  table: Table;
  /** Behind it; null: unknown. */
  ground: Colour | null;
  style: TableStyle | null;
  look: TableLook;
}

interface OpenCell {
  cell: TableCell;
  /** How many fields were open before it. */
  fields: number;
  column: number;
  /** Shading of its own. */
  own: Colour | null;
  /** Every way in which it may look; made when first asked for. */
  ways: Behind[] | null;
}

/** One way in which a cell may look. */
export interface Behind {
  /** null: unknown. */
  ground: Colour | null;
  look: Look | undefined;
}

export class Tables {
  private readonly lists: DocumentBlock[][];
  private readonly tables: OpenTable[] = [];
  private readonly rows: { row: TableRow; exact: number | null }[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly merging = new Set<TableCell>();

  /** @param blocks of the part. @param outside what is behind text that stands in no table */
  constructor(
    blocks: DocumentBlock[],
    private readonly styles: Styles,
    private readonly outside: () => Colour | null,
  ) {
    this.lists = [blocks];
  }

  /** Where a block that opens belongs. */
  get blocks(): DocumentBlock[] | undefined {
    return this.lists.at(-1);
  }

  openTable(start: number, controls: ControlRef[]): void {
    const table: Table = { kind: "table", rows: [], controls, source: { start, end: start } };
    this.blocks?.push(table);
    const [first, ...others] = this.behind();
    const ground =
      first && others.every((one) => one.ground === first.ground) ? first.ground : null;
    this.tables.push({ table, ground, style: null, look: UNKNOWN_LOOK });
  }
  closeTable(end: number): void {
    const open = this.tables.pop();
    if (!open) return;
    open.table.source.end = end;
    settleMerges(open.table, this.merging);
  }
  setStyle(id: string): void {
    const open = this.tables.at(-1);
    if (open) open.style = this.styles.get(id)?.table ?? null;
  }
  setLook(look: TableLook): void {
    const open = this.tables.at(-1);
    if (open) open.look = look;
  }
  /** A filling of the table as a whole: which cells take it is not worked out. */
  fill(ground: Colour | null): void {
    const open = this.tables.at(-1);
    if (open && ground !== null) open.ground = null;
  }

  openRow(start: number, controls: ControlRef[]): void {
    const row: TableRow = {
      cells: [],
      before: 0,
      header: false,
      revision: null,
      controls,
      source: { start, end: start },
    };
    this.tables.at(-1)?.table.rows.push(row);
    this.rows.push({ row, exact: null });
  }
  setHeight(exact: number | null): void {
    const open = this.rows.at(-1);
    if (open) open.exact = exact;
  }
  closeRow(end: number): void {
    const open = this.rows.pop();
    if (open) open.row.source.end = end;
  }
  setHeader(header: boolean): void {
    const row = this.rows.at(-1)?.row;
    if (row) row.header = header;
  }
  setGridBefore(columns: number): void {
    const row = this.rows.at(-1)?.row;
    if (row) row.before = Math.max(0, columns);
  }
  setRowRevision(revision: Revision): void {
    const row = this.rows.at(-1)?.row;
    if (row?.revision) row.revisionToo = revision;
    else if (row) row.revision = revision;
  }

  /** @param fields how many are open */
  openCell(start: number, fields: number): void {
    const cell: TableCell = {
      blocks: [],
      columnSpan: 1,
      mergedUp: false,
      source: { start, end: start },
    };
    const row = this.rows.at(-1)?.row;
    const column =
      (row?.before ?? 0) + (row?.cells ?? []).reduce((sum, c) => sum + c.columnSpan, 0);
    row?.cells.push(cell);
    this.cells.push({ cell, fields, column, own: null, ways: null });
    this.lists.push(cell.blocks);
  }
  /** @returns how many fields were open before it */
  closeCell(end: number): number {
    const open = this.cells.pop();
    if (!open) return 0;
    open.cell.source.end = end;
    this.lists.pop();
    return open.fields;
  }
  setCellRevision(revision: Revision): void {
    const cell = this.cells.at(-1)?.cell;
    if (cell) cell.revision = revision;
  }
  setGround(ground: Colour | null): void {
    const open = this.cells.at(-1);
    if (open && ground !== null) open.own = ground;
  }
  setSpan(columns: number): void {
    const cell = this.cells.at(-1)?.cell;
    if (cell) cell.columnSpan = Math.min(Math.max(columns, 1), 63);
  }
  setMerged(mergedUp: boolean): void {
    const cell = this.cells.at(-1)?.cell;
    if (!cell) return;
    cell.mergedUp = mergedUp;
    this.merging.add(cell);
  }

  /** The row is of an exact height that shows no letter. */
  get isClipped(): boolean {
    return isClipped(this.rows.at(-1)?.exact);
  }

  /** Every way in which what stands here may look; one where all is known. */
  behind(): readonly Behind[] {
    const open = this.cells.at(-1);
    if (!open) return [{ ground: this.outside(), look: undefined }];
    return (open.ways ??= this.waysOf(open));
  }

  private waysOf({ own, column }: OpenCell): Behind[] {
    const around = this.tables.at(-1);
    const ground = around?.ground ?? null;
    if (!around?.style) return [{ ground: own ?? ground, look: undefined }];
    const at = { row: around.table.rows.length - 1, column };
    const ways = cellLooks(around.style, around.look, at);
    // Too many to tell: the cell may look like anything.
    if (ways === null) return [{ ground: own, look: undefined }];
    return ways.map((way: Region) => ({ ground: own ?? way.ground ?? ground, look: way.look }));
  }
}

export const isClipped = (height: number | null | undefined): boolean =>
  height !== null && height !== undefined && height <= MAX_CLIPPED;
