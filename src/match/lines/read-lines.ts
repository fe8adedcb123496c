/** Paragraphs of a document → lines with tokens and numbers. */
import { walk, type Reading } from "../../document/walk";
import type { DocumentModel, Table, View } from "../../document/types";
import { bareNumber, isTick, isWorded, readLabel, type Label } from "../../language/label";
import { scan, TokenStream } from "../../language/tokens";
import { automaticLabel, strongest } from "./automatic";
import { labelWords } from "../../language/label-words";
import { brokenLines, brokenPages } from "./broken";
import { inlineNumbers } from "./inline-numbers";
import type { KnownTexts } from "./known-texts";
import { within, type Cuts } from "./openings";
import { markNoise } from "./noise";
import { endsSentence } from "../../language/sentence";
import { byColumn, type IsTerm, type Passage } from "./side-by-side";
import type { DocumentLines, Line } from "./line";

/** A line that ends so goes on with a number. */
const REFERS = /\b(?:artikel|artikelen|art\.?|lid|leden|bijlage|onder|sub|en|of|tot|met)\s*$/i;
/** … and this for certain, even when the number would be the next of a list. */
const NAMES = /\b(?:artikel|artikelen|art\.?|lid|leden|bijlage|onder|sub)\s*$/i;
/** A line that ends so goes on with the name of a place: "zoals bepaald in / artikel 8." */
const LEADS = /\b(?:in|van|bij|zie|onder|volgens|conform|en|of|met|uit|op|als|aan)\s*$/i;
/** So far a bare number may be from the one before it: clauses may be gone. */
const MAX_GAP = 3;
/** Fewer than in any text but a list of signs: what is made for the tokens need seldom grow. */
const UNITS_PER_TOKEN = 4;
/** Labels that begin with a word. */
const WORDS = new Set(["article", "annex"]);

/** Lines of no text, by where they end: a whole conversion may be one paragraph with line breaks. */
type Furniture = ReadonlyMap<Reading, ReadonlySet<number>>;

interface How {
  known: KnownTexts;
  broken: boolean;
  furniture: Furniture;
  cuts: Cuts;
}

class Reader {
  readonly #known: KnownTexts;
  /** Lines are broken inside sentences: a number after an unfinished one is no label ("artikel / 4. te"). */
  readonly #broken: boolean;
  /** Page numbers and running heads, which stand in the middle of sentences there. */
  readonly #furniture: Furniture;
  /** Lines inside a paragraph that holds a page. */
  readonly #cuts: Cuts;

  /** @param length of all texts together, UTF-16 units */
  constructor({ known, broken, furniture, cuts }: How, length: number) {
    this.#known = known;
    this.#broken = broken;
    this.#furniture = furniture;
    this.#cuts = cuts;
    this.stream = new TokenStream(Math.ceil(length / UNITS_PER_TOKEN) + 1);
  }

  readonly stream: TokenStream;
  readonly lines: Line[] = [];
  /** A number typed in a cell of its own goes with the next cell of the row. */
  #pending: { label: Label; table: Table | null; row: number } | null = null;

  read({ reading, from: start, to: end }: Passage): void {
    const { text } = reading;
    let from = start;
    let first = start === 0;
    while (from <= end) {
      let to = text.indexOf("\n", from);
      if (to < 0 || to > end) to = end;
      const part = text.slice(from, to);
      const label = (first ? automaticLabel(reading) : null) ?? readLabel(part);
      for (const at of this.#beginnings(reading, from, to, part, label)) {
        this.#line(reading, from, at, first);
        first = false;
        from = at;
      }
      this.#line(reading, from, to, first);
      first = false;
      from = to + 1;
    }
  }

  /** Where further lines begin in a part of a paragraph: offsets in the paragraph. */
  #beginnings(
    reading: Reading,
    from: number,
    to: number,
    part: string,
    label: Label | null,
  ): readonly number[] {
    const cuts = within(this.#cuts.get(reading.paragraph) ?? [], from, to);
    return cuts.length > 0 ? cuts : inlineNumbers(part, label).map((at) => at + from);
  }

  /** The last line that is text. */
  #lineBefore(): Line | undefined {
    return this.#furniture.size === 0
      ? this.lines.at(-1)
      : this.lines.findLast(({ reading, end }) => !this.#furniture.get(reading)?.has(end));
  }

  #typedLabel(part: string): Label | null {
    const label = readLabel(part) ?? this.#bareLabel(part);
    const before = this.#broken ? this.#lineBefore() : undefined;
    if (!this.#broken || !before || before.table || !label) return label;
    const said = before.text.slice(before.start, before.end);
    // "… als bedoeld in / artikel 30 AVG", "… gespecificeerd in / bijlage 4. Het": a heading has a capital.
    if (isWorded(label))
      return endsSentence(said) || (label.text !== label.text.toLowerCase() && !LEADS.test(said))
        ? label
        : null;
    if (label.kind !== "number" || endsSentence(said) || this.#isNext(label)) return label;
    const next = part.charAt(label.end);
    // "… hierna: “Ik” en / 1. Verantwoordelijke": a list begins there, for nobody cites a number 1 so.
    const begins = label.number === "1" && !NAMES.test(said);
    return next !== next.toUpperCase() || (!begins && REFERS.test(said)) ? null : label;
  }

  /** "3 Verwerker zal": the first of an article, or the next of a row of such numbers. */
  #bareLabel(part: string): Label | null {
    const label = bareNumber(part);
    if (!label) return null;
    const line = this.#lineBefore();
    const said = line?.text.slice(line.start, line.end) ?? "";
    if (label.number === "1") return line?.label?.kind === "article" ? label : null;
    if (this.#broken && !endsSentence(said)) return null;
    for (let at = this.lines.length - 1; at >= 0; at -= 1) {
      const before = this.lines[at]?.label;
      if (before?.kind === "article") return null;
      if (before?.kind !== "number" || before.text !== before.number) continue;
      const step = Number(label.number) - Number(before.number);
      return step >= 1 && step <= (this.#broken ? 1 : MAX_GAP) ? label : null;
    }
    return null;
  }

  /** Does it count on from the number before it, in a list without full stops? */
  #isNext(label: Label): boolean {
    const said = this.#lineBefore();
    if (said && NAMES.test(said.text.slice(said.start, said.end))) return false;
    for (let at = this.lines.length - 1; at >= 0; at -= 1) {
      const before = this.lines[at]?.label;
      if (before)
        return before.kind === "number" && Number(label.number) === Number(before.number) + 1;
    }
    return false;
  }

  /** Adds the tokens of a part of a text. */
  #scan(text: string, from: number, to: number): void {
    const known = this.#known.get(text.slice(from, to));
    if (!known) scan(this.stream, text, from, to);
    else {
      const { stream, piece } = known;
      this.stream.copy(stream, piece.from, piece.to, from - piece.textStart);
    }
  }

  /** "Artikel 8." on a line of its own, over its heading; "… gespecificeerd in / Bijlage 2." is text. */
  #opens({ text }: Label): boolean {
    const before = this.lines.at(-1);
    if (this.#broken || text.charAt(0) === text.charAt(0).toLowerCase()) return false;
    return !before || endsSentence(before.text.slice(before.start, before.end));
  }

  #line(reading: Reading, from: number, to: number, first: boolean): void {
    const { text } = reading;
    const place = reading.cells.at(-1);
    const part = from === 0 && to === text.length ? text : text.slice(from, to);
    const automatic = first ? automaticLabel(reading) : null;
    const read = this.#typedLabel(part);
    const typed = read && automatic && isTick(read, automatic) ? null : read;
    const alone = typed !== null && from + typed.end >= to;
    if (alone && (place !== undefined || !WORDS.has(typed.kind) || this.#opens(typed))) {
      this.#pending = { label: typed, table: place?.table ?? null, row: place?.rowIndex ?? -1 };
      return;
    }
    // "Bijlage 2." on a line of its own is text.
    const start = typed && !alone ? from + typed.end : from;
    const tokens = this.stream.length;
    this.#scan(text, start, to);
    const words = first && reading.label !== "" ? labelWords(reading.label, automatic) : "";
    if (this.stream.length === tokens && !place && words === "") return;
    const pending = this.#pending;
    const inherited =
      pending && (place?.table ?? null) === pending.table && (place?.rowIndex ?? -1) === pending.row
        ? pending.label
        : null;
    this.#pending = null;
    this.lines.push({
      index: this.lines.length,
      reading,
      text,
      start,
      end: to,
      from: tokens,
      to: this.stream.length,
      label: strongest(automatic, alone ? null : typed) ?? inherited,
      automatic: automatic !== null,
      labelWords: words,
      continues: !first,
      table: place?.table ?? null,
      row: place?.rowIndex ?? -1,
      cell: place?.cellIndex ?? -1,
    });
  }
}

function readAll(passages: readonly Passage[], how: How): DocumentLines {
  const length = passages.reduce((sum, { from, to }) => sum + to - from, 0);
  const reader = new Reader(how, length);
  for (const passage of passages) reader.read(passage);
  const { stream, lines } = reader;
  return { stream, lines, broken: how.broken };
}

function furnitureOf(lines: DocumentLines): Furniture {
  const marks = markNoise({ ...lines, broken: true });
  const found = new Map<Reading, Set<number>>();
  for (const { reading, end, index } of lines.lines)
    if (marks[index]) found.set(reading, (found.get(reading) ?? new Set()).add(end));
  return found;
}

/**
 * Lines in reading order; empty paragraphs are left out, but not empty cells.
 * @param excluded tables that are read apart (Bijlage 4).
 * @param known texts whose tokens need not be read again; they change nothing but the work.
 * @param isTerm is a text a term that a model defines? By these the column of terms is known.
 * @param cuts lines inside paragraphs that hold a page, once the model is known
 */
export function readLines(
  document: DocumentModel,
  view: View,
  excluded: Set<Table>,
  known: KnownTexts = new Map(),
  isTerm: IsTerm = () => false,
  cuts: Cuts = new Map(),
): DocumentLines {
  const readings = walk(document, view).filter(
    ({ cells }) => !cells.some(({ table }) => excluded.has(table)),
  );
  const passages = byColumn(readings, isTerm);
  const how: How = { known, broken: false, furniture: new Map(), cuts };
  const lines = readAll(passages, how);
  if (!(cuts.size > 0 ? brokenPages(lines) : brokenLines(lines))) return lines;
  return readAll(passages, { ...how, broken: true, furniture: furnitureOf(lines) });
}
