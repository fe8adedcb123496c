/** How a row of somebody's table looks, taken from its XML, so that a new row stands in line with it. */
import type { Xml } from "./element";
import type { CellLook } from "./deviation-table";

export interface RowLook {
  /** Children of the `w:trPr` of the row, without what belongs to that row alone. */
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

/** Only the elements of these names, in the order in which they stand. */
function only(xml: Xml, ...names: string[]): Xml {
  return [...xml.matchAll(/<w:(\w+)(?:\s[^>]*)?\/>/g)]
    .filter(([, name]) => names.includes(name ?? ""))
    .map(([whole]) => whole)
    .join("");
}

/** Up to the first element of that name: a cell's properties stand before its paragraphs. */
function head(xml: string, name: string): string {
  const at = xml.search(new RegExp(`<w:${name}[\\s>/]`));
  return at < 0 ? xml : xml.slice(0, at);
}

/** What of a run's look a new text takes over: never what hides, strikes or colours it. */
const RUN_LOOK = ["rFonts", "b", "bCs", "i", "iCs", "sz", "szCs", "lang"];

function cellLook(source: string): RowLook["cells"][number] {
  const xml = without(source, "tcPrChange", "pPrChange", "rPrChange");
  const properties = without(
    first(head(xml, "p"), "tcPr"),
    "vMerge",
    "hMerge",
    "cellIns",
    "cellDel",
    "cellMerge",
  );
  const at = xml.search(/<w:p[\s>/]/);
  const paragraph = at < 0 ? "" : xml.slice(at);
  const run = paragraph.search(/<w:r[\s>]/);
  const runLook = run < 0 ? "" : only(first(head(paragraph.slice(run), "t"), "rPr"), ...RUN_LOOK);
  return {
    properties,
    look: {
      paragraph: without(
        first(head(paragraph, "r"), "pPr"),
        "rPr",
        "numPr",
        "sectPr",
        "framePr",
        "pageBreakBefore",
      ),
      run: runLook === "" ? "" : `<w:rPr>${runLook}</w:rPr>`,
    },
  };
}

/** Of a row that is no row like the new one (a head): only where on the grid its cells stand. */
const GRID = ["gridBefore", "gridAfter", "wBefore", "wAfter", "jc"];

/**
 * @param row XML of a row, prefix w
 * @param cells XML of its cells
 * @param like whether the new row is to look like it; else only its grid is taken over
 */
export function rowLook(row: string, cells: readonly string[], like: boolean): RowLook {
  const properties = first(head(without(row, "trPrChange", "tblPrEx"), "tc"), "trPr");
  const children = properties.replace(/^<w:trPr(?:\s[^>]*)?\/?>|<\/w:trPr>$/g, "");
  const kept = like
    ? without(children, "ins", "del", "tblHeader", "trHeight", "hidden", "cnfStyle", "divId")
    : only(children, ...GRID);
  return {
    row: kept,
    cells: cells.map((xml) => {
      const { properties: own, look } = cellLook(xml);
      return like
        ? { properties: own, look }
        : { properties: without(own, "shd", "cnfStyle"), look: { paragraph: "", run: "" } };
    }),
  };
}
