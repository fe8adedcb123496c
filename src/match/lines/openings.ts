/**
 * Whole pages in one paragraph, as some conversions give them: the lines that stood there begin where the
 * clauses, items and headings of the model do, in its order.
 */
import type { Reading } from "../../document/walk";
import { BLANK, type TokenStream } from "../../language/tokens";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import { rangeHash } from "../../language/shingle";
import type { DocumentLines, Line } from "./line";

/** Offsets in a paragraph's text at which a line begins. */
export type Cuts = ReadonlyMap<Reading["paragraph"], readonly number[]>;

/** Words by which the beginning of a piece is known. */
const OPENING = 4;
/** A piece of fewer words begins a line only behind its own number: "1. Definities". */
const MIN_TELLING = 3;
/** No heading or title is longer. */
const MAX_HEADING = 8;
/** A paragraph of fewer words holds no page, and none of the search is worth its time. */
const MIN_PAGE = 120;
/** So many beginnings of the model's, in its order, inside one paragraph: fewer are clauses that were joined. */
const MIN_OPENINGS = 4;
/** An opening that more pieces share says nothing about place. */
const MAX_SHARED = 12;
/** More beginnings are those of a text that repeats itself. */
const MAX_FOUND = 4000;

/** A number or mark in front of a text, with the space behind it. */
const LABEL =
  /(?<!\S)((?:(?:artikel|bijlage)\s+)?\(?(?:\d{1,3}(?:\.\d{1,3}){0,2}[.):]{0,2}|[a-z]{1,2}[.):]{1,2}|[ivx]{1,5}[.):]{0,2})(?:\s+[-–])?|[-–•·o])\s+$/iu;
/** No label is longer, the space before it included. */
const LABEL_MAX = 24;

interface Opening {
  line: Line;
  page: number;
  /** Offset of the line that begins there, its label included. */
  at: number;
  /** Where the next line begins; null: not known. */
  end: number | null;
  piece: number;
  weight: number;
}

/** Literal words with which a piece begins. */
function opening({ stream }: PreparedModel, { from, to }: ModelPiece): number {
  let length = 0;
  while (length < OPENING && from + length < to && (stream.type[from + length] ?? 0) < BLANK)
    length += 1;
  return length;
}

/** By length, then by hash: the pieces that begin so. */
function openingsOf(model: PreparedModel): Map<number, number[]>[] {
  const found = Array.from({ length: OPENING + 1 }, () => new Map<number, number[]>());
  for (const piece of model.pieces) {
    const length = opening(model, piece);
    if (length === 0) continue;
    const hash = rangeHash(model.stream, piece.from, piece.from + length);
    const own = found[length]?.get(hash);
    if (own) own.push(piece.index);
    else found[length]?.set(hash, [piece.index]);
  }
  return found;
}

/** Where the line begins whose text begins at `start`: before its number. */
function beforeLabel(text: string, start: number): number {
  const from = Math.max(0, start - LABEL_MAX);
  const label = LABEL.exec(text.slice(from, start));
  // Cut out of the middle of a word it is no label.
  if (!label || (label.index === 0 && /\S/u.test(text.charAt(from - 1)))) return start;
  return from + label.index;
}

/** By line: which stretch without a line break it is of. */
function pagesOf(lines: readonly Line[]): number[] {
  let page = -1;
  return lines.map(({ continues, index, text }) => {
    const before = lines[index - 1];
    if (!continues || !before || text.charAt(before.end) === "\n") page += 1;
    return page;
  });
}

/** Every place in a long paragraph where a piece of the model may begin; null when they are too many. */
function candidates(model: PreparedModel, { stream, lines }: DocumentLines): Opening[] | null {
  const known = openingsOf(model);
  const found: Opening[] = [];
  const pages = pagesOf(lines);
  const words = pages.map(() => 0);
  for (const { index, from, to } of lines) {
    const page = pages[index] ?? 0;
    words[page] = (words[page] ?? 0) + to - from;
  }
  for (const line of lines) {
    const page = pages[line.index] ?? 0;
    if ((words[page] ?? 0) < MIN_PAGE) continue;
    for (let token = line.from; token < line.to; token += 1)
      for (let length = Math.min(OPENING, line.to - token); length > 0; length -= 1) {
        const pieces = known[length]?.get(rangeHash(stream, token, token + length)) ?? [];
        if (pieces.length === 0 || pieces.length > MAX_SHARED) continue;
        const start = stream.start[token] ?? 0;
        const at = beforeLabel(line.text, start);
        const numbered = at < start;
        if (!numbered && token > line.from && !startsLarge(line.text, start)) continue;
        // A number that goes before makes a beginning likelier than the same words in a sentence.
        const weight = length + (numbered ? OPENING : 0);
        for (const index of pieces) {
          const piece = model.pieces[index] as ModelPiece;
          const end = endOf(model, piece, { stream, line, token });
          if (length < MIN_TELLING && !numbered && !(end && isAlone(line.text, start, end)))
            continue;
          found.push({ line, page, at, end, piece: index, weight });
        }
        if (found.length > MAX_FOUND) return null;
      }
  }
  return found;
}

/** Without a number in front no line begins in the middle of a sentence. */
const startsLarge = (text: string, at: number): boolean =>
  text.charAt(at) !== text.charAt(at).toLowerCase();

/** Where the line behind a short piece begins, when all of it stands there: a heading, a title. */
function endOf(
  model: PreparedModel,
  { from, to, templated }: ModelPiece,
  { stream, line, token }: { stream: TokenStream; line: Line; token: number },
): number | null {
  const next = token + to - from;
  if (templated || to - from > MAX_HEADING || next >= line.to) return null;
  if (rangeHash(model.stream, from, to) !== rangeHash(stream, token, next)) return null;
  return stream.start[next] ?? null;
}

/** "… bekend zijn. Ondertekening Plaats:": a word or two between the end of a sentence and a beginning. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LABEL_MAX), start).trimEnd();
  return (before === "" || /[.;:]$/u.test(before)) && !/\p{Ll}/u.test(text.charAt(end));
}

/** The heaviest row of beginnings in the model's order. */
function inOrder(all: readonly Opening[]): Opening[] {
  const best = all.map(({ weight }) => weight);
  const from = all.map(() => -1);
  let top = -1;
  all.forEach((one, at) => {
    for (let before = 0; before < at; before += 1) {
      const other = all[before] as Opening;
      if (other.piece >= one.piece || (other.line === one.line && other.at >= one.at)) continue;
      const weight = (best[before] ?? 0) + one.weight;
      if (weight <= (best[at] ?? 0)) continue;
      best[at] = weight;
      from[at] = before;
    }
    if (top < 0 || (best[at] ?? 0) > (best[top] ?? 0)) top = at;
  });
  const chosen: Opening[] = [];
  for (let at = top; at >= 0; at = from[at] ?? -1) chosen.unshift(all[at] as Opening);
  return chosen;
}

/** @returns where the lines of such paragraphs begin, ascending; nothing for a document that has none */
export function pageCuts(model: PreparedModel, document: DocumentLines): Cuts {
  const found = candidates(model, document);
  const cuts = new Map<Reading["paragraph"], number[]>();
  if (!found) return cuts;
  const byPage = new Map<number, Opening[]>();
  for (const one of inOrder(found)) byPage.set(one.page, [...(byPage.get(one.page) ?? []), one]);
  for (const own of byPage.values()) {
    const paragraph = own[0]?.line.reading.paragraph;
    if (!paragraph || own.length < MIN_OPENINGS) continue;
    const all = own.flatMap(({ at, end }) => (end === null ? [at] : [at, end]));
    cuts.set(
      paragraph,
      [...new Set([...(cuts.get(paragraph) ?? []), ...all])]
        .filter((at) => at > 0)
        .sort((one, other) => one - other),
    );
  }
  return cuts;
}

/** Ascending offsets between two; a paragraph may have a million line breaks. */
export function within(offsets: readonly number[], from: number, to: number): readonly number[] {
  let low = 0;
  for (let high = offsets.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < offsets.length && (offsets[end] ?? 0) < to) end += 1;
  return offsets.slice(low, end);
}
