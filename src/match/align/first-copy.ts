/**
 * Where the model's text stands twice in one document, one copy after the other, the first is the agreement.
 * Aligned together the heaviest chain would run from one into the other at the first clause that was edited.
 */
import type { DocumentLines } from "../lines/line";
import type { PreparedModel } from "../model/prepared";
import type { Fragment } from "./fragments";

/** A shorter clause may stand twice by chance. */
const MIN_WORDS = 8;
/** Clauses that stand twice to the word … */
const MIN_TWICE = 5;
/** … and their share of all that stand there to the word: a table of deviations quotes fewer. */
const MIN_SHARE = 0.25;
/** Share of them that must stand on either side of one line. */
const MIN_PARTED = 0.8;

/** By piece: first and last line that are it to the word. */
function standing(model: PreparedModel, fragments: readonly Fragment[]): Map<number, number[]> {
  const perLine = new Map<number, number>();
  for (const { exact, line } of fragments)
    if (exact) perLine.set(line, (perLine.get(line) ?? 0) + 1);
  const lines = new Map<number, number[]>();
  for (const { exact, line, piece, weight } of fragments) {
    const kind = model.units[model.pieces[piece]?.unit ?? -1]?.kind;
    const clause = kind === "clause" || kind === "item" || kind === "definition";
    // What the model itself has twice says nothing.
    if (!exact || !clause || weight < MIN_WORDS || perLine.get(line) !== 1) continue;
    const own = lines.get(piece);
    if (own) own.push(line);
    else lines.set(piece, [line]);
  }
  return lines;
}

/** The line at which most pairs are parted: behind the last of the first ones. */
function cutOf(pairs: readonly [number, number][]): { cut: number; parted: number } {
  const seconds = pairs.map(([, second]) => second).sort((a, b) => a - b);
  const firsts = pairs.map(([first]) => first).sort((a, b) => a - b);
  let best = { cut: -1, parted: 0 };
  let ahead = 0;
  seconds.forEach((cut, gone) => {
    while (ahead < firsts.length && (firsts[ahead] ?? 0) < cut) ahead += 1;
    const parted = ahead - gone;
    if (parted > best.parted) best = { cut, parted };
  });
  return best;
}

/** Words of a line before the articles by which a copy is known to begin there or before. */
const MIN_OPENING = 4;

/**
 * Where the second copy begins, between the last clause of the first one and its own first clause: at its
 * title, the last to stand there, or else at the first part of the model that is there to the word.
 */
function openingOf(
  model: PreparedModel,
  fragments: readonly Fragment[],
  after: number,
  before: number,
): number {
  let title = -1;
  let opening = { piece: Infinity, line: before };
  for (const { line, piece, weight, exact } of fragments) {
    if (line <= after || line >= before) continue;
    const kind = model.units[model.pieces[piece]?.unit ?? -1]?.kind;
    if (kind === "title" && weight >= (model.pieces[piece]?.literals ?? 0))
      title = Math.max(title, line);
    const opens = kind === "parties" || kind === "recital" || kind === "text";
    if (exact && opens && weight >= MIN_OPENING && piece < opening.piece) opening = { piece, line };
  }
  return title >= 0 ? Math.min(title, opening.line) : opening.line;
}

/** The document as far as its first copy of the model goes; the same one where there is no second. */
export function firstCopy(
  model: PreparedModel,
  document: DocumentLines,
  fragments: readonly Fragment[],
): DocumentLines {
  const lines = standing(model, fragments);
  const pairs: [number, number][] = [];
  for (const own of lines.values()) {
    const [first, second] = own;
    if (first !== undefined && second !== undefined) pairs.push([first, second]);
  }
  if (pairs.length < MIN_TWICE || pairs.length < MIN_SHARE * lines.size) return document;
  const { cut, parted } = cutOf(pairs);
  if (parted < MIN_PARTED * pairs.length) return document;
  const last = pairs.reduce((most, [first]) => (first < cut ? Math.max(most, first) : most), -1);
  const begin = openingOf(model, fragments, last, cut);
  return { ...document, lines: document.lines.slice(0, begin) };
}
