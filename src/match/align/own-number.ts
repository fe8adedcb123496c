/**
 * A clause rewritten under its own number is that clause, changed, in whatever words or language: what is
 * left between two matches goes by its number, where no word says anything.
 */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, ModelUnit, PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";
import { labelsAgree } from "./labels";
import { windows, type Window } from "./windows";

const KINDS = new Set<ModelUnit["kind"]>(["clause", "recital", "item"]);

/** "8.7" → ["8", 7] */
function split(ref: string): [article: string, clause: number] {
  const at = ref.lastIndexOf(".");
  return [ref.slice(0, Math.max(0, at)), Number(ref.slice(at + 1))];
}

/**
 * The number by which a clause goes here, when clauses before it in its article were put in or left out:
 * counted on from the clause before it, or null.
 */
function shifted(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  { before }: Window,
  unit: ModelUnit,
): number | null {
  const last = model.units[model.pieces[before]?.unit ?? -1];
  const label = document.lines[alignment.segments[before]?.[0]?.line ?? -1]?.label;
  if (last?.kind !== "clause" || unit.kind !== "clause" || !label) return null;
  const [article, number] = split(last.ref);
  const [own, wanted] = split(unit.ref);
  // A clause that may be left out, and was, takes no number.
  const left = model.units
    .slice(last.index + 1, unit.index)
    .filter(({ kind, optional, from, to }) => {
      const segments = alignment.segments.slice(from, to).flat();
      return kind === "clause" && optional !== undefined && segments.length === 0;
    }).length;
  return article === own ? split(label.number)[1] + wanted - number - left : null;
}

/** Long words that the model has no more often than this are of one clause. */
const MAX_TIMES = 6;
const LONG = 5;

/**
 * A clause that may be left out has gone when another stands at its number, unless a word of its own says
 * that it was rewritten.
 */
function isRewritten(
  model: PreparedModel,
  document: DocumentLines,
  piece: ModelPiece,
  line: Line,
): boolean {
  const { stream } = document;
  for (let at = line.from; at < line.to; at += 1) {
    if ((stream.end[at] ?? 0) - (stream.start[at] ?? 0) < LONG) continue;
    const word = stream.fold[at];
    const own = model.stream.fold.subarray(piece.from, piece.to).includes(word ?? 0);
    if (own && timesIn(model, word ?? 0) <= MAX_TIMES) return true;
  }
  return false;
}

function timesIn({ stream }: PreparedModel, word: number): number {
  let times = 0;
  for (let at = 0; at < stream.length; at += 1) if (stream.fold[at] === word) times += 1;
  return times;
}

/** Does the line stand where this unit stood: by its number as printed, or as it was counted on? */
function standsFor(
  model: PreparedModel,
  piece: ModelPiece,
  unit: ModelUnit,
  line: Line,
  counted: number | null,
): boolean {
  const { label } = line;
  if (!label || label.number === "" || label.kind === "annex") return false;
  if (unit.kind === "item" && label.kind !== piece.label?.kind) return false;
  return counted === null || Number.isNaN(counted)
    ? labelsAgree(model, piece, line)
    : split(label.number)[1] === counted;
}

/** Gives what is still free between two matches to the clause, item or recital whose number it carries. */
export function pairOwnNumbers(
  model: PreparedModel,
  document: DocumentLines,
  alignment: Alignment,
  noise: Uint8Array,
): void {
  for (const window of windows(alignment, document, (line) => noise[line] === 1)) {
    const group = model.units[model.pieces[window.before]?.unit ?? -1]?.group;
    let from = 0;
    for (const index of window.pieces) {
      const piece = model.pieces[index] as ModelPiece;
      const unit = model.units[piece.unit] as ModelUnit;
      const first = unit.from === index && piece.literals > 0 && !piece.absorbs;
      if (!first || !KINDS.has(unit.kind) || !isText(model, unit)) continue;
      // An item without its clause says nothing by its letter.
      if (unit.kind === "item" && unit.group !== group) continue;
      const counted = shifted(model, document, alignment, window, unit);
      const at = window.lines.findIndex(
        (line, place) =>
          place >= from &&
          standsFor(model, piece, unit, document.lines[line] as Line, counted) &&
          (!unit.optional || isRewritten(model, document, piece, document.lines[line] as Line)) &&
          (document.lines[line]?.to ?? 0) > (document.lines[line]?.from ?? 0),
      );
      if (at < 0) continue;
      const { index: line, from: start, to } = document.lines[window.lines[at] ?? -1] as Line;
      alignment.segments[index] = [{ line, from: start, to }];
      alignment.taken[line] = 1;
      from = at + 1;
    }
  }
}

/** In an annex the numbers are the parties' own. */
function isText(model: PreparedModel, { section }: ModelUnit): boolean {
  const kind = model.model.sections.find(({ id }) => id === section)?.kind;
  return kind === "article" || kind === "recitals";
}
