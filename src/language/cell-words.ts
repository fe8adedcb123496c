/**
 * Text as words with their places. Quotations in Bijlage 4 are compared word for word: quotes,
 * dashes, spaces, soft hyphens, line breaks and the labels of items are noise; capitals are kept
 * apart, since in a quotation they are worth a note and no more.
 */
import { classOf, codeAt, IGNORED, LIGATURE, ligature } from "./characters";
import { BLANK, scan, tokenId, TokenStream } from "./tokens";

export interface Word {
  /** Lower case, noise removed. */
  norm: string;
  /** As it stands, noise removed: tells a difference in capitals. */
  exact: string;
  start: number;
  end: number;
  /** First of its line: a label may stand before it here and not elsewhere. */
  line: boolean;
}

/** Label of an item or definition at the start of a line: "a.)", "(b)", "1)", "iii", "•", "-". */
export const LINE_LABEL =
  /^[ \t\u00a0]*(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})(?:\.?\)|\.(?=[ \t\u00a0]))|(?:i{1,3}|iv|v|vi{0,3})(?=[ \t\u00a0]+\p{L})|[•◦▪·o\-–—☐☒\uf0b7](?=[ \t\u00a0]))[ \t\u00a0]*/iu;
function lineStarts(text: string): Map<number, number> {
  const skips = new Map<number, number>();
  let from = 0;
  for (const line of text.split("\n")) {
    const label = LINE_LABEL.exec(line);
    if (label && label[0].length < line.length) skips.set(from, from + label[0].length);
    from += line.length + 1;
  }
  return skips;
}

/** Texts whose words are kept: a model has some hundreds of clauses, each asked for once a row. */
const KEPT_MAX = 1024;
const kept = new Map<string, Word[]>();

/**
 * Words and marks of a text, in order, without noise and without the labels of its items. The same
 * text gives the same list: do not change it.
 */
export function words(text: string): Word[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= KEPT_MAX) kept.clear();
  const read = [...readWords(text)];
  kept.set(text, read);
  return read;
}

/** Characters from which a text is read word by word where nothing asks for all of them at once: no clause is as long. */
const LONG = 65_536;

/** The same words one after another; those of a long text are never held together. */
export function eachWord(text: string): Iterable<Word> {
  return text.length < LONG ? words(text) : readWords(text);
}

const QUOTES_AND_DASHES: ReadonlySet<number> = new Set([tokenId('"'), tokenId("-")]);
const CHECKBOX = tokenId("☐");
const ARTICLE = tokenId("artikel");

/** One spelling of a token, so that two are equal exactly where the comparison of the articles says so. */
function written(text: string, type: number, fold: number): string {
  if (type === BLANK) return "____";
  if (fold === CHECKBOX) return "☐";
  if (fold === ARTICLE) return text.startsWith("A") ? "Artikel" : "artikel";
  let out = "";
  for (const char of text.normalize("NFC")) {
    const kind = classOf(codeAt(char, 0));
    if (kind !== IGNORED) out += kind === LIGATURE ? ligature(char) : char;
  }
  return out;
}

/** Tokens held at a time. */
const AT_ONCE = 1024;

/** The tokens of the comparison (`text/tokens`), quotes and dashes left out. */
function* readWords(text: string): Generator<Word, void> {
  const skips = [...lineStarts(text)];
  const stream = new TokenStream(AT_ONCE);
  let lastEnd = 0;
  let first = true;
  let skip = 0;
  for (let from = 0; from < text.length;) {
    stream.length = 0;
    from = scan(stream, text, from, text.length, AT_ONCE);
    for (let at = 0; at < stream.length; at += 1) {
      const start = stream.start[at] ?? 0;
      const end = stream.end[at] ?? 0;
      const fold = stream.fold[at] ?? 0;
      while (skip < skips.length && (skips[skip]?.[1] ?? 0) <= start) skip += 1;
      const range = skips[skip];
      if (range && start >= range[0] && start < range[1]) continue;
      if (QUOTES_AND_DASHES.has(fold)) continue;
      const exact = written(text.slice(start, end), stream.type[at] ?? 0, fold);
      const line = first || text.slice(lastEnd, start).includes("\n");
      yield { norm: exact.toLowerCase(), exact, start, end, line };
      first = false;
      lastEnd = end;
    }
  }
}

const MARK = /^[^\p{L}\p{N}]$/u;

const FINAL_MARK = /^[.,;:]$/;

/** Without the full stop, comma or semicolon at the end, which quotations drop freely. */
export function withoutFinalMarks(list: Word[]): Word[] {
  let end = list.length;
  while (end > 0 && FINAL_MARK.test(list[end - 1]?.norm ?? "")) end -= 1;
  return list.slice(0, end);
}

export type Likeness = "same" | "capitals" | "different";

const LABEL = /^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})(?:\.?\)|\.)|[ivx]{1,5}|[•◦▪·o☐☒])$/;
/** Words and marks that a label can be made of: "(", "iv", ".", ")". */
const LABEL_MAX = 4;

/** Length of the label at this place, in words; 0 when there is none. */
function labelAt(list: Word[], at: number): number {
  let text = "";
  let length = 0;
  for (let i = 0; i < LABEL_MAX && at + i < list.length; i += 1) {
    text += list[at + i]?.norm ?? "";
    if (LABEL.test(text)) length = i + 1;
  }
  return length;
}

/**
 * Reads `piece` along `text` from a place on. A label that stands on one side only is passed over
 * where the other side begins a line: items quoted in one paragraph keep their letters inside it.
 * @returns where the text goes on, or null when they part.
 */
export function readAlong(
  piece: Word[],
  text: Word[],
  from: number,
): { end: number; capitals: boolean } | null {
  let i = 0;
  let j = from;
  let capitals = false;
  while (i < piece.length) {
    const own = piece[i];
    const other = text[j];
    if (!own || !other) return null;
    if (own.norm === other.norm) {
      capitals ||= own.exact !== other.exact;
      i += 1;
      j += 1;
      continue;
    }
    const mine = other.line ? labelAt(piece, i) : 0;
    const theirs = own.line && i > 0 ? labelAt(text, j) : 0;
    if (mine > 0) i += mine;
    else if (theirs > 0) j += theirs;
    else return null;
  }
  return { end: j, capitals };
}

/** Are two lists the same words: exactly, but for capitals, or not. */
function likeness(left: Word[], right: Word[]): Likeness {
  const a = withoutFinalMarks(left);
  const b = withoutFinalMarks(right);
  const read = readAlong(a, b, 0);
  if (!read || read.end !== b.length) return "different";
  return read.capitals ? "capitals" : "same";
}

/** Does a long text go on where one that reads as these words, a label before each, has ended? */
function goesOn(text: string, piece: Word[]): boolean {
  if (text.length < LONG) return false;
  const most = (piece.length + 1) * (1 + LABEL_MAX);
  let count = 0;
  for (const { norm } of eachWord(text)) {
    count += 1;
    if (count > most && !FINAL_MARK.test(norm)) return true;
  }
  return false;
}

/** Do two texts read the same, noise aside. */
export function sameText(left: string, right: string): Likeness {
  if (left === right) return "same";
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return goesOn(long, words(short)) ? "different" : likeness(words(left), words(right));
}

/** Share of words that two texts have in common, 0–1, order aside (Dice); cheap and enough to rank clauses. */
export function similarity(left: Iterable<Word>, right: Iterable<Word>): number {
  const count = new Map<string, number>();
  let leftSize = 0;
  for (const word of left) {
    if (MARK.test(word.norm)) continue;
    leftSize += 1;
    count.set(word.norm, (count.get(word.norm) ?? 0) + 1);
  }
  let common = 0;
  let rightSize = 0;
  for (const word of right) {
    if (MARK.test(word.norm)) continue;
    rightSize += 1;
    const rest = count.get(word.norm) ?? 0;
    if (rest > 0) {
      common += 1;
      count.set(word.norm, rest - 1);
    }
  }
  return leftSize + rightSize === 0 ? 0 : (2 * common) / (leftSize + rightSize);
}
