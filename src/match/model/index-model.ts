/** Where in a model each shingle and each whole piece stands. */
import { BLANK, type TokenStream } from "../../language/tokens";
import { HashTable } from "../../language/hash-table";
import type { ModelIndex, ModelPiece } from "./prepared";
import { rangeHash, SHINGLE, shingleAt } from "../../language/shingle";

function isLiteral(stream: TokenStream, at: number): boolean {
  return (stream.type[at] ?? 0) < BLANK;
}

/** Can shingles find this piece? */
function hasShingle(stream: TokenStream, piece: ModelPiece): boolean {
  let run = 0;
  for (let at = piece.from; at < piece.to; at += 1) {
    run = isLiteral(stream, at) ? run + 1 : 0;
    if (run >= SHINGLE) return true;
  }
  return false;
}

function add(map: Map<number, number[]>, key: number, piece: number): void {
  const list = map.get(key);
  if (list) list.push(piece);
  else map.set(key, [piece]);
}

export function buildIndex(stream: TokenStream, pieces: ModelPiece[]): ModelIndex {
  const shingles = new HashTable(stream.length);
  const previous = new Int32Array(stream.length).fill(-1);
  const count = new Int32Array(stream.length);
  const whole = new Map<number, number[]>();
  const short = new Map<number, number[]>();
  const pieceAt = new Int32Array(stream.length);
  for (const piece of pieces) {
    pieceAt.fill(piece.index, piece.from, piece.to);
    if (!piece.templated && piece.to > piece.from)
      add(whole, rangeHash(stream, piece.from, piece.to), piece.index);
    if (isLiteral(stream, piece.from) && piece.to > piece.from) {
      const term = piece.role === "term";
      if (term || !hasShingle(stream, piece)) add(short, stream.fold[piece.from] ?? 0, piece.index);
    }
    let run = 0;
    for (let at = piece.from; at < piece.to; at += 1) {
      run = isLiteral(stream, at) ? run + 1 : 0;
      if (run < SHINGLE) continue;
      const start = at - SHINGLE + 1;
      const hash = shingleAt(stream, start);
      const slot = shingles.slot(hash);
      const before = shingles.at(slot) - 1;
      previous[start] = before;
      count[start] = before < 0 ? 1 : (count[before] ?? 0) + 1;
      shingles.put(slot, hash, start + 1);
    }
  }
  return { shingles, previous, count, whole, short, pieceAt };
}
