/**
 * Decisions as this browser keeps them for the document. What cannot be read, of another version or damaged,
 * is somebody's words all the same: before anything is written over it, it is set aside under a name of its
 * own, and there it stays until it can be read or the user removes it.
 */
import { documentKey } from "../../word/document-key";
import { readKept, writeKept } from "../../word/kept";
import { joined, NO_DECISIONS, type Decisions } from "./decisions";

const nameOf = () => `besluiten.${documentKey()}` as const;
const asideOf = () => `besluiten-onleesbaar.${documentKey()}` as const;

export interface KeptDecisions {
  decisions: Decisions;
  /** Texts that were kept and cannot be read, as they were kept. */
  unread: readonly string[];
}

/** A list of texts; what stands there otherwise is one text. */
function setAside(): string[] {
  const text = readKept(asideOf());
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
  } catch {
    // Damaged too: kept as it is.
  }
  return [text];
}

const putAside = (texts: readonly string[]): boolean =>
  writeKept(asideOf(), texts.length === 0 ? null : JSON.stringify(texts));

type Parse = typeof import("./decisions-file").parseDecisions;
/** null where the file of the pane that reads them is gone: a newer pane will read them. */
const parser = (): Promise<Parse | null> =>
  import("./decisions-file").then(
    ({ parseDecisions }) => parseDecisions,
    () => null,
  );

/** What is kept for this document. What an earlier pane could not read and this one can, is taken back in. */
export async function readDecisions(): Promise<KeptDecisions> {
  const text = readKept(nameOf());
  const aside = setAside();
  if (text === null && aside.length === 0) return { decisions: NO_DECISIONS, unread: [] };
  const parse = await parser();
  const unread: string[] = [];
  let decisions = NO_DECISIONS;
  // What was set aside is the older.
  for (const one of [...aside, ...(text === null ? [] : [text])]) {
    const read = parse?.(one);
    if (read && "decisions" in read) decisions = joined(decisions, read.decisions);
    else if (!unread.includes(one)) unread.push(one);
  }
  const readable = aside.some((one) => !unread.includes(one));
  if (readable && writeDecisions(decisions, unread)) putAside(unread);
  return { decisions, unread };
}

/** @returns false when the browser refuses; then what was kept before still stands */
export function writeDecisions(decisions: Decisions, unread: readonly string[]): boolean {
  if (unread.some((one) => !setAside().includes(one))) {
    const all = [...new Set([...setAside(), ...unread])];
    if (!putAside(all)) return false;
  }
  return writeKept(nameOf(), JSON.stringify(decisions));
}

/** Removes what cannot be read, because the user said so. */
export function dropUnread(unread: readonly string[]): boolean {
  const text = readKept(nameOf());
  if (text !== null && unread.includes(text) && !writeKept(nameOf(), null)) return false;
  return putAside([]);
}
