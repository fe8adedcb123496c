/**
 * Candidate matches between lines of the document and pieces of the model: whole lines by their hash,
 * the rest by runs of common words that shingles find. Numbers and order play no part yet.
 */
import type { Line, DocumentLines } from "../lines/line";
import { rangeHash } from "../../language/shingle";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import { BLANK, tokenId } from "../../language/tokens";
import { runFragments, type Fragment } from "./runs";

export type { Fragment };

/** A line that is wholly a piece and this long needs no second look. */
const SURE_LENGTH = 8;
/** Exact matches of one line (repeated "Naam:") that take part. */
const MAX_EXACT = 64;

const COLON = tokenId(":");

export function findFragments(model: PreparedModel, document: DocumentLines): Fragment[] {
  const found: Fragment[] = [];
  for (const line of document.lines) {
    if (line.to === line.from) continue;
    const sure = exactFragments(model, document, line, found);
    if (sure) continue;
    shortFragments(model, document, line, found);
    runFragments(model, document, line, found);
    if (document.broken) brokenFragments(model, document, line, found);
  }
  return found;
}

/** A heading or title too short for runs, that a conversion broke over this line and the next. */
function brokenFragments(
  model: PreparedModel,
  document: DocumentLines,
  line: Line,
  found: Fragment[],
): void {
  const next = document.lines[line.index + 1];
  if (!next || next.label || next.table || line.table || next.to === next.from) return;
  const pieces = model.index.whole.get(rangeHash(document.stream, line.from, next.to)) ?? [];
  for (const index of pieces.slice(0, MAX_EXACT)) {
    const piece = model.pieces[index] as ModelPiece;
    const cut = piece.from + line.to - line.from;
    const halves = [
      { own: line, modelFrom: piece.from, modelTo: cut },
      { own: next, modelFrom: cut, modelTo: piece.to },
    ];
    for (const { own, modelFrom, modelTo } of halves) {
      const { index: at, from, to } = own;
      const range = { docFrom: from, docTo: to, modelFrom, modelTo };
      found.push({ line: at, piece: index, ...range, weight: to - from, exact: true });
    }
  }
}

function exactFragments(
  model: PreparedModel,
  document: DocumentLines,
  line: Line,
  found: Fragment[],
): boolean {
  const pieces = model.index.whole.get(rangeHash(document.stream, line.from, line.to));
  if (!pieces) return false;
  for (const index of pieces.slice(0, MAX_EXACT)) {
    const piece = model.pieces[index] as ModelPiece;
    found.push({
      line: line.index,
      piece: index,
      docFrom: line.from,
      docTo: line.to,
      modelFrom: piece.from,
      modelTo: piece.to,
      weight: line.to - line.from,
      exact: true,
    });
  }
  return line.to - line.from >= SURE_LENGTH;
}

/** Pieces too short for shingles ("Plaats: …", a term before its meaning), at the start of a line. */
function shortFragments(
  model: PreparedModel,
  document: DocumentLines,
  line: Line,
  found: Fragment[],
): void {
  const { stream } = document;
  const pieces = model.index.short.get(stream.fold[line.from] ?? 0);
  if (!pieces) return;
  for (const index of pieces.slice(0, MAX_EXACT)) {
    const piece = model.pieces[index] as ModelPiece;
    let length = 0;
    const limit = Math.min(piece.to - piece.from, line.to - line.from);
    while (
      length < limit &&
      (model.stream.type[piece.from + length] ?? 0) < BLANK &&
      model.stream.fold[piece.from + length] === stream.fold[line.from + length]
    ) {
      length += 1;
    }
    // All the words before the first blank, and a blank or the end behind them.
    const rest = piece.from + length;
    const complete = rest === piece.to || (model.stream.type[rest] ?? 0) >= BLANK;
    if (!complete || length === 0) continue;
    if (rest === piece.to && line.to - line.from > length) {
      // "Betrokkene: een …": a term on the line of its meaning.
      if (piece.role !== "term" && piece.role !== "label") continue;
      const next = stream.fold[line.from + length] ?? 0;
      if (piece.role === "label" && next !== COLON && model.stream.fold[rest - 1] !== COLON)
        continue;
    }
    found.push({
      line: line.index,
      piece: index,
      docFrom: line.from,
      docTo: line.from + length,
      modelFrom: piece.from,
      modelTo: rest,
      weight: length,
      exact: false,
    });
  }
}
