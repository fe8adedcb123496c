/**
 * What a converter makes of a PDF: every printed line a paragraph, words broken with a hyphen at the
 * line's end, page numbers and running heads in the middle of clauses.
 */
import type { Line } from "../source/agreement";
import { printLabel } from "../source/labels";
import type { Context } from "./context";
import { paragraph } from "./paragraph";

const WIDTH = 86;
const PAGE = 44;

/** Breaks a text into printed lines. */
export function wrap(text: string, context: Context): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const next = line ? `${line} ${word}` : word;
    if (next.length <= WIDTH) {
      line = next;
      continue;
    }
    const room = WIDTH - line.length - 2;
    const plain = /^\p{Ll}{10,}[.,;]?$/u.test(word);
    if (plain && room > 4 && room < word.length - 3 && context.random.chance(0.6)) {
      lines.push(`${line} ${word.slice(0, room)}-`);
      line = word.slice(room);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Counts printed lines and puts page furniture between them. */
export class PdfPages {
  readonly #context: Context;
  readonly #head: string;
  readonly #pages: number;
  #lines = 0;
  #page = 1;

  constructor(context: Context, head: string, pages: number) {
    this.#context = context;
    this.#head = head;
    this.#pages = pages;
  }

  #furniture(): string {
    const foot = `Pagina ${this.#page} van ${this.#pages}`;
    this.#page += 1;
    return (
      paragraph(foot, this.#context, { align: "center" }) +
      paragraph(this.#head, this.#context, { align: "right" })
    );
  }

  /** A text as paragraphs of one printed line each. */
  print(text: string, options: { bold?: boolean } = {}): string {
    return wrap(text, this.#context)
      .map((line) => {
        this.#lines += 1;
        const turn = this.#lines % PAGE === 0 ? this.#furniture() : "";
        return turn + paragraph(line, this.#context, options);
      })
      .join("");
  }
}

/** The label that a person sees before a line of text, typed. */
export function seenLabel(line: Line, clauseLabel: string): string {
  if (line.kind === "clause") return clauseLabel;
  if (line.kind === "item") return `${printLabel(line.style, line.number)} `;
  if (line.kind === "annex") return `Bijlage ${line.number ?? ""}${line.separator ?? ": "}`;
  return "";
}
