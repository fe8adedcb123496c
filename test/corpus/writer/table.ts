/** Tables: cells hold paragraphs that are already written. */
import type { Context } from "./context";
import type { Piece } from "./pieces";
import { revisionAttributes } from "./runs";

export interface Row {
  /** Cells as XML of their paragraphs. */
  cells: string[];
  header?: boolean;
  /** Inserted or deleted as a row. */
  revision?: Piece["revision"];
}

const WIDTH = 9072;

export function table(
  rows: Row[],
  context: Context,
  options: { style?: string; widths?: number[] } = {},
): string {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const widths =
    options.widths ?? Array.from({ length: columns }, () => Math.floor(WIDTH / columns));
  const style = options.style ? `<w:tblStyle w:val="${options.style}"/>` : "";
  const body = rows.map((row) => {
    let properties = row.header ? "<w:tblHeader/>" : "";
    if (row.revision?.kind === "ins" || row.revision?.kind === "del") {
      properties += `<w:${row.revision.kind} ${revisionAttributes(context, row.revision)}/>`;
    }
    const cells = widths.map((width, at) => {
      const last = at === row.cells.length - 1 && row.cells.length < columns;
      if (at >= row.cells.length) return "";
      const span = last ? columns - at : 1;
      const wide = last ? widths.slice(at).reduce((sum, one) => sum + one, 0) : width;
      return (
        `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/>` +
        (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
        `</w:tcPr>${row.cells[at] || "<w:p/>"}</w:tc>`
      );
    });
    return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return (
    `<w:tbl><w:tblPr>${style}<w:tblW w:w="0" w:type="auto"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`
  );
}
