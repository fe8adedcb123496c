/** Which model a document follows: the share of each model's clauses, as shingles, that it holds. */
import type { DocumentLines } from "./lines/line";
import { HashTable } from "../language/hash-table";
import type { PreparedModel } from "./model/prepared";
import { SHINGLE, shingleAt, combine } from "../language/shingle";
import { BLANK } from "../language/tokens";

// Bindings of our own: an imported one is looked up in its module at every call.
const shingleAtHere = shingleAt;
const combineHere = combine;

/** Words in a shingle here: longer than for alignment, so that legal Dutch in general does not count. */
const LENGTH = 5;
/** A document with less than this of a model does not follow it. */
const MIN_SHARE = 0.12;
/** Models looked for at once: bits in a mask. */
const MAX_MODELS = 30;
/** Bits of a mask, from 0. */
const HIGHEST_BIT = 31;

export interface Candidate {
  model: PreparedModel;
  /** Share of the model's clause text found in the document, 0–1. */
  confidence: number;
}

const known = new WeakMap<PreparedModel, Set<number>>();

function hashAt(stream: PreparedModel["stream"], at: number): number {
  return combineHere(
    combineHere(shingleAtHere(stream, at), stream.fold[at + SHINGLE] ?? 0),
    stream.fold[at + SHINGLE + 1] ?? 0,
  );
}

/** The article of definitions says what the law says: many agreements share it and follow nothing. */
const DEFINING = /defini|begrip/iu;

/** Shingles of the clauses; of annexes and parties other documents have their own, and of definitions all. */
function clauseShingles(model: PreparedModel): Set<number> {
  const made = known.get(model);
  if (made) return made;
  const set = new Set<number>();
  for (const piece of model.pieces) {
    const { kind, heading = "" } = model.units[piece.unit] ?? {};
    if ((kind !== "clause" && kind !== "item") || DEFINING.test(heading)) continue;
    let run = 0;
    for (let at = piece.from; at < piece.to; at += 1) {
      run = (model.stream.type[at] ?? 0) < BLANK ? run + 1 : 0;
      if (run >= LENGTH) set.add(hashAt(model.stream, at - LENGTH + 1));
    }
  }
  known.set(model, set);
  return set;
}

interface Index {
  models: PreparedModel[];
  /** Hash of a shingle → bit mask of the models that have it. */
  masks: HashTable;
  sizes: number[];
}

let last: Index | null = null;

/** Shingles of all models together; kept for as long as the same models are asked for. */
function indexOf(models: PreparedModel[]): Index {
  const same =
    last?.models.length === models.length && models.every((one, at) => one === last?.models[at]);
  if (last && same) return last;
  const sets = models.map(clauseShingles);
  const sizes = sets.map(({ size }) => size);
  const masks = new HashTable(sizes.reduce((sum, size) => sum + size, 0));
  sets.forEach((set, at) => {
    for (const hash of set) {
      const slot = masks.slot(hash);
      masks.put(slot, hash, masks.at(slot) | (1 << at));
    }
  });
  last = { models, masks, sizes };
  return last;
}

/** Models, the best first. */
export function recognise(document: DocumentLines, models: PreparedModel[]): Candidate[] {
  if (models.length > MAX_MODELS) {
    // More than a mask holds: in portions.
    return [
      ...recognise(document, models.slice(0, MAX_MODELS)),
      ...recognise(document, models.slice(MAX_MODELS)),
    ].sort((a, b) => b.confidence - a.confidence);
  }
  const { masks, sizes } = indexOf(models);
  const counts = models.map(() => 0);
  const seen = new Uint8Array(masks.size);
  const { stream } = document;
  for (let at = 0; at + LENGTH <= stream.length; at += 1) {
    const slot = masks.slot(hashAt(stream, at));
    let mask = masks.at(slot);
    if (mask === 0 || seen[slot]) continue;
    seen[slot] = 1;
    // From the highest bit down: most shingles are one model's.
    while (mask !== 0) {
      const model = HIGHEST_BIT - Math.clz32(mask);
      counts[model] = (counts[model] ?? 0) + 1;
      mask ^= 1 << model;
    }
  }
  return models
    .map((model, at) => ({ model, confidence: (counts[at] ?? 0) / Math.max(1, sizes[at] ?? 1) }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Enough of the model to speak of deviations from it. */
export function isRecognised(candidate: Candidate | undefined): candidate is Candidate {
  return candidate !== undefined && candidate.confidence >= MIN_SHARE;
}

/** Share of what a model has and another has not, that the document holds. */
export function ownShare(
  document: DocumentLines,
  model: PreparedModel,
  other: PreparedModel,
): number {
  const theirs = clauseShingles(other);
  const own = new Set([...clauseShingles(model)].filter((hash) => !theirs.has(hash)));
  if (own.size === 0) return 0;
  const size = own.size;
  for (let at = 0; at + LENGTH <= document.stream.length; at += 1) {
    own.delete(hashAt(document.stream, at));
  }
  return (size - own.size) / size;
}
