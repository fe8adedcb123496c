/**
 * Lines that are provably no text of an agreement, by their whole form: a reference number, the words over
 * a signature, an entry of a table of contents. What binds never is one (`isFurniture` asks).
 */
import { combine } from "../../language/shingle";
import type { DocumentLines, Line } from "../../match/lines/line";
import { NUMBER, SIGN } from "../../language/tokens";
import { ownText } from "./layout";

export type FurnitureKind = "reference" | "signing" | "contents" | "continued" | "open-blank";

interface Form {
  kind: FurnitureKind;
  reason: string;
  /** The whole text, and nothing besides. */
  form: RegExp;
}

const FORMS: readonly Form[] = [
  {
    kind: "reference",
    reason:
      "a number by which somebody files the document: a word for it and one code with a figure",
    form: /^(?:(?:ons |uw )?(?:kenmerk|referentie|ref\.?|dossier(?:nummer)?|zaaknummer|contractnummer|documentnummer|versie(?:nummer)?|version|doc\.?)\s*:?\s*)(?=\S*\d)[\p{L}\d][\p{L}\d./_-]{0,30}(?:\s+\(?concept\)?)?$/iu,
  },
  {
    kind: "reference",
    reason: "the state of a document, by itself",
    form: /^\(?(?:concept|vertrouwelijk|confidential|draft)\)?$/iu,
  },
  {
    kind: "open-blank",
    reason: "a blank that nobody has answered: the prompt of a cell, or dots, and no word besides",
    form: /^(?:\[[\p{Ll}\s-]{1,40}\]|[.…_\s]+)$/u,
  },
  {
    kind: "contents",
    reason: "what stands over a table of contents",
    form: /^(?:inhoud|inhoudsopgave|table of contents)$/iu,
  },
  {
    kind: "continued",
    reason: "says only that what stands above it goes on",
    form: /^\(?vervolg(?: (?:van )?(?:bijlage|tabel) \d{1,2}[a-z]?)?\)?:?$/iu,
  },
  {
    kind: "signing",
    reason: "the words by which a document is signed say no more than that it is",
    form: /^aldus (?:(?:overeengekomen|opgemaakt|getekend|ondertekend)(?:,? en |, )?){1,3} ?in (?:twee|drie|vier|vijf)voud[.,:]?$/iu,
  },
];

/** What a text is by its whole form, or null. */
export function formOf(text: string): FurnitureKind | null {
  return FORMS.find(({ form }) => form.test(text))?.kind ?? null;
}

/** A heading is no longer than this. */
const MAX_ENTRY = 20;

/** The words without the page number at the end. */
function entryHash({ stream }: DocumentLines, { from, to }: Line): number {
  let end = to;
  while (end > from && (stream.type[end - 1] === NUMBER || stream.type[end - 1] === SIGN)) end -= 1;
  let hash = 1;
  for (let at = from; at < end; at += 1)
    if (stream.type[at] !== SIGN) hash = combine(hash, stream.fold[at] ?? 0);
  return end === from ? 0 : hash;
}

/** Tells of lines outside the agreement's parts whether they are furniture. */
export class Furniture {
  readonly #document: DocumentLines;
  /** What the headings and the title of the agreement read. */
  readonly #headings: ReadonlySet<number>;

  /** @param headings lines that stand for a title or heading of the model */
  constructor(document: DocumentLines, headings: readonly Line[]) {
    this.#document = document;
    this.#headings = new Set(headings.map((line) => entryHash(document, line)));
  }

  /** @param atFront it stands before the agreement, where a table of contents does */
  kindOf(line: Line, atFront: boolean): FurnitureKind | null {
    const known = formOf(ownText(line));
    if (known) return known;
    if (!atFront || line.to - line.from > MAX_ENTRY) return null;
    return this.isEntry(line) ? "contents" : null;
  }

  /** It says a heading of the agreement again, and at most a page: that binds nobody a second time. */
  isEntry(line: Line): boolean {
    const hash = entryHash(this.#document, line);
    return hash !== 0 && this.#headings.has(hash) && !/\d{4}|[€%]/.test(ownText(line));
  }
}
