/** Similarity of two ranges of tokens without regard to order. */
import type { TokenStream } from "../../language/tokens";
import { BLANK } from "../../language/tokens";

export type Bag = Map<number, number>;

/** Counts of the words and signs in a range, capitals apart, blanks left out. */
export function bagOf(stream: TokenStream, from: number, to: number): Bag {
  const bag: Bag = new Map();
  for (let at = from; at < to; at += 1) {
    if ((stream.type[at] ?? 0) >= BLANK) continue;
    const id = stream.fold[at] ?? 0;
    bag.set(id, (bag.get(id) ?? 0) + 1);
  }
  return bag;
}

/** How many tokens of the range the bag holds. */
export function common(bag: Bag, stream: TokenStream, from: number, to: number): number {
  const left = new Map(bag);
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const id = stream.fold[at] ?? 0;
    const rest = left.get(id) ?? 0;
    if (rest === 0) continue;
    left.set(id, rest - 1);
    count += 1;
  }
  return count;
}
