import { endOf, insertBlocks, startOf } from "../docx/edit-blocks";
import { stylesOf } from "../docx/styles";
import { element, type XmlElement } from "../docx/xml";
import { type Host } from "../protocol/host";
import { type Argument, type HostObject } from "../protocol/types";
import { runContent } from "../docx/text";
import { count, oneOf, text, textTable } from "./arguments";
import { assertEditable } from "./guards";
import { checkText } from "./insert-text";
import { tableType } from "./table-types";

const TEXT_WIDTH = 9000;

/** A plain table over the width of the text. */
function newTable(
  host: Host,
  rows: number,
  columns: number,
  values: string[][] | null,
): XmlElement {
  const width = Math.floor(TEXT_WIDTH / columns);
  const grid = stylesOf(host.doc).byName.get("table/table grid")?.attributes["w:styleId"];
  const style = grid === undefined ? [] : [element("w:tblStyle", { "w:val": grid })];
  const cell = (content: string) =>
    element(
      "w:tc",
      {},
      element("w:tcPr", {}, element("w:tcW", { "w:w": String(width), "w:type": "dxa" })),
      element("w:p", {}, ...(content === "" ? [] : [element("w:r", {}, ...runContent(content))])),
    );
  return element(
    "w:tbl",
    {},
    element("w:tblPr", {}, ...style, element("w:tblW", { "w:w": "0", "w:type": "auto" })),
    element(
      "w:tblGrid",
      {},
      ...Array.from({ length: columns }, () => element("w:gridCol", { "w:w": String(width) })),
    ),
    ...Array.from({ length: rows }, (_, row) =>
      element(
        "w:tr",
        {},
        ...Array.from({ length: columns }, (__, column) =>
          cell(checkText(values?.[row]?.[column] ?? "")),
        ),
      ),
    ),
  );
}

/** insertTable of a body. */
export function insertTable(host: Host, container: XmlElement, args: Argument[]): HostObject {
  const rows = count(args, 0, "rowCount");
  const columns = count(args, 1, "columnCount");
  const where = oneOf(text(args, 2, "insertLocation"), ["Start", "End"], "insertLocation");
  assertEditable(host, container);
  const table = newTable(host, rows, columns, textTable(args[3], rows, columns));
  insertBlocks(host.doc, where === "Start" ? startOf(container) : endOf(container), [table]);
  return tableType.of(table);
}
