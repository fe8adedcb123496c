/** A zip made by hand, so that its headers can lie. */
import { crc32 } from "node:zlib";

export interface RawEntry {
  name: string;
  data: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  packedSize?: number;
  unpackedSize?: number;
}

export interface Lies {
  count?: number;
  directoryOffset?: number;
  /** Names that the directory leaves out. */
  unlisted?: string[];
}

export function rawZip(entries: RawEntry[], lies: Lies = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0, 2);
    fields.writeUInt16LE(entry.method ?? 0, 4);
    fields.writeUInt32LE(entry.crc ?? crc32(entry.data), 10);
    fields.writeUInt32LE(entry.packedSize ?? entry.data.length, 14);
    fields.writeUInt32LE(entry.unpackedSize ?? entry.data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, entry.data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    if (!lies.unlisted?.includes(entry.name))
      directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, tail, name]));
    pieces.push(local);
    offset += local.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(lies.count ?? directory.length, 8);
  end.writeUInt16LE(lies.count ?? directory.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(lies.directoryOffset ?? offset, 16);
  return Buffer.concat([...pieces, all, end]);
}
