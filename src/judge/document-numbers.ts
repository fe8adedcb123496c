/** What the numbers of a document stand for, as it prints them. */
import type { DocumentLines, Line } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Verdict } from "./unit";

export interface Numbers {
  /** Number as the document prints it → ref of the model's unit, or "" for what was added. */
  printed: Map<string, string>;
  /** The other way round. */
  ofModel: Map<string, string>;
  /** Labels of the items of each clause, by the clause's printed number. */
  items: Map<string, Set<string>>;
  /** Headings of the articles, by their printed number. */
  headings: Map<string, string>;
}

/** Number of a clause made whole: "3." in article 8 is "8.3". */
function clauseNumber(line: Line, article: string | null): string | null {
  const number = line.label?.kind === "number" ? line.label.number : null;
  if (number === null) return null;
  return number.includes(".") || article === null ? number : `${article}.${number}`;
}

class Reader {
  readonly numbers: Numbers = {
    printed: new Map(),
    ofModel: new Map(),
    items: new Map(),
    headings: new Map(),
  };
  #article: string | null = null;
  #clause: string | null = null;
  readonly #model: PreparedModel;

  constructor(model: PreparedModel) {
    this.#model = model;
  }

  /** What the model has there goes before what was added: a typed number may stand twice. */
  #add(number: string, ref: string): void {
    const { printed, ofModel } = this.numbers;
    if (!printed.get(number)) printed.set(number, ref);
    if (ref !== "" && !ofModel.has(ref)) ofModel.set(ref, number);
  }

  #item(label: string): void {
    if (this.#clause === null || label === "") return;
    const known = this.numbers.items.get(this.#clause) ?? new Set<string>();
    this.numbers.items.set(this.#clause, known.add(label));
  }

  line(line: Line, verdict: Verdict | undefined): void {
    const unit = verdict?.unit;
    const { label } = line;
    const heads =
      unit?.kind === "heading" && this.#model.pieces[unit.from]?.label?.kind === "article";
    if (heads || (!unit && label?.kind === "article")) {
      const own = label?.kind === "article" || label?.kind === "number" ? label.number : null;
      const article = own ?? unit?.ref ?? "";
      this.#article = article;
      this.#clause = article;
      this.#add(article, unit?.ref ?? "");
      this.numbers.headings.set(article, line.text.slice(line.start, line.end));
    } else if (unit?.kind === "clause" && unit.item === undefined) {
      const whole = unit.ref.includes(".") ? clauseNumber(line, this.#article) : this.#article;
      this.#clause = whole ?? unit.ref;
      this.#add(this.#clause, unit.ref);
    } else if (unit?.kind === "item" || unit?.kind === "definition") {
      this.#item(label?.number ?? unit.item ?? "");
    } else if (unit?.kind === "recital") {
      this.#add(label?.number ? `overweging ${label.number}` : unit.ref, unit.ref);
    } else if (unit?.ref.startsWith("bijlage")) {
      this.#article = null;
      this.#add(label?.kind === "annex" ? `bijlage ${label.number}` : unit.ref, unit.ref);
    } else if (!unit && label?.kind === "number") {
      const number = clauseNumber(line, this.#article);
      if (number !== null) this.#add(number, "");
      this.#item(label.number);
    } else if (!unit && label) this.#item(label.number);
  }

  /** Annexes of a longer contract stand outside the agreement. */
  outside(line: Line): void {
    const text = line.text.slice(0, line.end).trimStart();
    if (line.label?.kind !== "annex" && !text.startsWith("B") && !text.startsWith("b")) return;
    const own = /^\s*bijlage\s+(\d{1,2}[a-z]?)(?!\p{L})/iu.exec(text)?.[1]?.toLowerCase();
    const number = line.label?.kind === "annex" ? line.label.number : own;
    if (number !== undefined && !this.numbers.printed.has(`bijlage ${number}`))
      this.numbers.printed.set(`bijlage ${number}`, "");
  }
}

export function readNumbers(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
): Numbers {
  const byLine = new Map<number, Verdict>();
  let first = document.lines.length;
  let last = -1;
  for (const { unit, moved, segments } of verdicts) {
    for (const { line, from } of segments) {
      if (!moved) {
        first = Math.min(first, line);
        last = Math.max(last, line);
      }
      const verdict = verdicts[unit.index];
      if (verdict && !byLine.has(line) && document.lines[line]?.from === from)
        byLine.set(line, verdict);
    }
  }
  const reader = new Reader(model);
  for (const line of document.lines) {
    if (line.index >= first && line.index <= last) reader.line(line, byLine.get(line.index));
  }
  for (const line of document.lines) reader.outside(line);
  return reader.numbers;
}

/** Does the document have a place of that number? */
export function isPrinted(target: string, { printed }: Numbers): boolean {
  if (printed.has(target)) return true;
  const [article = "", clause] = target.split(".");
  // The one clause of an article without numbered clauses is that article's first.
  return clause === "1" && printed.has(article) && !printed.has(`${article}.2`);
}

/** Number of a model's place in this document, or "". */
export function numberOf(ref: string, { ofModel }: Numbers): string {
  const own = ofModel.get(ref);
  if (own !== undefined) return own;
  const [article = "", clause] = ref.split(".");
  return clause === "1" ? (ofModel.get(article) ?? "") : "";
}

/** The article of a model's reference: "8" of "8.3"; null for recitals and annexes. */
export function articleOf(ref: string): string | null {
  return /^\d+/.exec(ref)?.[0] ?? null;
}

/** That article as the document numbers it. */
export function homeOf(ref: string, { ofModel }: Numbers): string | null {
  const article = articleOf(ref);
  return article === null ? null : (ofModel.get(article) ?? article);
}
