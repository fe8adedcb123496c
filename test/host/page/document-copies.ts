/**
 * Copies of the file that an add-in asks for (`getFileAsync`), handed over in slices. As in Word a third
 * copy is refused while two are held: whoever forgets to close them gets none.
 */

/** Names of what goes along, as Office.js counts them: in the request, and in the two answers. */
const ASKED = { type: "0", sliceSize: "1", handle: "2", index: "3" } as const;
const COPY = { handle: 0, size: 1 } as const;
const SLICE = { data: 0, size: 1 } as const;
const COMPRESSED = 1;
const AT_MOST = 2;

/** Office's codes: an internal error, and a kind of file that the host cannot give. */
const INTERNAL = 5001;
const FILE_TYPE = 1006;

interface Held {
  bytes: Uint8Array;
  sliceSize: number;
}

export class DocumentCopies {
  private readonly held = new Map<number, Held>();
  private last = 0;

  /** copies that were asked for and not closed */
  get open(): number {
    return this.held.size;
  }

  copy(asked: Record<string, unknown>, save: () => Uint8Array): Record<string | number, unknown> {
    if (asked[ASKED.type] !== COMPRESSED) return { Error: FILE_TYPE };
    if (this.held.size >= AT_MOST) return { Error: INTERNAL };
    const bytes = save();
    const handle = ++this.last;
    this.held.set(handle, { bytes, sliceSize: Number(asked[ASKED.sliceSize]) });
    return { Error: 0, [COPY.handle]: handle, [COPY.size]: bytes.length };
  }

  slice(asked: Record<string, unknown>): Record<string | number, unknown> {
    const held = this.held.get(Number(asked[ASKED.handle]));
    if (!held) return { Error: INTERNAL };
    const from = Number(asked[ASKED.index]) * held.sliceSize;
    const data = [...held.bytes.subarray(from, from + held.sliceSize)];
    return { Error: 0, [SLICE.data]: data, [SLICE.size]: data.length };
  }

  close(asked: Record<string, unknown>): { Error: number } {
    return { Error: this.held.delete(Number(asked[ASKED.handle])) ? 0 : INTERNAL };
  }
}
