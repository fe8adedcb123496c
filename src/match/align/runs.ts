/** Candidates by runs of common words: where shingles of a line stand in a piece, joined in order. */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import { SHINGLE, shingleAt } from "../../language/shingle";
import { BLANK } from "../../language/tokens";

// Bindings of our own: an imported one is looked up in its module at every call.
const shingleAtHere = shingleAt;

export interface Fragment {
  line: number;
  piece: number;
  /** Tokens of the document's stream. */
  docFrom: number;
  docTo: number;
  /** Tokens of the model's stream. */
  modelFrom: number;
  modelTo: number;
  /** Equal tokens, capitals apart. */
  weight: number;
  exact: boolean;
}

/** A shingle that stands in the model more often says nothing about place. */
const MAX_OCCURRENCES = 12;
/** Candidates kept for a line, best first. */
const MAX_CANDIDATES = 8;
/** Runs considered for one line and piece. */
const MAX_RUNS = 64;
/** A match must cover this share of the line or of the piece. */
const MIN_SHARE = 0.25;
/** A short run so far from the others is chance. */
const SHORT_RUN = 4;
const NEAR = 12;

interface Run {
  doc: number;
  model: number;
  length: number;
}

export function runFragments(
  model: PreparedModel,
  document: DocumentLines,
  line: Line,
  found: Fragment[],
): void {
  if (line.to - line.from < SHINGLE) return;
  const byPiece = collectRuns(model, document, line);
  const candidates: Fragment[] = [];
  for (const [index, runs] of byPiece) {
    const piece = model.pieces[index] as ModelPiece;
    const fragment = joinRuns(line.index, index, runs);
    const enough = MIN_SHARE * Math.min(line.to - line.from, Math.max(piece.literals, SHINGLE));
    if (fragment.weight >= enough) candidates.push(fragment);
  }
  candidates.sort((a, b) => b.weight - a.weight);
  found.push(...candidates.slice(0, MAX_CANDIDATES));
}

function collectRuns(
  model: PreparedModel,
  document: DocumentLines,
  line: Line,
): Map<number, Run[]> {
  const { index } = model;
  const { shingles } = index;
  const byPiece = new Map<number, Run[]>();
  /** Diagonal → where its last run ends. */
  const reached = new Map<number, number>();
  for (let doc = line.from; doc + SHINGLE <= line.to; doc += 1) {
    let position = shingles.at(shingles.slot(shingleAtHere(document.stream, doc))) - 1;
    if (position < 0 || (index.count[position] ?? 0) > MAX_OCCURRENCES) continue;
    for (; position >= 0; position = index.previous[position] ?? -1) {
      if ((reached.get(position - doc) ?? -1) > doc) continue;
      const piece = model.pieces[index.pieceAt[position] ?? 0] as ModelPiece;
      const length = extend(
        model,
        document,
        position,
        doc,
        Math.min(piece.to - position, line.to - doc),
      );
      if (length < SHINGLE) continue;
      reached.set(position - doc, doc + length);
      const runs = byPiece.get(piece.index);
      if (!runs) byPiece.set(piece.index, [{ doc, model: position, length }]);
      else if (runs.length < MAX_RUNS) runs.push({ doc, model: position, length });
    }
  }
  return byPiece;
}

function extend(
  model: PreparedModel,
  document: DocumentLines,
  position: number,
  doc: number,
  limit: number,
): number {
  let length = 0;
  while (
    length < limit &&
    (model.stream.type[position + length] ?? 0) < BLANK &&
    model.stream.fold[position + length] === document.stream.fold[doc + length]
  ) {
    length += 1;
  }
  return length;
}

/** The heaviest rising sequence of runs, as one fragment. */
function joinRuns(line: number, piece: number, runs: Run[]): Fragment {
  const best = runs.map((run) => run.length);
  const from = runs.map(() => -1);
  let top = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] as Run;
    for (let before = 0; before < at; before += 1) {
      const other = runs[before] as Run;
      const docGap = run.doc - other.doc - other.length;
      const modelGap = run.model - other.model - other.length;
      if (docGap < 0 || modelGap < 0) continue;
      const slight = Math.min(run.length, other.length) <= SHORT_RUN;
      if (slight && (docGap > NEAR || modelGap > NEAR * 2)) continue;
      const weight = (best[before] ?? 0) + run.length;
      if (weight > (best[at] ?? 0)) {
        best[at] = weight;
        from[at] = before;
      }
    }
    if ((best[at] ?? 0) > (best[top] ?? 0)) top = at;
  }
  const last = runs[top] as Run;
  let first = top;
  while ((from[first] ?? -1) >= 0) first = from[first] ?? -1;
  const head = runs[first] as Run;
  return {
    line,
    piece,
    docFrom: head.doc,
    docTo: last.doc + last.length,
    modelFrom: head.model,
    modelTo: last.model + last.length,
    weight: best[top] ?? 0,
    exact: false,
  };
}
