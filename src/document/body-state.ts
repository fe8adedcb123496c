/** What the reader of a part remembers while it goes through it: paragraphs, and what stands around them. */
import type { ControlLevel } from "./control-state";
import { shownValue, textIn, withText } from "./control-value";
import { isFlat, newDrawing, type Drawing } from "./drawing-state";
import { earlierProperties, newProperties } from "./paragraph-state";
import { paragraphOf, resolveParagraph, type NumberUse } from "./resolve";
import { TextState } from "./text-state";
import type { PartFile } from "../package/package";
import type { ControlRef, NoteRef, Paragraph, Part, Unread } from "./types";

/** Characters of a value that a note repeats. */
const MAX_NOTED = 200;

export class BodyState extends TextState {
  /** Text boxes drawn in it, and in those. */
  readonly boxes: { part: Part; state: BodyState }[] = [];
  /** The same before a tracked change of the paragraph's properties, where there was one. */
  readonly earlierNumbers = new Map<number, NumberUse | null>();
  drawing: Drawing = newDrawing();
  /** Of a formula: stands before the operand that is being read. */
  sign = "";
  /** The note that is being read, in a part of notes. */
  said: NoteRef | null = null;

  private start = 0;
  private lastParagraph: Paragraph | null = null;

  // Paragraphs

  openParagraph(start: number): void {
    this.start = start;
    this.line.open();
    this.properties = newProperties();
    if (this.marks !== null) for (const mark of this.marks.open()) this.addMark(mark);
  }

  closeParagraph(end: number): void {
    const { properties, styles, context, paragraphs: index } = this;
    const resolved = resolveParagraph(properties, styles, context.numbering);
    if (resolved.unknown) this.note(resolved.unknown.code, resolved.unknown.detail);
    const paragraph = paragraphOf(properties, resolved, {
      index,
      spans: this.line.spans,
      bold: this.line.isBold(resolved.bold),
      markHidden: properties.markHidden ?? this.paragraphStyle()?.hidden ?? false,
      note: this.said,
      controls: this.controls.around.block,
      source: { start: this.start, end },
    });
    const earlier = earlierProperties(properties);
    if (earlier) {
      const { number } = resolveParagraph(earlier, styles, context.numbering);
      this.earlierNumbers.set(index, number);
    }
    // A paragraph that only carries a section break shows no number, and none is counted.
    const isBreak = properties.endsSection && this.line.spans.length === 0;
    this.numbers.push(isBreak ? null : resolved.number);
    this.tables.blocks?.push(paragraph);
    this.lastParagraph = paragraph;
    this.line.open();
  }

  // What stands around

  openControl(control: ControlRef, level: ControlLevel): void {
    const at = level === "inline" ? this.line.spans.length : this.paragraphs;
    this.controls.enter(control, level, at);
  }
  closeControl(level: ControlLevel): void {
    this.showValue(level);
    this.controls.left(level);
  }

  /** The control that closes shows the data that it is bound to, and not what the file has there. */
  private showValue(level: ControlLevel): void {
    const { value, start } = this.controls.leaving();
    const shown = value?.binding && shownValue(value, this.context.data);
    if (shown === undefined || shown === null) return;
    if (level === "inline") {
      const inside = this.line.spans.slice(start);
      if (textIn(inside) === shown) return;
      if (!inside.some(({ kind }) => kind !== "mark")) this.addText(shown, "text");
      else this.line.spans.splice(start, Infinity, ...withText(inside, shown));
    } else {
      // Of several paragraphs the data is a package of its own, which is the text that stands here.
      const only = this.paragraphs === start + 1 ? this.lastParagraph : null;
      if (only === null || shown.startsWith("<") || textIn(only.spans) === shown) return;
      only.spans = withText(only.spans, shown);
    }
    this.note("bound-value", shown.slice(0, MAX_NOTED));
  }

  // Drawings

  /** A text box in the drawing that is open: what stands in it is read by the state given back. */
  openBox(): BodyState {
    const { drawing } = this;
    const box = new BodyState(this.context, this.context.nextBox(), this.source, this.marks);
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
  unreadable(kind: Unread["kind"], { words = "", relation = "" } = {}): void {
    const { size, texts } = this.drawing;
    this.context.unreadable(kind, this.part, {
      place: this.paragraphs,
      size,
      texts: words === "" ? texts : [...texts, words],
      file: this.fileOf(relation),
    });
  }
  /** Something that is drawn nowhere: a file of another kind, put in between paragraphs. */
  undrawn(kind: Unread["kind"], relation: string): void {
    const { paragraphs: place } = this;
    this.context.unreadable(kind, this.part, { place, file: this.fileOf(relation) });
  }
  private fileOf(relation: string): PartFile | undefined {
    return this.context.files.get(this.source)?.get(relation);
  }

  // Tables

  openTable(start: number): void {
    this.tables.openTable(start, this.controls.around.block);
  }
  openRow(start: number): void {
    this.tables.openRow(start, this.controls.around.block);
  }
  openCell(start: number): void {
    this.tables.openCell(start, this.fields.depth);
  }
  closeCell(end: number): void {
    this.endFields(this.tables.closeCell(end));
  }
}
