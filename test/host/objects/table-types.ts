import { cellsOf, paragraphsIn, rowsOf, tableDepth } from "../docx/blocks";
import { deleteBlocks, deleteRows } from "../docx/edit-blocks";
import { type DocRange } from "../docx/ranges";
import { child, closest, elements, flag } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { HostError, invalid, notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { type Argument, defineType, type Json, type TypedHostType } from "../protocol/types";
import { count, oneOf, optionalText, text, textTable } from "./arguments";
import { bodyType } from "./body";
import { cellCollectionType, rowCollectionType } from "./collections";
import { controlType, wrapBlocks } from "./content-control";
import { fontType } from "./font";
import { assertDeletable, assertEditable } from "./guards";
import { rangeOfBlocks } from "./insert-ooxml";
import { insertParagraphBeside } from "./insert-paragraph";
import { paragraphType } from "./paragraph";
import { parentControl, parentOf, parentTable } from "./parents";
import { partOfRange, rangeType, selectionPart } from "./range";
import { searchRange } from "./search";
import { styleProperties } from "./style";
import {
  addRows,
  cellText,
  columnCount,
  headerRowCount,
  isUniform,
  setCellText,
  shadeCells,
  shadingOf,
} from "./table-edit";

const rangeOfTable = (table: XmlElement): DocRange => ({ ...rangeOfBlocks([table]), outer: table });

const rowValues = (row: XmlElement): string[] => cellsOf(row).map(cellText);

function setRowValues(host: Host, row: XmlElement, values: string[]): void {
  for (const [index, cell] of cellsOf(row).entries()) setCellText(host, cell, values[index] ?? "");
}

function rowAt(table: XmlElement, index: number): XmlElement {
  const row = rowsOf(table)[index];
  if (!row) throw invalid(`there is no row ${index}`);
  return row;
}

function cellAt(table: XmlElement, args: Argument[]): XmlElement {
  const row = rowsOf(table)[count(args, 0, "rowIndex")];
  const cell = row && cellsOf(row)[count(args, 1, "cellIndex")];
  if (!cell) throw notFound("the cell");
  return cell;
}

const rows = (value: Json, height: number, width: number) => {
  const table = textTable(value, height, width);
  if (!table) throw invalid("values must be given");
  return table;
};

function beside(table: XmlElement, step: 1 | -1): XmlElement {
  const siblings = elements(table.parent ?? table);
  const found = siblings[siblings.indexOf(table) + step];
  if (found?.name !== "w:p") throw notFound("the paragraph beside the table");
  return found;
}

export const tableType: TypedHostType<XmlElement> = defineType<XmlElement>("Table", () => ({
  alive: (self, host) => host.doc.holds(self),
  properties: {
    RowCount: { get: (self) => rowsOf(self).length },
    HeaderRowCount: { get: (self) => headerRowCount(self) },
    IsUniform: { get: (self) => isUniform(self) },
    NestingLevel: { get: (self) => tableDepth(self) + 1 },
    Values: {
      get: (self) => rowsOf(self).map(rowValues),
      set: (self, value, host) => {
        const all = rowsOf(self);
        const values = rows(value, all.length, columnCount(self));
        for (const [index, row] of all.entries()) setRowValues(host, row, values[index] ?? []);
      },
    },
    ...styleProperties((self) => paragraphsIn(self)),
  },
  links: {
    Rows: (self) => rowCollectionType.of(rowsOf(self)),
    ParentBody: (self) => bodyType.of(parentOf(self)),
    ParentContentControl: (self) => controlType.of(parentControl(self)),
    ParentTable: (self) => tableType.of(parentTable(self)),
    ParentTableCell: (self) => {
      const cell = closest(self, "w:tc");
      if (!cell) throw notFound("the parent cell");
      return cellType.of(cell);
    },
  },
  methods: {
    AddRows: (self, args, host) => {
      const where = oneOf(text(args, 0, "insertLocation"), ["Start", "End"], "insertLocation");
      const number = count(args, 1, "rowCount");
      const all = rowsOf(self);
      const anchor = where === "Start" ? all[0] : all.at(-1);
      if (!anchor) throw new HostError("GeneralException", "a table without rows");
      const values = textTable(args[2], number, cellsOf(anchor).length);
      const made = addRows(host, anchor, where === "Start" ? "Before" : "After", number, values);
      return rowCollectionType.of(made);
    },
    DeleteRows: (self, args, host) => {
      const from = count(args, 0, "rowIndex");
      const number = args[1] === undefined || args[1] === null ? 1 : count(args, 1, "rowCount");
      const gone = Array.from({ length: number }, (_, i) => rowAt(self, from + i));
      assertEditable(host, self);
      deleteRows(host.doc, self, gone);
      return undefined;
    },
    Delete: (self, _args, host) => {
      assertDeletable(host, self);
      deleteBlocks(host.doc, [self]);
      return undefined;
    },
    GetCell: (self, args) => cellType.of(cellAt(self, args)),
    GetParagraphAfter: (self) => paragraphType.of(beside(self, 1)),
    GetParagraphBefore: (self) => paragraphType.of(beside(self, -1)),
    GetRange: (self, args) =>
      rangeType.of(partOfRange(rangeOfTable(self), optionalText(args, 0, "Whole"))),
    InsertParagraph: (self, args, host) => insertParagraphBeside(host, rangeOfTable(self), args),
    InsertContentControl: (self, _args, host) => wrapBlocks(host, [self]),
    Search: (self, args, host) => searchRange(host, self, null, args),
    Select: (self, args, host) => {
      host.doc.select(
        partOfRange(rangeOfTable(self), selectionPart(optionalText(args, 0, "Select"))),
      );
      return undefined;
    },
  },
}));

const indexOfRow = (row: XmlElement) => rowsOf(parentTable(row)).indexOf(row);

export const rowType: TypedHostType<XmlElement> = defineType<XmlElement>("TableRow", () => ({
  alive: (self, host) => host.doc.holds(self),
  properties: {
    CellCount: { get: (self) => cellsOf(self).length },
    RowIndex: { get: (self) => indexOfRow(self) },
    IsHeader: { get: (self) => flag(child(self, "w:trPr"), "w:tblHeader") === true },
    ShadingColor: {
      get: (self) => shadingOf(self),
      set: (self, value, host) => shadeCells(host, self, text([value], 0, "shadingColor")),
    },
    Values: {
      get: (self) => [rowValues(self)],
      set: (self, value, host) =>
        setRowValues(host, self, rows(value, 1, cellsOf(self).length)[0] ?? []),
    },
  },
  links: {
    Cells: (self) => cellCollectionType.of(cellsOf(self)),
    Font: (self) =>
      fontType.of({ range: rangeOfBlocks([self]), paragraphs: paragraphsIn(self), marks: true }),
    ParentTable: (self) => tableType.of(parentTable(self)),
  },
  methods: {
    Delete: (self, _args, host) => {
      assertEditable(host, self);
      deleteRows(host.doc, parentTable(self), [self]);
      return undefined;
    },
    InsertRows: (self, args, host) => insertRows(host, self, args),
    Search: (self, args, host) => searchRange(host, self, null, args),
    Select: (self, args, host) => {
      const whole = { ...rangeOfBlocks([self]), outer: null };
      host.doc.select(partOfRange(whole, selectionPart(optionalText(args, 0, "Select"))));
      return undefined;
    },
  },
}));

function insertRows(host: Host, row: XmlElement, args: Argument[]) {
  const where = oneOf(text(args, 0, "insertLocation"), ["Before", "After"], "insertLocation");
  const number = count(args, 1, "rowCount");
  const values = textTable(args[2], number, cellsOf(row).length);
  return rowCollectionType.of(addRows(host, row, where, number, values));
}

/** Word throws on the index of a cell that is merged with the one above, and the batch is lost. */
function indexOfCell(cell: XmlElement): number {
  const merge = child(child(cell, "w:tcPr"), "w:vMerge");
  if (merge && merge.attributes["w:val"] !== "restart")
    throw new HostError("GeneralException", "cellIndex of a vertically merged cell");
  return cellsOf(rowOf(cell)).indexOf(cell);
}

function rowOf(cell: XmlElement): XmlElement {
  const row = closest(cell, "w:tr");
  if (!row) throw notFound("the row");
  return row;
}

export const cellType: TypedHostType<XmlElement> = defineType<XmlElement>("TableCell", () => ({
  alive: (self, host) => host.doc.holds(self),
  properties: {
    CellIndex: { get: (self) => indexOfCell(self) },
    RowIndex: { get: (self) => indexOfRow(rowOf(self)) },
    Value: {
      get: (self) => cellText(self),
      set: (self, value, host) => {
        if (typeof value !== "string") throw invalid("value must be a text");
        setCellText(host, self, value);
      },
    },
  },
  links: {
    Body: (self) => bodyType.of(self),
    ParentRow: (self) => rowType.of(rowOf(self)),
    ParentTable: (self) => tableType.of(parentTable(self)),
  },
  methods: {
    DeleteRow: (self, _args, host) => {
      assertEditable(host, self);
      deleteRows(host.doc, parentTable(self), [rowOf(self)]);
      return undefined;
    },
    InsertRows: (self, args, host) => insertRows(host, rowOf(self), args),
    GetNext: (self) => {
      const cells = cellsOf(rowOf(self));
      const next = cells[cells.indexOf(self) + 1] ?? cellsOf(rowAfter(self))[0];
      if (!next) throw notFound("the next cell");
      return cellType.of(next);
    },
  },
}));

function rowAfter(cell: XmlElement): XmlElement {
  const row = rowOf(cell);
  const rows = rowsOf(parentTable(row));
  const next = rows[rows.indexOf(row) + 1];
  if (!next) throw notFound("the next cell");
  return next;
}
