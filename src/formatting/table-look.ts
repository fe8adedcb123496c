/**
 * What a table's style does to a cell (ECMA-376 part 1, 17.7.6): the filling behind its text and the
 * colour of its letters, by row, column and band.
 */
import type { Look } from "./look";
import type { Colour } from "./palette";
import { isOn } from "./values";
import type { XmlElement } from "../package/xml";

/** What a style says of one region. */
export interface Region {
  /** Behind the text; null: nothing of its own. */
  ground?: Colour | null;
  look?: Look;
}

/** A table style, by region ("wholeTable", "firstRow", "band1Horz": ST_TblStyleOverrideType). */
export interface TableStyle {
  regions: Map<string, Region>;
  rowBand: number;
  columnBand: number;
}

/** The region that is every cell. */
export const WHOLE = "wholeTable";

export const newTableStyle = (): TableStyle => ({
  regions: new Map(),
  rowBand: 1,
  columnBand: 1,
});

/** A style on what it is based on. */
export function foldTableStyle(base: TableStyle | undefined, own: TableStyle): TableStyle {
  if (!base) return own;
  const regions = new Map(base.regions);
  for (const [name, { ground, look }] of own.regions) {
    const under = regions.get(name);
    regions.set(name, {
      ...under,
      ...(ground !== undefined && { ground }),
      ...((look ?? under?.look) && { look: { ...under?.look, ...look } }),
    });
  }
  return { regions, rowBand: own.rowBand, columnBand: own.columnBand };
}

/** Which regions a table lets its style speak of (w:tblLook); null: the file does not say. */
export interface TableLook {
  firstRow: boolean | null;
  lastRow: boolean | null;
  firstColumn: boolean | null;
  lastColumn: boolean | null;
  rows: boolean | null;
  columns: boolean | null;
}

export const UNKNOWN_LOOK: TableLook = {
  firstRow: null,
  lastRow: null,
  firstColumn: null,
  lastColumn: null,
  rows: null,
  columns: null,
};

/** Word writes both the old mask and the attributes; the attributes go first. */
export function readTableLook(element: XmlElement): TableLook {
  const mask = /^[0-9a-f]{4}$/i.test(element.w("val") ?? "")
    ? parseInt(element.w("val") ?? "", 16)
    : null;
  const flag = (name: string, bit: number): boolean | null => {
    const own = element.w(name);
    if (own !== undefined) return isOn(own);
    return mask === null ? null : (mask & bit) !== 0;
  };
  const not = (value: boolean | null): boolean | null => (value === null ? null : !value);
  return {
    firstRow: flag("firstRow", 0x20),
    lastRow: flag("lastRow", 0x40),
    firstColumn: flag("firstColumn", 0x80),
    lastColumn: flag("lastColumn", 0x100),
    rows: not(flag("noHBand", 0x200)),
    columns: not(flag("noVBand", 0x400)),
  };
}

/** Where a cell stands; whether its row or itself is the last is not known while it is being read. */
export interface CellAt {
  row: number;
  column: number;
}

/** 0: a head, which is in none of the bands; null: not known. */
type Band = 0 | 1 | 2 | null;
/** A region, and whether it holds for the cell: null where that is not known. */
type Holding = [region: string, holds: boolean | null];

const and = (one: boolean | null, other: boolean | null): boolean | null =>
  one === false || other === false ? false : one === null || other === null ? null : true;

/** In the order in which the later one goes before the earlier (17.7.6). */
function regionsOf({ rowBand, columnBand }: TableStyle, look: TableLook, at: CellAt): Holding[] {
  const first = {
    row: and(look.firstRow, at.row === 0),
    column: and(look.firstColumn, at.column === 0),
  };
  const last = { row: and(look.lastRow, null), column: and(look.lastColumn, null) };
  /** Heads are left out of the bands; where it is not known whether there are any, the band is not known. */
  const band = (on: boolean | null, head: boolean | null, index: number, size: number): Band => {
    if (on === null || head === null) return null;
    const place = index - (head ? 1 : 0);
    return place < 0 ? 0 : Math.floor(place / Math.max(size, 1)) % 2 === 0 ? 1 : 2;
  };
  const rows = band(look.rows, look.firstRow, at.row, rowBand);
  const columns = band(look.columns, look.firstColumn, at.column, columnBand);
  const inBand = (on: boolean | null, band: Band, which: 1 | 2): boolean | null =>
    on === false ? false : band === null ? null : band === which;
  return [
    [WHOLE, true],
    ["band1Vert", inBand(look.columns, columns, 1)],
    ["band2Vert", inBand(look.columns, columns, 2)],
    ["band1Horz", inBand(look.rows, rows, 1)],
    ["band2Horz", inBand(look.rows, rows, 2)],
    ["lastCol", last.column],
    ["firstCol", first.column],
    ["lastRow", last.row],
    ["firstRow", first.row],
    ["neCell", and(first.row, last.column)],
    ["nwCell", and(first.row, first.column)],
    ["seCell", and(last.row, last.column)],
    ["swCell", and(last.row, first.column)],
  ];
}

/** More than this many ways in which a cell may look: nothing is said of it. */
const MAX_WAYS = 8;

/** Every way in which a cell may look by its table's style; one where all is known. null: too many. */
export function cellLooks(style: TableStyle, look: TableLook, at: CellAt): Region[] | null {
  let ways: Region[] = [{}];
  for (const [name, holds] of regionsOf(style, look, at)) {
    const region = style.regions.get(name);
    if (!region || holds === false) continue;
    const more = ways.map((way): Region => ({
      ground: region.ground ?? way.ground,
      look: region.look ? { ...way.look, ...region.look } : way.look,
    }));
    ways = holds ? more : [...ways, ...more];
    if (ways.length > MAX_WAYS) return null;
  }
  return ways;
}
