/** From chained matches to parts of lines: every line that matches belongs to its piece as a whole. */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import { SIGN, tokenId } from "../../language/tokens";
import type { Alignment } from "./alignment";
import type { Fragment } from "./fragments";
import { labelsAgree } from "./labels";

/** Below this share of common words two texts are not the same clause … */
const MIN_SIMILAR = 0.34;
/** … or below this one, when both have the same number. */
const MIN_SIMILAR_NUMBERED = 0.2;
/** A further line belongs to a piece only when this much of it is the piece's text. */
const MIN_FURTHER = 0.4;
const MIN_FURTHER_TEMPLATED = 0.15;

const CLOSING = new Set([")", ".", ":", "-"].map(tokenId));
const OPEN = tokenId("(");
const ENDS = new Set([".", ";", ":"].map(tokenId));

export function emptyAlignment(model: PreparedModel, document: DocumentLines): Alignment {
  return {
    segments: model.pieces.map(() => []),
    moved: new Set(),
    taken: new Uint8Array(document.lines.length),
    by: new Uint8Array(document.lines.length),
    first: -1,
    last: -1,
    absorbed: new Map(),
  };
}

/** Share of common words of a piece and the lines given to it, by the matches between them. */
export function similarity(piece: ModelPiece, weight: number, docLength: number): number {
  const model = Math.max(1, piece.literals);
  if (piece.templated) return weight / model;
  return (2 * weight) / (model + Math.max(1, docLength));
}

/** Drops matches too thin to mean anything, piece by piece. */
export function strongEnough(
  model: PreparedModel,
  document: DocumentLines,
  chosen: Fragment[],
  similar = MIN_SIMILAR,
): Fragment[] {
  const byPiece = new Map<number, Fragment[]>();
  /** Document tokens of a line that other pieces account for. */
  const perLine = new Map<number, number>();
  for (const fragment of chosen) {
    perLine.set(fragment.line, (perLine.get(fragment.line) ?? 0) + fragment.weight);
    const list = byPiece.get(fragment.piece);
    if (list) list.push(fragment);
    else byPiece.set(fragment.piece, [fragment]);
  }
  const kept = new Set<Fragment>();
  for (const [index, list] of byPiece) {
    const piece = model.pieces[index] as ModelPiece;
    const top = list.reduce((a, b) => (b.weight > a.weight ? b : a));
    let weight = 0;
    let length = 0;
    const own: Fragment[] = [];
    for (const fragment of list) {
      const line = document.lines[fragment.line] as Line;
      const rest = line.to - line.from - (perLine.get(fragment.line) ?? 0) + fragment.weight;
      // Between the words of a template stand answers of any length.
      const further = piece.templated ? MIN_FURTHER_TEMPLATED : MIN_FURTHER;
      if (fragment !== top && fragment.weight < further * rest) continue;
      own.push(fragment);
      weight += fragment.weight;
      length += rest;
    }
    const numbered = labelsAgree(model, piece, document.lines[top.line] as Line);
    const least = numbered && similar === MIN_SIMILAR ? MIN_SIMILAR_NUMBERED : similar;
    if (similarity(piece, weight, length) >= least) for (const fragment of own) kept.add(fragment);
  }
  return chosen.filter((fragment) => kept.has(fragment));
}

/** Where the text of one piece ends and the next begins, inside one line. */
function cut(model: PreparedModel, document: DocumentLines, a: Fragment, b: Fragment): number {
  const one = model.pieces[a.piece] as ModelPiece;
  const other = model.pieces[b.piece] as ModelPiece;
  const complete = a.modelTo === one.to;
  const begun = b.modelFrom === other.from;
  if (begun && !complete) return b.docFrom;
  if (complete && !begun) return a.docTo;
  const { stream } = document;
  if (complete) {
    // A sign behind the first text (":" behind a term) is its own, what follows may be new.
    let at = a.docTo;
    while (at < b.docFrom && stream.type[at] === SIGN) at += 1;
    return at === b.docFrom ? at : b.docFrom;
  }
  for (let at = b.docFrom - 1; at >= a.docTo; at -= 1) {
    if (ENDS.has(stream.fold[at] ?? 0)) return at + 1;
  }
  return b.docFrom;
}

/** Where the number stands that was typed in front of a text inside a line ("(2) de gegevens"), or -1. */
function numberBefore(model: PreparedModel, { stream }: DocumentLines, next: Fragment): number {
  const { label, from } = model.pieces[next.piece] as ModelPiece;
  if (!label?.number || next.modelFrom !== from) return -1;
  let at = next.docFrom - 1;
  while (at >= 0 && CLOSING.has(stream.fold[at] ?? 0)) at -= 1;
  if (at < 0 || stream.fold[at] !== tokenId(label.number)) return -1;
  return stream.fold[at - 1] === OPEN ? at - 1 : at;
}

/** Gives each line, cut where it holds several pieces, to its pieces. */
export function assign(
  model: PreparedModel,
  document: DocumentLines,
  chosen: Fragment[],
  alignment: Alignment,
): void {
  for (let at = 0; at < chosen.length;) {
    const line = document.lines[(chosen[at] as Fragment).line] as Line;
    const own: Fragment[] = [];
    for (; at < chosen.length && (chosen[at] as Fragment).line === line.index; at += 1) {
      const fragment = chosen[at] as Fragment;
      const last = own.at(-1);
      if (last?.piece === fragment.piece) {
        own[own.length - 1] = { ...last, docTo: fragment.docTo, modelTo: fragment.modelTo };
      } else own.push(fragment);
    }
    let from = line.from;
    own.forEach((fragment, index) => {
      const next = own[index + 1];
      const to = next ? cut(model, document, fragment, next) : line.to;
      const number = next ? numberBefore(model, document, next) : -1;
      const numbered = number >= fragment.docTo && number < to;
      const segment = { line: line.index, from, to: numbered ? number : to };
      (alignment.segments[fragment.piece] ?? []).push(segment);
      from = numbered && next ? next.docFrom : to;
    });
    alignment.taken[line.index] = 1;
  }
}
