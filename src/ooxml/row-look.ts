/** How a row of somebody's table looks, taken from its XML, so that a new row stands in line with it. */
import type { Xml } from "./element";
import type { CellLook } from "./deviation-table";

export interface RowLook {
  /** `w:trPr` of the row, without what belongs to that row alone. */
  row: Xml;
  cells: { properties: Xml; look: CellLook }[];
}

function first(xml: string, name: string): Xml {
  const empty = new RegExp(`^[\\s\\S]*?<w:${name}(?:\\s[^>]*)?(/?)>`).exec(xml);
  if (!empty) return "";
  const start = xml.indexOf(`<w:${name}`, empty[0].lastIndexOf(`<w:${name}`));
  if (empty[1] === "/") return xml.slice(start, empty[0].length);
  const end = xml.indexOf(`</w:${name}>`, start);
  return end < 0 ? "" : xml.slice(start, end + name.length + 5);
}

function without(xml: Xml, ...names: string[]): Xml {
  return names.reduce(
    (text, name) =>
      text.replace(
        new RegExp(`<w:${name}(?:\\s[^>]*)?/>|<w:${name}(?:\\s[^>]*)?>[\\s\\S]*?</w:${name}>`, "g"),
        "",
      ),
    xml,
  );
}

/** Up to the first element of that name: a cell's properties stand before its paragraphs. */
function head(xml: string, name: string): string {
  const at = xml.search(new RegExp(`<w:${name}[\\s>/]`));
  return at < 0 ? xml : xml.slice(0, at);
}

function cellLook(source: string): RowLook["cells"][number] {
  const xml = without(source, "tcPrChange", "pPrChange", "rPrChange");
  const properties = without(
    first(head(xml, "p"), "tcPr"),
    "vMerge",
    "cellIns",
    "cellDel",
    "cellMerge",
  );
  const at = xml.search(/<w:p[\s>/]/);
  const paragraph = at < 0 ? "" : xml.slice(at);
  const run = paragraph.search(/<w:r[\s>]/);
  return {
    properties,
    look: {
      paragraph: without(first(head(paragraph, "r"), "pPr"), "rPr", "numPr", "sectPr"),
      run:
        run < 0
          ? ""
          : without(first(head(paragraph.slice(run), "t"), "rPr"), "ins", "del", "rStyle"),
    },
  };
}

/**
 * @param row XML of a row, prefix w
 * @param cells XML of its cells
 */
export function rowLook(row: string, cells: readonly string[]): RowLook {
  const properties = first(head(without(row, "trPrChange"), "tc"), "trPr");
  return {
    row: without(properties, "ins", "del", "tblHeader", "trHeight", "gridBefore", "gridAfter"),
    cells: cells.map(cellLook),
  };
}
