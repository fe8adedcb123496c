/** What the reader of the body remembers while it goes through the part. */
import { Fields } from "./fields";
import type { Marks } from "./marks";
import { newProperties, type ParagraphProperties } from "./paragraph-properties";
import { newRun } from "./run-state";
import { resolveParagraph, type NumberUse } from "./resolve";
import type { Numbering } from "./numbering";
import type { Style, Styles } from "./styles";
import { Withheld } from "./withheld";
import type {
  ControlRef,
  DocumentBlock,
  Mark,
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

export class BodyState {
  readonly blocks: DocumentBlock[] = [];
  readonly notes: ReaderNote[] = [];
  /** List and level by paragraph index; null without a number. */
  readonly numbers: (NumberUse | null)[] = [];
  /** The same before a tracked change of the paragraph's properties, where there was one. */
  readonly earlierNumbers = new Map<number, NumberUse | null>();
  readonly fields = new Fields();
  readonly openControls: ControlRef[] = [];
  hasRevisions = false;
  hasStruck = false;
  properties: ParagraphProperties = newProperties();
  run = newRun();

  private readonly blockLists: DocumentBlock[][] = [this.blocks];
  private readonly tables: Table[] = [];
  private readonly rows: TableRow[] = [];
  private readonly cells: TableCell[] = [];
  private readonly fieldDepths: number[] = [];
  private readonly withheld = new Withheld();
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
    readonly marks: Marks | null = null,
  ) {}

  // Paragraphs

  openParagraph(start: number): void {
    this.start = start;
    this.spans = NONE;
    this.properties = newProperties();
    this.boldText = this.lightText = false;
    if (this.marks !== null) for (const mark of this.marks.open()) this.addMark(mark);
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
      mark: this.properties.marks[0] ?? null,
      controls: this.blockControls,
      source: { start: this.start, end },
    };
    const [, markToo] = this.properties.marks;
    if (markToo) paragraph.markToo = markToo;
    const { earlier } = this.properties;
    if (earlier) {
      const { number } = resolveParagraph(earlier, this.styles, this.numbering);
      this.earlierNumbers.set(paragraph.index, number);
    }
    this.numbers.push(resolved.number);
    this.blockLists.at(-1)?.push(paragraph);
    this.spans = NONE;
  }

  // Runs and text

  openRun(): void {
    this.run = newRun();
  }
  closeRun(): void {
    this.run = newRun();
  }
  formatRun(revision: Revision): void {
    this.hasRevisions = true;
    this.run.revisions = [revision, ...this.revisions];
  }

  addText(text: string, kind: "text" | "symbol"): void {
    const place = this.fields.place;
    if (text === "") return;
    const withheld = place === "instruction";
    const shown = place === "none" || kind === "symbol" ? kind : withheld ? "field-result" : place;
    const revisions = this.run.revisions ?? this.revisions;
    const style = this.paragraphStyle();
    const hidden = this.run.hidden ?? style?.hidden ?? false;
    const struck = this.run.struck ?? style?.struck ?? false;
    if (hidden && !withheld && !this.run.isMark && /[\p{L}\p{N}]/u.test(text))
      this.note("hidden-text-skipped", "");
    if (/\S/.test(text)) {
      if (this.run.bold === true) this.boldText = true;
      else if (this.run.bold === false || style?.bold !== true) this.lightText = true;
    }
    const last = this.spans.at(-1);
    if (
      last?.kind === shown &&
      last.revisions === revisions &&
      last.controls === this.inlineControls &&
      last.hidden === hidden &&
      (last.struck ?? false) === struck &&
      this.withheld.has(this.spans, last) === withheld
    )
      last.text += text;
    else {
      const span = this.addSpan(text, shown, hidden);
      if (struck) span.struck = this.hasStruck = true;
      if (withheld) this.withheld.add(this.spans, span);
    }
  }

  /** @param mark null: of a note, where marks are not asked for */
  addMark(mark: Mark | null): void {
    if (this.fields.place === "instruction") return;
    const hidden = this.run.hidden ?? this.paragraphStyle()?.hidden ?? false;
    const span = this.addSpan("", "mark", hidden);
    if (mark) span.mark = mark;
  }

  fieldMark(type: string | undefined): void {
    this.fields.mark(type);
    if (this.withheld.size > 0 && this.fields.place !== "instruction") this.withheld.discard();
  }

  /** Fields that began in a cell or body end with it, whatever the file says. */
  endFields(depth: number): void {
    const before = this.fields.place;
    this.fields.reset(depth);
    if (before === "instruction" && this.fields.place !== "instruction") this.withheld.release();
  }

  private addSpan(text: string, kind: Span["kind"], hidden: boolean): Span {
    // Empty paragraphs share one empty list: there may be a million of them.
    if (this.spans === NONE) this.spans = [];
    const revisions = this.run.revisions ?? this.revisions;
    const span: Span = { text, revisions, controls: this.inlineControls, hidden, kind };
    this.spans.push(span);
    return span;
  }

  private paragraphStyle(): Style | null {
    return this.styles.get(this.properties.styleId ?? this.styles.defaultParagraph);
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
    if (row?.revision) row.revisionToo = revision;
    else if (row) row.revision = revision;
  }
  setCellRevision(revision: Revision): void {
    this.hasRevisions = true;
    const cell = this.cells.at(-1);
    if (cell) cell.revision = revision;
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
    this.endFields(this.fieldDepths.pop() ?? 0);
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
