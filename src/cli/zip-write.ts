/** Makes a .docx of another one, with some parts replaced. */
import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import type { Package } from "./open";

/**
 * The package with some parts replaced or added. All others are copied as they are packed, byte for
 * byte, in their order; sizes stand in the local headers, so no descriptors follow the data.
 * @param changed part name → new text
 * @param removed names of parts that are left out
 */
export function rezip(
  original: Package,
  changed: Map<string, string>,
  removed: ReadonlySet<string> = new Set(),
): Uint8Array {
  const left = new Map([...changed].map(([name, text]) => [name.toLowerCase(), { name, text }]));
  const kept = original.entries.filter(({ name }) => !removed.has(name));
  const files: PackedFile[] = kept.map((entry) => {
    const key = entry.name.toLowerCase();
    const change = left.get(key);
    left.delete(key);
    if (change) return pack(entry.name, change.text);
    const data = original.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
    const { name, method, crc, unpackedSize } = entry;
    return { name, method, crc, unpackedSize, data };
  });
  for (const { name, text } of left.values()) files.push(pack(name, text));
  return assemble(files);
}

interface PackedFile {
  name: string;
  method: number;
  crc: number;
  unpackedSize: number;
  data: Uint8Array;
}

function pack(name: string, text: string): PackedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    unpackedSize: bytes.length,
    data: deflateSync(bytes),
  };
}

/** Flag 11: names are UTF-8 (APPNOTE 4.4.4). Version 2.0: deflate. DOS date of 1 January 1980. */
const FLAGS = 0x0800;
const VERSION = 20;
const DOS_DATE = 0x0021;

function assemble(files: PackedFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let offset = 0;
  for (const file of files) {
    const name = encoder.encode(file.name);
    const local = record(30, 0x04034b50, [[4, VERSION], ...shared(file, 6)], name.length, 26);
    const central = record(
      46,
      0x02014b50,
      [[4, VERSION], [6, VERSION], ...shared(file, 8)],
      name.length,
      28,
    );
    new DataView(central.buffer).setUint32(42, offset, true);
    pieces.push(local, name, file.data);
    directory.push(central, name);
    offset += local.length + name.length + file.data.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** The fields that local and central headers share, from `at`: flags, method, time, date, crc, sizes. */
function shared(file: PackedFile, at: number): [number, number, 4?][] {
  return [
    [at, FLAGS],
    [at + 2, file.method],
    [at + 6, DOS_DATE],
    [at + 8, file.crc, 4],
    [at + 12, file.data.length, 4],
    [at + 16, file.unpackedSize, 4],
  ];
}

function record(
  length: number,
  signature: number,
  fields: [number, number, 4?][],
  nameLength: number,
  nameAt: number,
): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  for (const [at, value, width] of fields)
    if (width === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
  view.setUint16(nameAt, nameLength, true);
  return bytes;
}
