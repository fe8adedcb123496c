/**
 * The heaviest set of matches that keep the same order on both sides. What is left out of it has moved,
 * or is chance. O(n log n) for n candidates (fragment chaining with a Fenwick tree over the model).
 */
import type { Fragment } from "./fragments";

/** Prefix maxima: position in the model → best chain that ends at or before it. */
class BestUpTo {
  readonly #weight: Float64Array;
  readonly #fragment: Int32Array;

  constructor(size: number) {
    this.#weight = new Float64Array(size + 2);
    this.#fragment = new Int32Array(size + 2).fill(-1);
  }

  add(position: number, weight: number, fragment: number): void {
    for (let at = position + 1; at < this.#weight.length; at += at & -at) {
      if (weight > (this.#weight[at] ?? 0)) {
        this.#weight[at] = weight;
        this.#fragment[at] = fragment;
      }
    }
  }

  /** Fragment that ends the best chain up to a position, or -1. */
  best(position: number): number {
    let weight = 0;
    let fragment = -1;
    for (let at = position + 1; at > 0; at -= at & -at) {
      if ((this.#weight[at] ?? 0) > weight) {
        weight = this.#weight[at] ?? 0;
        fragment = this.#fragment[at] ?? -1;
      }
    }
    return fragment;
  }
}

/**
 * @param score weight of a fragment in the chain, above 0.
 * @param size tokens in the model.
 * @returns indices of the chosen fragments, in order of the document.
 */
export function chain(
  fragments: Fragment[],
  score: (fragment: Fragment) => number,
  size: number,
): number[] {
  const order = fragments.map((_, at) => at);
  const byStart = [...order].sort((a, b) => {
    const one = fragments[a] as Fragment;
    const other = fragments[b] as Fragment;
    return one.docFrom - other.docFrom || one.modelFrom - other.modelFrom;
  });
  const byEnd = [...order].sort(
    (a, b) => (fragments[a] as Fragment).docTo - (fragments[b] as Fragment).docTo,
  );
  const total = new Float64Array(fragments.length);
  const before = new Int32Array(fragments.length).fill(-1);
  const tree = new BestUpTo(size);
  let ended = 0;
  let top = -1;
  for (const at of byStart) {
    const fragment = fragments[at] as Fragment;
    for (; ended < byEnd.length; ended += 1) {
      const done = byEnd[ended] as number;
      const other = fragments[done] as Fragment;
      if (other.docTo > fragment.docFrom) break;
      tree.add(other.modelTo, total[done] ?? 0, done);
    }
    const best = tree.best(fragment.modelFrom);
    before[at] = best;
    total[at] = score(fragment) + (best < 0 ? 0 : (total[best] ?? 0));
    if (top < 0 || (total[at] ?? 0) > (total[top] ?? 0)) top = at;
  }
  const chosen: number[] = [];
  for (let at = top; at >= 0; at = before[at] ?? -1) chosen.push(at);
  return chosen.reverse();
}
