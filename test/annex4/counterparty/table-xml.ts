/** A table as somebody draws it in Word: cells of text, merged downwards or over columns. */
import { p } from "../../support/wml";
import { boz, clause as clauseOf } from "../build";

export { p };

const model = boz();
/** Text of a clause of the model, whole. */
export const clause = (ref: string): string => clauseOf(model, ref);

interface Cell {
  text: string;
  span: number;
  merge: "start" | "on" | null;
}

/** A cell that goes on downwards. */
export const merged = (merge: "start" | "on", text = ""): Cell => ({ text, span: 1, merge });
/** A cell over several columns. */
export const wide = (span: number, text: string): Cell => ({ text, span, merge: null });

function cellXml(cell: string | Cell): string {
  const { text, span, merge } = typeof cell === "string" ? wide(1, cell) : cell;
  const grid = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  const down =
    merge === null ? "" : merge === "start" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  return `<w:tc><w:tcPr>${grid}${down}</w:tcPr>${text
    .split("\n")
    .map((line) => p(line))
    .join("")}</w:tc>`;
}

/** @param title a row over all columns above the heads */
export function table(rows: (string | Cell)[][], { title }: { title?: string } = {}): string {
  const width = rows[0]?.length ?? 1;
  const grid = '<w:gridCol w:w="2000"/>'.repeat(width);
  const all = title === undefined ? rows : [[wide(width, title)], ...rows];
  const body = all.map((row) => `<w:tr>${row.map(cellXml).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}
