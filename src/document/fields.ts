/**
 * Fields: the result is text, the instruction is not (ECMA-376 part 1, 17.16.18). A complex field
 * may begin in one paragraph and end in another, and fields nest.
 */
import type { Span } from "./types";

/** What a result is: text that somebody chose, or what Word makes of the layout, the file or the clock. */
export type ResultKind = Extract<Span["kind"], "field-result" | "computed" | "clock">;

/** ECMA-376 part 1, 17.16.5: results that change by themselves, so that nobody can agree on them. */
const COMPUTED = new Set(
  (
    "PAGE PAGEREF NUMPAGES SECTION SECTIONPAGES " +
    "FILENAME FILESIZE TEMPLATE REVNUM NUMWORDS NUMCHARS"
  ).split(" "),
);
/** … and those that read as a date or a time. */
const CLOCK = new Set("DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME".split(" "));

function resultKind(instruction: string): ResultKind {
  const name = /^\s*([a-z]+)/i.exec(instruction)?.[1]?.toUpperCase() ?? "";
  return COMPUTED.has(name) ? "computed" : CLOCK.has(name) ? "clock" : "field-result";
}

/** Fields whose text stands in the instruction, behind a macro's or a place's name (17.16.5.32, .25). */
const BUTTON = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s/i;

/** Characters in which a button's name has to end: Word's macro names are shorter by far. */
const MAX_NAME = 1000;

/** A drop-down or a check box of the old forms (17.16.16): what it shows, whatever stands in the text. */
export interface FormField {
  kind: "list" | "box";
  entries: string[];
  /** Index of the entry, or 1 for a ticked box; null: as in `fallback`. */
  chosen: number | null;
  fallback: number;
}

interface Field {
  instruction: string;
  form?: FormField;
  /** null while the instruction is being given. */
  result: ResultKind | null;
  /** Something of it is shown. */
  shown: boolean;
}

export class Fields {
  /** A result was met that Word makes by itself. */
  computed = false;
  private readonly open: Field[] = [];
  /** How many of them are still giving their instruction: asked at every text, however deep fields nest. */
  private instructing = 0;

  mark(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === "begin") this.begin("");
    else if (type === "separate" && field && !field.form) this.beginResult(field);
    else if (type === "end") this.end();
  }

  /** A simple field holds its instruction in an attribute: all its content is result. */
  beginSimple(instruction: string): void {
    this.beginResult(this.begin(instruction));
  }
  endSimple(): void {
    this.end();
  }

  /**
   * Text of the instruction of the innermost field.
   * @returns what of it is shown: a button's text
   */
  instruct(text: string): string {
    const field = this.open.at(-1);
    if (!field) return "";
    if (field.result !== null) return BUTTON.test(field.instruction) ? text : "";
    const before = field.instruction.length;
    field.instruction += text;
    if (before > MAX_NAME) return "";
    const name = BUTTON.exec(field.instruction)?.[0];
    if (name === undefined) return "";
    this.beginResult(field);
    return field.instruction.slice(name.length);
  }

  /** The form field that the innermost field is. */
  setForm(form: FormField): void {
    const field = this.open.at(-1);
    if (field) field.form = form;
  }
  get form(): FormField | undefined {
    return this.open.at(-1)?.form;
  }

  /** Text stands in the innermost field. */
  shows(): void {
    const field = this.open.at(-1);
    if (field && field.result !== null) field.shown = true;
  }
  /** Instruction of the innermost field, where nothing of it is shown; null where something is. */
  get unshown(): string | null {
    const field = this.open.at(-1);
    return !field || field.shown || field.form ? null : field.instruction;
  }

  /** Of the innermost field. */
  get instruction(): string {
    return this.open.at(-1)?.instruction ?? "";
  }

  /** "none" outside fields; "instruction" when any field around is still giving its instruction. */
  get place(): "none" | "instruction" | ResultKind {
    if (this.open.length === 0) return "none";
    if (this.instructing > 0) return "instruction";
    return this.open.at(-1)?.result ?? "none";
  }

  /** A field that was never ended must not swallow what follows the cell or the body it began in. */
  reset(depth: number): void {
    while (this.open.length > depth) this.end();
  }
  get depth(): number {
    return this.open.length;
  }

  private begin(instruction: string): Field {
    const field: Field = { instruction, result: null, shown: false };
    this.open.push(field);
    this.instructing += 1;
    return field;
  }

  private end(): void {
    if (this.open.pop()?.result === null) this.instructing -= 1;
  }

  private beginResult(field: Field): void {
    if (field.result === null) this.instructing -= 1;
    field.result = resultKind(field.instruction);
    if (field.result !== "field-result") this.computed = true;
  }
}
