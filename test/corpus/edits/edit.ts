/** The contract of an edit: changes a draft in one known way and says what a lawyer would call it. */
import type { TrueDeviation } from "../truth";
import type { Draft } from "./draft";

export interface Outcome {
  deviations: TrueDeviation[];
  tolerated?: TrueDeviation[];
  findings?: string[];
}

export interface Edit {
  name: string;
  /** Null when this draft has no place for it. */
  apply: (draft: Draft) => Outcome | null;
}

/** A random member that satisfies; null when there is none. */
export function choose<T>(draft: Draft, items: readonly T[]): T | null {
  return items.length > 0 ? draft.random.pick(items) : null;
}
