/** Unpacks one part, piece by piece, and stops at the caps whatever the headers claim. */
import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import { Failure } from "./failure";
import { MAX_PART_BYTES, MAX_RATIO, RATIO_FLOOR_BYTES } from "./limits";
import type { ZipEntry } from "./zip-directory";

/** One piece unpacks to at most a thousand times this: the most that is ever held beyond the cap. */
const PIECE = 16_384;

/**
 * @param allowance bytes that may still be unpacked from this package
 * @throws Failure encrypted, damaged, too-large, zip-bomb
 */
export function unpack(file: Uint8Array, entry: ZipEntry, allowance: number): Uint8Array {
  if (entry.encrypted) throw new Failure("encrypted");
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array, consumed: number): void => {
    size += piece.length;
    if (size > RATIO_FLOOR_BYTES && size > consumed * MAX_RATIO) throw new Failure("zip-bomb");
    if (size > MAX_PART_BYTES || size > allowance)
      throw new Failure("too-large-part", { part: entry.name });
    pieces.push(piece);
  };
  if (entry.method === 0) take(packed, packed.length);
  else if (entry.method === 8) inflate(packed, entry.name, take);
  else throw new Failure("damaged", { part: entry.name });
  const bytes = join(pieces, size);
  if (size !== entry.unpackedSize || crc32(bytes) !== entry.crc)
    throw new Failure("damaged", { part: entry.name });
  return bytes;
}

function inflate(
  packed: Uint8Array,
  part: string,
  take: (piece: Uint8Array, consumed: number) => void,
): void {
  // fflate calls the last piece final whether or not the data was complete; size and checksum tell.
  let consumed = 0;
  const stream = new Inflate((piece) => take(piece, consumed));
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      consumed = Math.min(at + PIECE, packed.length);
      stream.push(packed.subarray(at, consumed), consumed === packed.length);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("damaged", { part });
  }
}

function join(pieces: Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
