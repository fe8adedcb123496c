/** What the reader of a part remembers of the text that it is in: the run, the fields, what is seen of it. */
import type { Context } from "./context";
import { Controls, MAX_AROUND, NONE } from "./control-state";
import { Fields } from "./fields";
import { Line } from "./line-state";
import { listFieldOf, type ListField } from "./list-fields";
import { invisibleBy } from "../formatting/look";
import type { Marks } from "./mark-state";
import type { Colour } from "../formatting/palette";
import { newProperties, type ParagraphProperties } from "./paragraph-state";
import type { NumberUse } from "./resolve";
import { newRun } from "./run-state";
import type { Style } from "../formatting/styles";
import { isClipped, Tables } from "./table-state";
import type { DocumentBlock, Invisibility, Mark, ReaderNote, Revision, Span } from "./types";

/** A sign of which anything could be read. */
const READ = /[\p{L}\p{N}]/u;

/** What a writer sets for the number of a note: signs of no letters, or one letter or number. */
const NOTE_SIGN = /^\s*[([]?(?:[*†‡§¶#]{1,3}|\p{L}|\d{1,2})[)\]]?\s*$/u;

export class TextState {
  readonly blocks: DocumentBlock[] = [];
  readonly fields = new Fields();
  readonly controls = new Controls();
  readonly tables: Tables;
  /** List and level by paragraph index; null without a number. */
  readonly numbers: (NumberUse | null)[] = [];
  /** Numbers that stand in lines and not in the file, by paragraph. */
  readonly listFields = new Map<number, ListField[]>();
  hasRevisions = false;
  hasStruck = false;
  properties: ParagraphProperties = newProperties();
  run = newRun();

  /** What holds for the whole of a text box: the run that it is drawn in. */
  protected around: { revisions: Revision[]; hidden: boolean; invisible: Invisibility | null } = {
    revisions: NONE,
    hidden: false,
    invisible: null,
  };
  /** Behind the text of a box; undefined: the page. */
  protected boxGround: Colour | null | undefined;
  protected readonly line = new Line();
  protected revisions: Revision[] = NONE;
  /** Snapshots to go back to: arrays are shared by all that they apply to, never changed. */
  private readonly earlierRevisions: Revision[][] = [];

  /**
   * @param part its id, for what is told of it
   * @param source whose relationships it has: its own id, or that of the part a box is drawn in
   */
  constructor(
    readonly context: Context,
    readonly part: string,
    readonly source: string,
    readonly marks: Marks | null = null,
  ) {
    this.tables = new Tables(this.blocks, context.styles, () =>
      this.boxGround === undefined ? context.page : this.boxGround,
    );
  }

  get styles(): Context["styles"] {
    return this.context.styles;
  }
  /** How many there were before this one. */
  get paragraphs(): number {
    return this.numbers.length;
  }

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
    if (place !== "none") this.fields.shows();
    const withheld = place === "instruction";
    const own = kind === "form" ? "field-result" : kind;
    const shown = place === "none" || kind !== "text" ? own : withheld ? "field-result" : place;
    const style = this.paragraphStyle();
    // The sign of a note is no text; "niet" in its place is.
    const isSign = this.run.isMark && (kind === "symbol" || NOTE_SIGN.test(text));
    const standing = { ...this.standing(), ...(isSign && { hidden: true }) };
    const { hidden } = standing;
    const invisible = hidden ? null : this.invisible(style);
    const struck = this.run.struck ?? style?.struck ?? false;
    if (!withheld && (invisible !== null || (hidden && !isSign)) && READ.test(text))
      this.note(hidden ? "hidden-text-skipped" : "invisible-text-skipped", "");
    if (/\S/.test(text)) this.line.weigh(this.run.bold, style?.bold === true);
    if (struck) this.hasStruck = true;
    this.line.add(text, shown, {
      ...standing,
      struck,
      invisible: invisible ?? undefined,
      withheld,
    });
  }

  /** @param mark null: of a note, where marks are not asked for */
  addMark(mark: Mark | null): void {
    if (this.fields.place === "instruction") return;
    const span = this.line.put("", "mark", this.standing());
    if (mark) span.mark = mark;
  }

  fieldMark(type: string | undefined): void {
    const ends = type === "end" ? this.fields.unshown : null;
    this.fields.mark(type);
    if (this.line.withheld.size > 0 && this.fields.place !== "instruction")
      this.line.withheld.discard();
    if (ends !== null) this.countField(ends);
  }
  endSimpleField(): void {
    const ends = this.fields.unshown;
    this.fields.endSimple();
    if (ends !== null) this.countField(ends);
  }

  /** A field ended without a result: of one kind Word shows a number all the same. */
  private countField(instruction: string): void {
    if (this.fields.place === "instruction") return;
    const field = listFieldOf(instruction, () =>
      this.line.put("", "field-result", this.standing()),
    );
    if (!field) return;
    const known = this.listFields.get(this.paragraphs);
    if (known) known.push(field);
    else this.listFields.set(this.paragraphs, [field]);
  }

  /** Fields that began in a cell or body end with it, whatever the file says. */
  endFields(depth: number): void {
    const before = this.fields.place;
    this.fields.reset(depth);
    if (before === "instruction" && this.fields.place !== "instruction")
      this.line.withheld.release();
  }

  protected standing(): Pick<Span, "revisions" | "controls" | "hidden"> {
    return {
      revisions: this.run.revisions ?? this.revisions,
      controls: this.controls.around.inline,
      hidden: this.isHidden(),
    };
  }

  /** A reference to a note, where it stands in this document. */
  refer(kind: "footnote" | "endnote", id: string): void {
    const revisions = this.run.revisions ?? this.revisions;
    this.context.references.push({ kind, id, revisions, hidden: this.isHidden() });
  }

  protected isHidden(): boolean {
    return this.around.hidden || (this.run.hidden ?? this.paragraphStyle()?.hidden ?? false);
  }

  /** Why nobody reads text that stands here; null where it is read, or may be. */
  private invisible(style: Style | null): Invisibility | null {
    if (this.around.invisible !== null) return this.around.invisible;
    const { properties, run } = this;
    const line = properties.exactLine === undefined ? style?.exactLine : properties.exactLine;
    if (isClipped(line) || this.tables.isClipped) return "clipped";
    const own = properties.ground === undefined ? style?.ground : properties.ground;
    const [first, ...others] = this.tables.behind().map(({ ground, look }) => {
      const looks = [run.look, run.styleLook, style?.look, look, this.styles.defaultLook];
      return invisibleBy(looks, () => own ?? ground);
    });
    // Only where every way in which a table's style may show it hides it.
    return first !== undefined && others.every((one) => one === first) ? first : null;
  }

  protected paragraphStyle(): Style | null {
    return this.styles.get(this.properties.styleId ?? this.styles.defaultParagraph);
  }

  openRevision(revision: Revision): void {
    this.hasRevisions = true;
    this.earlierRevisions.push(this.revisions);
    if (this.revisions.length < MAX_AROUND) this.revisions = [revision, ...this.revisions];
  }
  closeRevision(): void {
    this.revisions = this.earlierRevisions.pop() ?? NONE;
  }

  note(code: ReaderNote["code"], detail: string): void {
    this.context.note(code, detail);
  }
}
