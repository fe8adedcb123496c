/** What stands in a body or a cell: paragraphs, tables, and what may be wrapped around them. */
import { group, leaf, table, type Frame, type Table } from "../package/grammar";
import type { BodyState } from "./body-state";
import { withControls } from "./content-control";
import { shapes } from "./drawing";
import { inline } from "./inline";
import { shading } from "../formatting/look";
import { withBlockMarks } from "./marks";
import { withRevisions } from "./revision-marks";
import { markRevision, readRevision } from "./revisions";
import { readTableLook } from "../formatting/table-look";
import { exactHeight, isOn, toInteger } from "../formatting/values";

const blocks: Table<BodyState> = new Map();
const rows: Table<BodyState> = new Map();
const cells: Table<BodyState> = new Map();

const paragraph: Frame<BodyState> = {
  children: inline,
  leave: (state, end) => state.closeParagraph(end),
};
const tableFrame: Frame<BodyState> = {
  children: rows,
  leave: (state, end) => state.tables.closeTable(end),
};
const row: Frame<BodyState> = {
  children: cells,
  leave: (state, end) => state.tables.closeRow(end),
};
const cell: Frame<BodyState> = {
  children: table<BodyState>({}),
  leave: (state, end) => state.closeCell(end),
};

blocks.set("w:p", (state, element) => {
  state.openParagraph(element.start);
  return paragraph;
});
blocks.set("w:tbl", (state, element) => {
  state.openTable(element.start);
  return tableFrame;
});
blocks.set("w:customXml", group(blocks));
blocks.set(
  "w:altChunk",
  leaf((s, e) => {
    const relation = e.get("r", "id") ?? "";
    s.note("alt-chunk-skipped", relation);
    s.undrawn("alt-chunk", relation);
  }),
);
withRevisions(blocks);
withControls(blocks, "block");
withBlockMarks(blocks);

rows.set("w:tr", (state, element) => {
  state.openRow(element.start);
  return row;
});
rows.set(
  "w:tblPr",
  group(
    table<BodyState>({
      "w:tblStyle": leaf((s, e) => s.tables.setStyle(e.w("val") ?? "")),
      "w:tblLook": leaf((s, e) => s.tables.setLook(readTableLook(e))),
      "w:shd": leaf((s, e) => s.tables.fill(shading(e, s.context.palette))),
    }),
  ),
);
rows.set("w:customXml", group(rows));
withRevisions(rows);
withControls(rows, "block");
withBlockMarks(rows);

const rowMark = leaf<BodyState>((s, e) => {
  s.hasRevisions = true;
  s.tables.setRowRevision(markRevision(e));
});
const cellMark = (kind: "inserted" | "deleted") =>
  leaf<BodyState>((s, e) => {
    s.hasRevisions = true;
    s.tables.setCellRevision(readRevision(e, kind));
  });
cells.set(
  "w:trPr",
  group(
    table<BodyState>({
      "w:tblHeader": leaf((s, e) => s.tables.setHeader(isOn(e.w("val")))),
      "w:trHeight": leaf((s, e) => s.tables.setHeight(exactHeight(e, "hRule", "val") ?? null)),
      "w:gridBefore": leaf((s, e) => s.tables.setGridBefore(toInteger(e.w("val")) ?? 0)),
      "w:ins": rowMark,
      "w:del": rowMark,
    }),
  ),
);
cells.set("w:tc", (state, element) => {
  state.openCell(element.start);
  return cell;
});
cells.set("w:customXml", group(cells));
withRevisions(cells);
withControls(cells, "block");
withBlockMarks(cells);

for (const [name, enter] of blocks) cell.children.set(name, enter);
cell.children.set(
  "w:tcPr",
  group(
    table<BodyState>({
      "w:cellIns": cellMark("inserted"),
      "w:cellDel": cellMark("deleted"),
      "w:shd": leaf((s, e) => s.tables.setGround(shading(e, s.context.palette))),
      "w:gridSpan": leaf((s, e) => s.tables.setSpan(toInteger(e.w("val")) ?? 1)),
      "w:vMerge": leaf((s, e) => s.tables.setMerged(e.w("val") !== "restart")),
    }),
  ),
);

shapes.set("w:txbxContent", (state) => ({
  children: blocks,
  state: state.openBox(),
  leave: (box) => box.endFields(0),
}));

export { blocks };
