/** What is left between two matches: paired by common words, number and kind, in order. */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, ModelUnit, PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";
import { bagOf, common, type Bag } from "./bags";
import { labelsAgree } from "./labels";
import { windows, type Window } from "./windows";

/** Pairs tried in one gap; a larger gap is paired by number alone and the report says so. */
export const MAX_GAP_PAIRS = 6000;
const MIN_WORDS = 0.45;
const MIN_WORDS_NUMBERED = 0.33;
const MIN_WORDS_HEADING = 0.3;
/** "VERWERKERSOVEREENKOMST (CONCEPT)": a title is a word or two. */
const MIN_WORDS_TITLE = 0.4;
/** With this many words in a row in common, less of the rest will do. */
const SURE_RUN = 8;
const MIN_WORDS_RUN = 0.2;
/** What the right number adds to a heading, where words are few, and to another text. */
const NUMBERED_HEADING = 0.5;
const NUMBERED = 0.1;
/** A heading is no longer than this. */
const MAX_HEADING = 16;

/** Does the line stand over what follows the piece in the model? A heading goes with its article. */
function leads(
  model: PreparedModel,
  document: DocumentLines,
  { segments }: Alignment,
  piece: ModelPiece,
  line: Line,
): boolean {
  if (line.label?.kind !== "article" && line.label?.kind !== "number") return false;
  const next = model.pieces[piece.index + 1];
  const below = document.lines[line.index + 1];
  return (
    next !== undefined && below !== undefined && segments[next.index]?.[0]?.line === below.index
  );
}

/** How well a line fits a piece, 0 when it does not. */
function fit(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  piece: ModelPiece,
  bag: Bag,
  line: Line,
): number {
  const length = line.to - line.from;
  if (length === 0) return 0;
  const unit = model.units[piece.unit] as ModelUnit;
  const shared = common(bag, document.stream, line.from, line.to);
  const share = piece.templated
    ? shared / piece.literals
    : (2 * shared) / (piece.literals + length);
  const numbered = labelsAgree(model, piece, line);
  if (unit.kind === "heading") {
    if (length > MAX_HEADING) return 0;
    // Whatever its number: articles before it may be gone.
    if (leads(model, document, alignment, piece, line)) return 1 + share;
    if (numbered && line.label?.kind !== "bullet") return NUMBERED_HEADING + share;
    // In a cell a few words are an answer sooner than a heading.
    return share >= (line.table ? MIN_WORDS : MIN_WORDS_HEADING) ? share : 0;
  }
  const usual = unit.kind === "title" ? MIN_WORDS_TITLE : MIN_WORDS;
  const least = numbered ? MIN_WORDS_NUMBERED : usual;
  if (share >= least) return share + (numbered ? NUMBERED : 0);
  return share >= MIN_WORDS_RUN && longestRun(model, document, piece, line) >= SURE_RUN ? share : 0;
}

/** Words in a row that a piece and a line have in common. */
function longestRun(
  model: PreparedModel,
  document: DocumentLines,
  piece: ModelPiece,
  line: Line,
): number {
  let longest = 0;
  let before = new Int32Array(line.to - line.from + 1);
  for (let i = piece.from; i < piece.to; i += 1) {
    const here = new Int32Array(before.length);
    for (let j = line.from; j < line.to; j += 1) {
      if (model.stream.fold[i] !== document.stream.fold[j]) continue;
      const run = (before[j - line.from] ?? 0) + 1;
      here[j - line.from + 1] = run;
      if (run > longest) longest = run;
    }
    before = here;
  }
  return longest;
}

interface Pair {
  piece: number;
  line: number;
}

/** The heaviest pairing that keeps the order. */
function pairWindow(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  window: Window,
): Pair[] {
  const pieces = window.pieces
    .map((at) => model.pieces[at] as ModelPiece)
    .filter((p) => p.literals > 0);
  const lines = window.lines.map((at) => document.lines[at] as Line);
  const width = lines.length + 1;
  const best = new Float64Array((pieces.length + 1) * width);
  const fits = new Float64Array(pieces.length * lines.length);
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const piece = pieces[i] as ModelPiece;
    const bag = bagOf(model.stream, piece.from, piece.to);
    for (let j = lines.length - 1; j >= 0; j -= 1) {
      const score = fit(model, document, alignment, piece, bag, lines[j] as Line);
      fits[i * lines.length + j] = score;
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        score > 0 ? score + (best[(i + 1) * width + j + 1] ?? 0) : 0,
      );
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < pieces.length && j < lines.length) {
    const here = best[i * width + j] ?? 0;
    const score = fits[i * lines.length + j] ?? 0;
    if (here === best[(i + 1) * width + j]) i += 1;
    else if (here === best[i * width + j + 1]) j += 1;
    else if (score > 0) {
      pairs.push({ piece: (pieces[i] as ModelPiece).index, line: (lines[j] as Line).index });
      i += 1;
      j += 1;
    } else break;
  }
  return pairs;
}

/** Numbers alone, where there is too much to compare. */
function pairByNumber(model: PreparedModel, document: DocumentLines, window: Window): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const at of window.pieces) {
    const piece = model.pieces[at] as ModelPiece;
    if (piece.literals === 0) continue;
    for (let j = from; j < window.lines.length; j += 1) {
      const line = document.lines[window.lines[j] ?? 0] as Line;
      if (!line.label?.number.includes(".") || !labelsAgree(model, piece, line)) continue;
      pairs.push({ piece: at, line: line.index });
      from = j + 1;
      break;
    }
  }
  return pairs;
}

/** @returns true when a gap was too large for more than numbers. */
export function pairGaps(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  noise: Uint8Array,
): boolean {
  let bounded = false;
  for (const window of windows(alignment, document, (line) => noise[line] === 1)) {
    if (window.lines.length === 0) continue;
    const large = window.pieces.length * window.lines.length > MAX_GAP_PAIRS;
    if (large) bounded = true;
    const pairs = large
      ? pairByNumber(model, document, window)
      : pairWindow(model, document, alignment, window);
    for (const { piece, line } of pairs) {
      const { from, to } = document.lines[line] as Line;
      alignment.segments[piece] = [{ line, from, to }];
      alignment.taken[line] = 1;
      if (line < alignment.first) alignment.first = line;
      if (line > alignment.last) alignment.last = line;
    }
  }
  return bounded;
}
