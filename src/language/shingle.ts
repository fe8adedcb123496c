/** Hashes of neighbouring tokens. */
import type { TokenStream } from "./tokens";

/** Tokens in a shingle: long enough to say something, short enough to survive an edited sentence. */
export const SHINGLE = 3;

/** 2³² over the golden ratio, odd: spreads neighbouring values (Knuth). */
const PRIME = -0x61c8864f;
/** Half of the bits, which the multiplication leaves in the upper half. */
const HALF = 15;

export function combine(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, PRIME);
  mixed ^= mixed >>> HALF;
  return mixed;
}

/** Hash of the three tokens at a position, capitals apart. */
export function shingleAt(stream: TokenStream, at: number): number {
  const { fold } = stream;
  return combine(combine(fold[at] ?? 0, fold[at + 1] ?? 0), fold[at + 2] ?? 0);
}

/** Hash of a range of tokens, capitals apart. */
export function rangeHash(stream: TokenStream, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = combine(hash, stream.fold[at] ?? 0);
  return hash;
}
