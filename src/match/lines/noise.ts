/** Lines that are no text of the agreement: page numbers, and heads that return on every page. */
import { bindsAnyone } from "../../language/binds";
import { combine } from "../../language/shingle";
import { NUMBER, SIGN, tokenId, WORD } from "../../language/tokens";
import type { DocumentLines, Line } from "./line";
import { endsSentence } from "../../language/sentence";

/** A head that stands on this many pages is one; in a conversion from PDF two are enough. */
const MIN_REPEATS = 3;
const MIN_REPEATS_BROKEN = 2;
const MAX_HEAD_TOKENS = 14;

const PAGE_WORDS = new Set(
  ["pagina", "page", "blad", "bladzijde", "p", "pag", "van", "of", "vervolg"].map(tokenId),
);

/** An amount, a share, a sum: what has such a sign counts no pages, nor does a number of five figures. */
const NO_PAGE = /[€$£¥%‰+=<>≤≥×?!]|\d{5}|\d[.,]\d/u;

/** A page has a line at least: "500" behind fifty lines counts none. It says so itself where it says "Pagina". */
function countsPages({ stream }: DocumentLines, line: Line, digits: readonly string[]): boolean {
  for (let at = line.from; at < line.to; at += 1) if (stream.type[at] === WORD) return true;
  return Number(digits[0]) <= line.index + 1;
}

/** "Pagina - 12 - van - 345 -" is the longest. */
const PAGE_MOST = 7;

/** "3", "- 3 -", "Pagina 3 van 12", "3/12". */
export function isPageNumber(document: DocumentLines, line: Line): boolean {
  const { stream } = document;
  if (line.table || line.to - line.from > PAGE_MOST) return false;
  const said = line.text.slice(line.start, line.end);
  if (NO_PAGE.test(said)) return false;
  // "artikel / 8." on two lines: a page number has no full stop.
  if (document.broken && line.text.charAt(line.end - 1) === ".") return false;
  let numbers = line.label && line.label.kind === "number" && !line.automatic ? 1 : 0;
  for (let at = line.from; at < line.to; at += 1) {
    const type = stream.type[at];
    if (type === NUMBER) numbers += 1;
    else if (type === WORD && !PAGE_WORDS.has(stream.fold[at] ?? 0)) return false;
    else if (type !== WORD && type !== SIGN) return false;
  }
  return numbers > 0 && numbers <= 2 && countsPages(document, line, said.match(/\d+/) ?? []);
}

/** A running head is no sentence: what ends with a full stop or begins small is part of a clause. */
function isSentence({ stream }: DocumentLines, line: Line): boolean {
  const first = line.text.charAt(stream.start[line.from] ?? line.start);
  return first !== first.toUpperCase() || endsSentence(line.text, line.start, line.end);
}

/** The text with its numbers blotted out: what a running head keeps from page to page. */
function headHash(document: DocumentLines, line: Line): number {
  const { stream } = document;
  let hash = 1;
  for (let at = line.from; at < line.to; at += 1) {
    hash = combine(hash, stream.type[at] === NUMBER ? NUMBER : (stream.fold[at] ?? 0));
  }
  return hash;
}

/** "8.8. Verwerker is niet aansprakelijk": what has the number of a clause is one, however often it stands there. */
function isNumbered({ label }: Line): boolean {
  return label?.number.includes(".") ?? false;
}

/**
 * Where no line breaks inside a sentence, a head that returns can only be told by the page number in it or
 * beside it: "Niet van toepassing" under three articles is text.
 */
function isOnPage(document: DocumentLines, line: Line, marks: Uint8Array): boolean {
  if (document.broken || marks[line.index - 1] === 1 || marks[line.index + 1] === 1) return true;
  for (let at = line.from; at < line.to; at += 1)
    if (document.stream.type[at] === NUMBER) return true;
  return false;
}

const textOf = ({ text, start, end }: Line): string => text.slice(start, end);

/** Marks page numbers and lines that return on several pages. 1: page number, 2: repeated. */
export function markNoise(document: DocumentLines): Uint8Array {
  const marks = new Uint8Array(document.lines.length);
  const seen = new Map<number, number[]>();
  for (const line of document.lines) {
    if (line.table || line.to === line.from) continue;
    if (isPageNumber(document, line)) marks[line.index] = 1;
    else if (
      line.to - line.from <= MAX_HEAD_TOKENS &&
      !line.automatic &&
      !isNumbered(line) &&
      !isSentence(document, line)
    ) {
      const hash = headHash(document, line);
      const list = seen.get(hash);
      if (list) list.push(line.index);
      else seen.set(hash, [line.index]);
    }
  }
  for (const all of seen.values()) {
    const list = all.filter((at) => isOnPage(document, document.lines[at] as Line, marks));
    if (list.length < (document.broken ? MIN_REPEATS_BROKEN : MIN_REPEATS)) continue;
    // What binds is text, however often it stands there.
    if (!list.some((at) => bindsAnyone(textOf(document.lines[at] as Line))))
      for (const index of list) marks[index] = 2;
  }
  return marks;
}
