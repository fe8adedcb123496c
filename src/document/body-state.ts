/** What the reader of the body remembers while it goes through the part. */
import { Fields } from "./fields";
import type { Context } from "./context";
import { newValue, shownValue, textIn, withText, type ControlValue } from "./control-value";
import { isFlat, newDrawing, type Drawing } from "./drawing-state";
import { invisibleBy, MAX_CLIPPED, type Look } from "./look";
import type { Marks } from "./mark-state";
import type { Colour } from "./palette";
import { newProperties, type ParagraphProperties } from "./paragraph-state";
import { newRun } from "./run-state";
import { settleMerges } from "./table-merge";
import { resolveParagraph, type NumberUse } from "./resolve";
import type { Style } from "./styles";
import { Withheld } from "./withheld";
import type {
  ControlRef,
  DocumentBlock,
  Invisibility,
  Mark,
  NoteRef,
  Paragraph,
  Part,
  ReaderNote,
  Revision,
  Span,
  Table,
  TableCell,
  TableRow,
  Unread,
} from "./types";

/** Controls and revisions around one place; deeper ones change nothing for a reader. */
const MAX_AROUND = 32;
/** Characters of a value that a note repeats. */
const MAX_NOTED = 200;
/** Shared by all that have none; frozen, for a push would reach every one of them. */
const NONE = Object.freeze([]) as unknown as never[];

export class BodyState {
  readonly blocks: DocumentBlock[] = [];
  /** Text boxes drawn in it, and in those. */
  readonly boxes: { part: Part; state: BodyState }[] = [];
  /** List and level by paragraph index; null without a number. */
  readonly numbers: (NumberUse | null)[] = [];
  /** The same before a tracked change of the paragraph's properties, where there was one. */
  readonly earlierNumbers = new Map<number, NumberUse | null>();
  readonly fields = new Fields();
  readonly openControls: ControlRef[] = [];
  /** What their properties say of their values. */
  readonly openValues: ControlValue[] = [];
  hasRevisions = false;
  hasStruck = false;
  properties: ParagraphProperties = newProperties();
  run = newRun();
  drawing: Drawing = newDrawing();
  /** Of a formula: stands before the operand that is being read. */
  sign = "";
  /** The note that is being read, in a part of notes. */
  said: NoteRef | null = null;

  private readonly blockLists: DocumentBlock[][] = [this.blocks];
  private readonly tables: Table[] = [];
  private readonly rows: TableRow[] = [];
  private readonly cells: TableCell[] = [];
  private readonly merging = new Set<TableCell>();
  private readonly fieldDepths: number[] = [];
  private readonly withheld = new Withheld();
  /** What is behind the tables that are open, and the paragraphs of their open cells; null: unknown. */
  private readonly tableGrounds: (Colour | null)[] = [];
  private readonly grounds: (Colour | null)[] = [];
  /** Heights of the rows that are open, where they are exact. */
  private readonly heights: (number | null)[] = [];
  private blockControls: ControlRef[] = NONE;
  private inlineControls: ControlRef[] = NONE;
  private revisions: Revision[] = NONE;
  /** Snapshots to go back to: arrays are shared by all that they apply to, never changed. */
  private readonly earlierControls: ControlRef[][] = [];
  private readonly earlierRevisions: Revision[][] = [];
  private spans: Span[] = NONE;
  private start = 0;
  private lastParagraph: Paragraph | null = null;
  /** Where the controls that are open began: among the spans, or among the paragraphs. */
  private readonly valueStarts: number[] = [];
  /** Of the paragraph: some text seen, and none of it light. */
  private boldText = false;
  private lightText = false;

  /** What holds for the whole of a text box: the run that it is drawn in. */
  private around: { revisions: Revision[]; hidden: boolean; invisible: Invisibility | null } = {
    revisions: NONE,
    hidden: false,
    invisible: null,
  };

  /** Behind the text of a box; undefined: the page. */
  private boxGround: Colour | null | undefined;

  /** @param part its id, for what is told of it */
  constructor(
    readonly context: Context,
    readonly part: string,
    readonly marks: Marks | null = null,
  ) {}

  get styles(): Context["styles"] {
    return this.context.styles;
  }
  /** How many there were before this one. */
  get paragraphs(): number {
    return this.numbers.length;
  }

  // Paragraphs

  openParagraph(start: number): void {
    this.start = start;
    this.spans = NONE;
    this.properties = newProperties();
    this.boldText = this.lightText = false;
    if (this.marks !== null) for (const mark of this.marks.open()) this.addMark(mark);
  }

  closeParagraph(end: number): void {
    const { numbering } = this.context;
    const resolved = resolveParagraph(this.properties, this.styles, numbering);
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
    if (this.said) paragraph.note = this.said;
    if (this.properties.markHidden ?? this.paragraphStyle()?.hidden) paragraph.markHidden = true;
    const { numberInserted } = this.properties;
    const earlier =
      this.properties.earlier ??
      (numberInserted ? { ...this.properties, numberId: null, numberLevel: null } : undefined);
    if (earlier) {
      const { number } = resolveParagraph(earlier, this.styles, numbering);
      this.earlierNumbers.set(paragraph.index, number);
    }
    // A paragraph that only carries a section break shows no number, and none is counted.
    const isBreak = this.properties.endsSection && this.spans.length === 0;
    this.numbers.push(isBreak ? null : resolved.number);
    this.blockLists.at(-1)?.push(paragraph);
    this.lastParagraph = paragraph;
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

  addText(text: string, kind: "text" | "symbol" | "form"): void {
    const place = this.fields.place;
    if (text === "") return;
    const withheld = place === "instruction";
    const own = kind === "form" ? "field-result" : kind;
    const shown = place === "none" || kind !== "text" ? own : withheld ? "field-result" : place;
    const revisions = this.run.revisions ?? this.revisions;
    const style = this.paragraphStyle();
    const hidden = this.isHidden();
    const invisible = hidden ? null : this.invisible(style);
    const struck = this.run.struck ?? style?.struck ?? false;
    if (hidden && !withheld && !this.run.isMark && /[\p{L}\p{N}]/u.test(text))
      this.note("hidden-text-skipped", "");
    if (invisible !== null && !withheld && /[\p{L}\p{N}]/u.test(text))
      this.note("invisible-text-skipped", "");
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
      (last.invisible ?? null) === invisible &&
      this.withheld.has(this.spans, last) === withheld
    )
      last.text += text;
    else {
      const span = this.addSpan(text, shown, hidden);
      if (struck) span.struck = this.hasStruck = true;
      if (invisible !== null) span.invisible = invisible;
      if (withheld) this.withheld.add(this.spans, span);
    }
  }

  /** @param mark null: of a note, where marks are not asked for */
  addMark(mark: Mark | null): void {
    if (this.fields.place === "instruction") return;
    const span = this.addSpan("", "mark", this.isHidden());
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

  /** A reference to a note, where it stands in this document. */
  refer(kind: "footnote" | "endnote", id: string): void {
    const revisions = this.run.revisions ?? this.revisions;
    this.context.references.push({ kind, id, revisions, hidden: this.isHidden() });
  }

  private isHidden(): boolean {
    return this.around.hidden || (this.run.hidden ?? this.paragraphStyle()?.hidden ?? false);
  }

  /** Why nobody reads text that stands here; null where it is read. */
  private invisible(style: Style | null): Invisibility | null {
    if (this.around.invisible !== null) return this.around.invisible;
    const { properties, run } = this;
    const line = properties.exactLine === undefined ? style?.exactLine : properties.exactLine;
    if (isClipped(line) || isClipped(this.heights.at(-1))) return "clipped";
    const looks: (Look | undefined)[] = [
      run.look,
      run.styleLook,
      style?.look,
      this.styles.defaultLook,
    ];
    return invisibleBy(looks, () => {
      const own = properties.ground === undefined ? style?.ground : properties.ground;
      return own ?? this.ground();
    });
  }

  /** Behind what stands here; null where that is unknown. */
  private ground(): Colour | null {
    if (this.grounds.length > 0) return this.grounds.at(-1) ?? null;
    return this.boxGround === undefined ? this.context.page : this.boxGround;
  }

  private paragraphStyle(): Style | null {
    return this.styles.get(this.properties.styleId ?? this.styles.defaultParagraph);
  }

  // What stands around

  openControl(control: ControlRef, level: "inline" | "block"): void {
    this.openControls.push(control);
    this.openValues.push(newValue());
    this.valueStarts.push(level === "inline" ? this.spans.length : this.paragraphs);
    const around = level === "inline" ? this.inlineControls : this.blockControls;
    this.earlierControls.push(around);
    const inside = around.length < MAX_AROUND ? [...around, control] : around;
    if (level === "inline") this.inlineControls = inside;
    else this.blockControls = inside;
  }
  closeControl(level: "inline" | "block"): void {
    this.showValue(level);
    this.openControls.pop();
    const around = this.earlierControls.pop() ?? NONE;
    if (level === "inline") this.inlineControls = around;
    else this.blockControls = around;
  }

  /** The control that closes shows the data that it is bound to, and not what the file has there. */
  private showValue(level: "inline" | "block"): void {
    const start = this.valueStarts.pop() ?? 0;
    const own = this.openValues.pop();
    const shown = own?.binding && shownValue(own, this.context.data);
    if (shown === undefined || shown === null) return;
    if (level === "inline") {
      const inside = this.spans.slice(start);
      if (textIn(inside) === shown) return;
      if (!inside.some(({ kind }) => kind !== "mark")) this.addText(shown, "text");
      else this.spans.splice(start, Infinity, ...withText(inside, shown));
    } else {
      // Of several paragraphs the data is a package of its own, which is the text that stands here.
      const only = this.paragraphs === start + 1 ? this.lastParagraph : null;
      if (only === null || shown.startsWith("<") || textIn(only.spans) === shown) return;
      only.spans = withText(only.spans, shown);
    }
    this.note("bound-value", shown.slice(0, MAX_NOTED));
  }

  openRevision(revision: Revision): void {
    this.hasRevisions = true;
    this.earlierRevisions.push(this.revisions);
    if (this.revisions.length < MAX_AROUND) this.revisions = [revision, ...this.revisions];
  }
  closeRevision(): void {
    this.revisions = this.earlierRevisions.pop() ?? NONE;
  }

  // Drawings

  /** A text box in the drawing that is open: what stands in it is read by the state given back. */
  openBox(): BodyState {
    const { drawing } = this;
    const box = new BodyState(this.context, this.context.nextBox(), this.marks);
    box.around = {
      revisions: this.run.revisions ?? this.revisions,
      hidden: this.isHidden(),
      invisible: isFlat(drawing) ? "clipped" : this.around.invisible,
    };
    box.revisions = box.around.revisions;
    box.boxGround = drawing.ground;
    drawing.hasText = true;
    const anchor = { part: this.part, paragraph: this.paragraphs };
    const part: Part = { id: box.part, kind: "textbox", blocks: box.blocks, anchor };
    this.boxes.push({ part, state: box });
    return box;
  }

  /** Something that cannot be read, in the drawing that is open or in the text. */
  unreadable(kind: Unread["kind"], words = ""): void {
    const { size, texts } = this.drawing;
    const place = this.paragraphs;
    this.context.unreadable(kind, this.part, place, size, words === "" ? texts : [...texts, words]);
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
    this.tableGrounds.push(this.ground());
  }
  closeTable(end: number): void {
    const table = this.tables.pop();
    if (table) {
      table.source.end = end;
      settleMerges(table, this.merging);
    }
    this.tableGrounds.pop();
  }
  /** What its style does to the cells is not worked out: what is behind them may be anything. */
  setTableStyle(id: string): void {
    if (this.styles.get(id)?.shadesCells) this.tableGrounds[this.tableGrounds.length - 1] = null;
  }

  openRow(start: number): void {
    const row: TableRow = {
      cells: [],
      before: 0,
      header: false,
      revision: null,
      controls: this.blockControls,
      source: { start, end: start },
    };
    this.tables.at(-1)?.rows.push(row);
    this.rows.push(row);
    this.heights.push(null);
  }
  setHeight(exact: number | null): void {
    this.heights[this.heights.length - 1] = exact;
  }
  closeRow(end: number): void {
    this.heights.pop();
    const row = this.rows.pop();
    if (row) row.source.end = end;
  }
  setHeader(header: boolean): void {
    const row = this.rows.at(-1);
    if (row) row.header = header;
  }
  setGridBefore(columns: number): void {
    const row = this.rows.at(-1);
    if (row) row.before = Math.max(0, columns);
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
    this.grounds.push(this.tableGrounds.at(-1) ?? null);
  }
  setGround(ground: Colour | null): void {
    if (ground !== null) this.grounds[this.grounds.length - 1] = ground;
  }
  closeCell(end: number): void {
    this.grounds.pop();
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
    if (!cell) return;
    cell.mergedUp = mergedUp;
    this.merging.add(cell);
  }

  // Notes

  note(code: ReaderNote["code"], detail: string): void {
    this.context.note(code, detail);
  }
}

const isClipped = (height: number | null | undefined): boolean =>
  height !== null && height !== undefined && height <= MAX_CLIPPED;
