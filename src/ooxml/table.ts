import { element, valued, type Xml } from "./element";

/** Thin and quiet: a quarter point of grey. */
const LINE = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "A6A6A6" };
const NONE = { "w:val": "nil" };

/** Behind column heads and the labels of a form. */
export const HEAD_FILL = "F2F2F2";

export type Borders = "grid" | "rows" | "none";

export interface TableFormat {
  /** Column widths in twips; their sum is the width of the table. */
  widths: readonly number[];
  borders: Borders;
  /** Twips from the margin. */
  indent?: number;
  /** Room inside a cell, left and right, in twips. */
  padding?: number;
}

export interface RowFormat {
  /** Repeated at the top of every page. */
  header?: boolean;
  /** At least this high, in twips. */
  height?: number;
  /** May go on over the page: for rows that may be longer than one. */
  breakable?: boolean;
}

export interface CellFormat {
  width: number;
  /** RRGGBB behind the text. */
  fill?: string;
  /** The text stands at the bottom of the cell. */
  bottom?: boolean;
}

function borders(kind: Borders): Xml {
  const outer = kind === "none" ? NONE : LINE;
  const upright = kind === "grid" ? LINE : NONE;
  return element(
    "w:tblBorders",
    {},
    element("w:top", outer),
    element("w:left", upright),
    element("w:bottom", outer),
    element("w:right", upright),
    element("w:insideH", kind === "none" ? NONE : LINE),
    element("w:insideV", upright),
  );
}

/** A cell; `content` is one or more paragraphs (a cell may not be without). */
export function cell(content: Xml, format: CellFormat): Xml {
  return element(
    "w:tc",
    {},
    element(
      "w:tcPr",
      {},
      element("w:tcW", { "w:w": format.width, "w:type": "dxa" }),
      format.fill
        ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": format.fill })
        : "",
      format.bottom ? valued("w:vAlign", "bottom") : "",
    ),
    content,
  );
}

/** A row; not broken over two pages unless told otherwise. */
export function row(cells: readonly Xml[], format: RowFormat = {}): Xml {
  const properties = element(
    "w:trPr",
    {},
    format.breakable ? "" : element("w:cantSplit"),
    format.height ? element("w:trHeight", { "w:val": format.height, "w:hRule": "atLeast" }) : "",
    format.header ? element("w:tblHeader") : "",
  );
  return element("w:tr", {}, properties === "<w:trPr/>" ? "" : properties, ...cells);
}

/** A table of fixed widths: what fits here fits in Word, on the web and in LibreOffice. */
export function table(rows: readonly Xml[], format: TableFormat): Xml {
  const padding = format.padding ?? 100;
  const side = { "w:w": padding, "w:type": "dxa" };
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblW", { "w:w": format.widths.reduce((a, b) => a + b, 0), "w:type": "dxa" }),
      // A cell's text, not its edge, stands on the margin unless told otherwise.
      element("w:tblInd", { "w:w": format.indent ?? 0, "w:type": "dxa" }),
      borders(format.borders),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCellMar", {}, element("w:left", side), element("w:right", side)),
      valued("w:tblLook", "04A0"),
    ),
    element(
      "w:tblGrid",
      {},
      ...format.widths.map((width) => element("w:gridCol", { "w:w": width })),
    ),
    ...rows,
  );
}
