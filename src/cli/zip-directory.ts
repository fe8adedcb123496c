/**
 * The table of contents of a zip (APPNOTE 6.3.10, 4.3.12–4.3.16). It is read from the central
 * directory, as Word does: what local headers claim may be false, or left open by a streaming writer.
 */
import { Failure } from "./failure";
import { MAX_ENTRIES } from "./limits";

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  unpackedSize: number;
  /** Offset of the local header. */
  headerStart: number;
  /** Offset of the packed bytes. */
  dataStart: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_COMMENT = 0xffff;

export interface Directory {
  /** In the order of the directory. */
  entries: ZipEntry[];
  /**
   * Parts that the file holds beside those of the directory: another program, or one that mends the
   * file, may read them.
   */
  unlisted: string[];
}

/** @throws Failure not-a-zip, truncated, zip-bomb */
export function readDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null)
    throw new Failure(
      view.byteLength >= 4 && view.getUint32(0, true) === LOCAL ? "truncated" : "not-a-zip",
    );
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new Failure("zip-bomb");
  const entries: ZipEntry[] = [];
  const unlisted: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Failure("truncated");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(bytes, view, at, nameLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  // More records than the directory says it has: some programs count, others read on.
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL && unlisted.length < MAX_ENTRIES) {
    const nameLength = view.getUint16(at + 28, true);
    unlisted.push(nameAt(bytes, at + 46, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  unlisted.push(...betweenEntries(bytes, view, entries));
  return { entries, unlisted: [...new Set(unlisted)] };
}

/** Local headers that stand where no listed part does, and those whose name is not the listed one. */
function betweenEntries(bytes: Uint8Array, view: DataView, entries: readonly ZipEntry[]): string[] {
  const found: string[] = [];
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  let from = 0;
  for (const entry of inOrder) {
    found.push(...headersIn(bytes, view, from, entry.headerStart));
    const local = nameAt(
      bytes,
      entry.headerStart + 30,
      view.getUint16(entry.headerStart + 26, true),
    );
    if (local.toLowerCase() !== entry.name.toLowerCase()) found.push(local);
    from = Math.max(from, entry.dataStart + entry.packedSize);
  }
  const directory = view.getUint32((findEnd(view) ?? 0) + 16, true);
  found.push(...headersIn(bytes, view, from, Math.min(directory, view.byteLength)));
  return found;
}

function headersIn(bytes: Uint8Array, view: DataView, from: number, to: number): string[] {
  const found: string[] = [];
  for (
    let at = bytes.indexOf(0x50, from);
    at >= 0 && at + 30 <= to;
    at = bytes.indexOf(0x50, at + 1)
  )
    if (view.getUint32(at, true) === LOCAL)
      found.push(nameAt(bytes, at + 30, view.getUint16(at + 26, true)));
  return found;
}

// Part names are ASCII (ECMA-376 part 2, 6.2.2); UTF-8 reads those and does no harm to others.
const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(at, at + length)).replace(/\\/g, "/");

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

/** Sizes of 0xffffffff mean zip64; no part of ours may be that large, so they fail as lying sizes do. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL)
    throw new Failure("truncated");
  const dataStart =
    local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packedSize = view.getUint32(at + 20, true);
  if (dataStart + packedSize > view.byteLength) throw new Failure("truncated");
  return {
    name: nameAt(bytes, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize,
    unpackedSize: view.getUint32(at + 24, true),
    headerStart: local,
    dataStart,
  };
}
