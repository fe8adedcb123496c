/** What the reader of the body remembers while it goes through the part. */
import { Fields } from "./fields";
import { newProperties, type ParagraphProperties } from "./paragraph-properties";
import { resolveParagraph, type NumberUse } from "./resolve";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";
import type {
  ControlRef,
  DocumentBlock,
  Paragraph,
  ReaderNote,
  Revision,
  Span,
  Table,
  TableCell,
  TableRow,
} from "./types";

/** Controls and revisions around one place; deeper ones change nothing for a reader. */
const MAX_AROUND = 32;
/** Shared by all that have none; frozen, for a push would reach every one of them. */
const NONE = Object.freeze([]) as unknown as never[];

interface Run {
  bold: boolean | null;
  hidden: boolean;
  revisions: Revision[] | null;
}

export class BodyState {
  readonly blocks: DocumentBlock[] = [];
  readonly notes: ReaderNote[] = [];
  /** List and level by paragraph index; null without a number. */
  readonly numbers: (NumberUse | null)[] = [];
  readonly fields = new Fields();
  readonly openControls: ControlRef[] = [];
  hasRevisions = false;
  properties: ParagraphProperties = newProperties();
  run: Run = { bold: null, hidden: false, revisions: null };

  private readonly blockLists: DocumentBlock[][] = [this.blocks];
  private readonly tables: Table[] = [];
  private readonly rows: TableRow[] = [];
  private readonly cells: TableCell[] = [];
  private readonly fieldDepths: number[] = [];
  private readonly noted = new Set<string>();
  private blockControls: ControlRef[] = NONE;
  private inlineControls: ControlRef[] = NONE;
  private revisions: Revision[] = NONE;
  /** Snapshots to go back to: arrays are shared by all that they apply to, never changed. */
  private readonly earlierControls: ControlRef[][] = [];
  private readonly earlierRevisions: Revision[][] = [];
  private spans: Span[] = NONE;
  private start = 0;
  /** Of the paragraph: some text seen, and none of it light. */
  private boldText = false;
  private lightText = false;

  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {}

  // Paragraphs

  openParagraph(start: number): void {
    this.start = start;
    this.spans = NONE;
    this.properties = newProperties();
    this.boldText = this.lightText = false;
  }

  closeParagraph(end: number): void {
    const resolved = resolveParagraph(this.properties, this.styles, this.numbering);
    if (resolved.unknown) this.note(resolved.unknown.code, resolved.unknown.detail);
    const paragraph: Paragraph = {
      kind: "paragraph",
      index: this.numbers.length,
      spans: this.spans,
      label: "",
      labelRejected: "",
      level: resolved.number?.level ?? null,
      styleId: resolved.styleId,
      styleName: resolved.styleName,
      outlineLevel: resolved.outlineLevel,
      indent: resolved.indent,
      bold: this.lightText ? false : this.boldText || (resolved.bold && this.spans.length > 0),
      mark: this.properties.mark,
      controls: this.blockControls,
      source: { start: this.start, end },
    };
    this.numbers.push(resolved.number);
    this.blockLists.at(-1)?.push(paragraph);
    this.spans = NONE;
  }

  // Runs and text

  openRun(): void {
    this.run = { bold: null, hidden: false, revisions: null };
  }
  closeRun(): void {
    this.run = { bold: null, hidden: false, revisions: null };
  }
  formatRun(revision: Revision): void {
    this.hasRevisions = true;
    this.run.revisions = [revision, ...this.revisions];
  }

  addText(text: string, kind: "text" | "symbol"): void {
    const place = this.fields.place;
    if (text === "" || place === "instruction") return;
    const shown = place === "result" && kind === "text" ? "field-result" : kind;
    const revisions = this.run.revisions ?? this.revisions;
    const { hidden } = this.run;
    if (/\S/.test(text)) {
      if (this.run.bold === true) this.boldText = true;
      else if (this.run.bold === false || !this.paragraphIsBold()) this.lightText = true;
    }
    const last = this.spans.at(-1);
    if (
      last?.kind === shown &&
      last.revisions === revisions &&
      last.controls === this.inlineControls &&
      last.hidden === hidden
    )
      last.text += text;
    else this.addSpan(text, shown);
  }

  addNoteMark(): void {
    if (this.fields.place === "instruction") return;
    this.addSpan("", "note-mark");
  }

  private addSpan(text: string, kind: Span["kind"]): void {
    // Empty paragraphs share one empty list: there may be a million of them.
    if (this.spans === NONE) this.spans = [];
    const revisions = this.run.revisions ?? this.revisions;
    const { hidden } = this.run;
    this.spans.push({ text, revisions, controls: this.inlineControls, hidden, kind });
  }

  private paragraphIsBold(): boolean {
    const id = this.properties.styleId ?? this.styles.defaultParagraph;
    return this.styles.get(id)?.bold ?? false;
  }

  // What stands around

  openControl(control: ControlRef, level: "inline" | "block"): void {
    this.openControls.push(control);
    const around = level === "inline" ? this.inlineControls : this.blockControls;
    this.earlierControls.push(around);
    const inside = around.length < MAX_AROUND ? [...around, control] : around;
    if (level === "inline") this.inlineControls = inside;
    else this.blockControls = inside;
  }
  closeControl(level: "inline" | "block"): void {
    this.openControls.pop();
    const around = this.earlierControls.pop() ?? NONE;
    if (level === "inline") this.inlineControls = around;
    else this.blockControls = around;
  }

  openRevision(revision: Revision): void {
    this.hasRevisions = true;
    this.earlierRevisions.push(this.revisions);
    if (this.revisions.length < MAX_AROUND) this.revisions = [revision, ...this.revisions];
  }
  closeRevision(): void {
    this.revisions = this.earlierRevisions.pop() ?? NONE;
  }

  // Tables

  openTable(start: number): void {
    const table: Table = {
      kind: "table",
      rows: [],
      controls: this.blockControls,
      source: { start, end: start },
    };
    this.blockLists.at(-1)?.push(table);
    this.tables.push(table);
  }
  closeTable(end: number): void {
    const table = this.tables.pop();
    if (table) table.source.end = end;
  }

  openRow(start: number): void {
    const row: TableRow = {
      cells: [],
      header: false,
      revision: null,
      controls: this.blockControls,
      source: { start, end: start },
    };
    this.tables.at(-1)?.rows.push(row);
    this.rows.push(row);
  }
  closeRow(end: number): void {
    const row = this.rows.pop();
    if (row) row.source.end = end;
  }
  setHeader(header: boolean): void {
    const row = this.rows.at(-1);
    if (row) row.header = header;
  }
  setRowRevision(revision: Revision): void {
    this.hasRevisions = true;
    const row = this.rows.at(-1);
    if (row) row.revision = revision;
  }

  openCell(start: number): void {
    const cell: TableCell = {
      blocks: [],
      columnSpan: 1,
      mergedUp: false,
      source: { start, end: start },
    };
    this.rows.at(-1)?.cells.push(cell);
    this.cells.push(cell);
    this.blockLists.push(cell.blocks);
    this.fieldDepths.push(this.fields.depth);
  }
  closeCell(end: number): void {
    const cell = this.cells.pop();
    if (cell) cell.source.end = end;
    this.blockLists.pop();
    this.fields.reset(this.fieldDepths.pop() ?? 0);
  }
  setSpan(columns: number): void {
    const cell = this.cells.at(-1);
    if (cell) cell.columnSpan = Math.min(Math.max(columns, 1), 63);
  }
  setMerged(mergedUp: boolean): void {
    const cell = this.cells.at(-1);
    if (cell) cell.mergedUp = mergedUp;
  }

  // Notes

  note(code: ReaderNote["code"], detail: string): void {
    const key = `${code} ${detail}`;
    if (this.noted.has(key)) return;
    this.noted.add(key);
    this.notes.push({ code, detail });
  }
}
