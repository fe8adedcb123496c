/**
 * Pieces that stand elsewhere: what the first chain left over is chained again, and what hangs together
 * there is a clause, or a row of clauses, in another place.
 */
import type { DocumentLines, Line } from "../lines/line";
import type { ModelPiece, ModelUnit, PreparedModel } from "../model/prepared";
import type { Alignment } from "./alignment";
import { assign, strongEnough } from "./assign";
import { chain } from "./chain";
import type { Fragment } from "./fragments";

/** Share of common words from which a text elsewhere is the same clause. */
const MIN_SIMILAR = 0.6;
/** Shorter pieces repeat by chance. */
const MIN_LENGTH = 5;
/** Lines within which an item stands beside its clause. */
const BESIDE = 12;
/** Lines behind the last match, or before the first, in which a moved clause is the agreement's last or first. */
const BEYOND = 6;
/** Rows of clauses that moved apart from one another; more are told as missing and added. */
export const MAX_PASSES = 12;

/** @returns true when there was more to look for than the passes allow. */
export function findMoved(
  model: PreparedModel,
  document: DocumentLines,
  fragments: Fragment[],
  alignment: Alignment,
  score: (fragment: Fragment) => number,
): boolean {
  const isFree = ({ line, piece }: Fragment): boolean =>
    !alignment.taken[line] && (alignment.segments[piece]?.length ?? 0) === 0;
  let left = fragments.filter(
    (fragment) =>
      // Outside the agreement a clause is somebody else's.
      fragment.line >= alignment.first - BEYOND &&
      fragment.line <= alignment.last + BEYOND &&
      (model.pieces[fragment.piece] as ModelPiece).literals >= MIN_LENGTH &&
      isFree(fragment),
  );
  for (let pass = 0; pass < MAX_PASSES && left.length > 0; pass += 1) {
    const chosen = chain(left, score, model.stream.length).map((at) => left[at] as Fragment);
    const strong = strongEnough(model, document, chosen, MIN_SIMILAR);
    if (strong.length > 0) {
      assign(model, document, strong, alignment);
      for (const { piece, line } of strong) {
        alignment.moved.add(piece);
        alignment.first = Math.min(alignment.first, line);
        alignment.last = Math.max(alignment.last, line);
      }
    }
    // What was too weak in this chain is not looked at again.
    const seen = new Set(chosen);
    left = left.filter((fragment) => !seen.has(fragment) && isFree(fragment));
  }
  findShortDefinitions(model, document, fragments, alignment);
  bringAlong(model, document, fragments, alignment);
  return left.length > 0;
}

/** A definition of a few words ("Partij", "Verwerkingsverantwoordelijke of Verwerker.") is found by all of them. */
function findShortDefinitions(
  model: PreparedModel,
  document: DocumentLines,
  fragments: Fragment[],
  alignment: Alignment,
): void {
  const byPiece = new Map<number, Fragment[]>();
  const isGone = (unit: ModelUnit): boolean => {
    for (let at = unit.from; at < unit.to; at += 1)
      if ((alignment.segments[at]?.length ?? 0) > 0) return false;
    return unit.kind === "definition";
  };
  const gone = model.units.filter(isGone);
  if (gone.length === 0) return;
  for (const fragment of fragments) {
    const { line, piece, weight } = fragment;
    if (alignment.taken[line] || weight < (model.pieces[piece]?.literals ?? 0)) continue;
    const known = byPiece.get(piece);
    if (known) known.push(fragment);
    else byPiece.set(piece, [fragment]);
  }
  for (const unit of gone) {
    for (const first of byPiece.get(unit.from) ?? []) {
      const row: Fragment[] = [first];
      for (let at = unit.from + 1; at < unit.to; at += 1) {
        const before = row.at(-1) as Fragment;
        const next = byPiece
          .get(at)
          ?.find(({ line }) => line - before.line <= 1 && line >= before.line);
        if (next) row.push(next);
      }
      const inside = row.every(
        ({ line }) => line >= alignment.first && line <= alignment.last && !alignment.taken[line],
      );
      if (!inside || row.length < unit.to - unit.from) continue;
      assign(model, document, row, alignment);
      for (const { piece } of row) alignment.moved.add(piece);
      break;
    }
  }
}

/** Short items ("de betrouwbaarheidseisen") go with the clause that moved, and a heading with its article's, when they stand beside it. */
function bringAlong(
  model: PreparedModel,
  document: DocumentLines,
  fragments: Fragment[],
  alignment: Alignment,
): void {
  if (alignment.moved.size === 0) return;
  const unitOf = (piece: number): ModelUnit | undefined =>
    model.units[model.pieces[piece]?.unit ?? -1];
  const lines = new Map<number, number[]>();
  const firsts = new Set<string>();
  for (const piece of alignment.moved) {
    const unit = unitOf(piece);
    const group = unit?.group ?? -1;
    const stand = (alignment.segments[piece] ?? []).map(({ line }) => line);
    lines.set(group, [...(lines.get(group) ?? []), ...stand]);
    if (unit?.kind === "clause")
      for (const line of stand) firsts.add(`${line} ${articleOf(unit.ref)}`);
  }
  for (const { exact, line, piece } of fragments) {
    if (!exact || alignment.taken[line] || (alignment.segments[piece]?.length ?? 0) > 0) continue;
    const unit = unitOf(piece);
    const near =
      unit?.kind === "heading"
        ? firsts.has(`${line + 1} ${unit.ref}`)
        : lines.get(unit?.group ?? -1)?.some((other) => Math.abs(other - line) <= BESIDE);
    if (!near) continue;
    const { from, to } = document.lines[line] as Line;
    alignment.segments[piece] = [{ line, from, to }];
    alignment.moved.add(piece);
    alignment.taken[line] = 1;
  }
}

const articleOf = (ref: string): string => ref.split(".")[0] ?? ref;
