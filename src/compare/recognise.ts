/** Which model a document follows: the share of each model's clauses, as shingles, that it holds. */
import type { DocumentLines } from "./lines/line";
import type { PreparedModel } from "./model/prepared";
import { SHINGLE, shingleAt, combine } from "./model/shingle";
import { BLANK } from "./text/tokens";

/** Words in a shingle here: longer than for alignment, so that legal Dutch in general does not count. */
const LENGTH = 5;
/** A document with less than this of a model does not follow it. */
const MIN_SHARE = 0.12;

export interface Candidate {
  model: PreparedModel;
  /** Share of the model's clause text found in the document, 0–1. */
  confidence: number;
}

const known = new WeakMap<PreparedModel, Set<number>>();

function hashAt(stream: PreparedModel["stream"], at: number): number {
  return combine(
    combine(shingleAt(stream, at), stream.fold[at + SHINGLE] ?? 0),
    stream.fold[at + SHINGLE + 1] ?? 0,
  );
}

/** Shingles of the clauses; of annexes and parties other documents have their own. */
function clauseShingles(model: PreparedModel): Set<number> {
  const made = known.get(model);
  if (made) return made;
  const set = new Set<number>();
  for (const piece of model.pieces) {
    const kind = model.units[piece.unit]?.kind;
    if (kind !== "clause" && kind !== "item" && kind !== "definition") continue;
    let run = 0;
    for (let at = piece.from; at < piece.to; at += 1) {
      run = (model.stream.type[at] ?? 0) < BLANK ? run + 1 : 0;
      if (run >= LENGTH) set.add(hashAt(model.stream, at - LENGTH + 1));
    }
  }
  known.set(model, set);
  return set;
}

/** Models that fit at all, best first. */
export function recognise(document: DocumentLines, models: PreparedModel[]): Candidate[] {
  const sets = models.map(clauseShingles);
  const found = models.map(() => new Set<number>());
  for (let at = 0; at + LENGTH <= document.stream.length; at += 1) {
    const hash = hashAt(document.stream, at);
    sets.forEach((set, index) => {
      if (set.has(hash)) found[index]?.add(hash);
    });
  }
  return models
    .map((model, at) => ({
      model,
      confidence: (found[at]?.size ?? 0) / Math.max(1, sets[at]?.size ?? 1),
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Enough of the model to speak of deviations from it. */
export function isRecognised(candidate: Candidate | undefined): candidate is Candidate {
  return candidate !== undefined && candidate.confidence >= MIN_SHARE;
}
