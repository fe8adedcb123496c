/** Every hostile kind, and its documents. */
import { Random } from "../random";
import { BENIGN } from "./benign";
import { DECEPTION } from "./deception";
import { make, type HostileDocument, type HostileKind } from "./kind";
import { TABLES } from "./tables";
import { TEXT } from "./text";
import { WORDS } from "./words";

export const HOSTILE: HostileKind[] = [...TEXT, ...WORDS, ...DECEPTION, ...TABLES, ...BENIGN];

/** @returns `count` documents of one kind; the same for the same seed. */
export function* hostile(
  kind: HostileKind,
  { seed = 1, count = 100 } = {},
): Generator<HostileDocument> {
  let made = 0;
  for (let index = 0; made < count && index < count * 5; index += 1) {
    const random = new Random(Math.imul(seed, 7919) + index * 104729 + kind.name.length * 7);
    const document = make(kind, index, random);
    if (!document) continue;
    made += 1;
    yield document;
  }
}
