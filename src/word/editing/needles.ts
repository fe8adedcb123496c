/** How a stretch of a paragraph is found by Word's search. Pure. */
import type { TextEdit } from "../../edits";
import type { Piece } from "./ask";

/** Word's search takes 255 characters, and "^" counts twice. */
const NEEDLE = 120;
/** So much text before an insertion makes it one place among few. */
const ANCHOR = 24;

/** Something to search for in the paragraph, and which of the hits is meant. */
export interface Needle {
  text: string;
  /** Hits expected, and the one that is meant: of what is shown, and of all that the file holds. */
  shown: { count: number; at: number };
  all: { count: number; at: number };
}

/** Where an edit is written: between the starts of one needle and the end of another, or at an edge of one. */
export interface Found {
  head: Needle;
  /** For words longer than a needle: they end with this one. */
  tail: Needle | null;
  /** An insertion stands at this edge of the head; null where the words themselves are replaced. */
  edge: "Start" | "End" | null;
}

/** Stretches that Word finds words in: a deletion, a note or a line break ends one. */
function stretches(pieces: readonly Piece[], shownOnly: boolean): { text: string; from: number }[] {
  const found: { text: string; from: number }[] = [];
  let at = 0;
  let open: { text: string; from: number } | null = null;
  for (const { text, shown } of pieces) {
    if (!shown && shownOnly) {
      open = null;
      continue;
    }
    for (const char of text) {
      if (/[\n\f\ufffc]/.test(char)) open = null;
      else if (open) open.text += char;
      else {
        open = { text: char, from: at };
        found.push(open);
      }
      at += char.length;
    }
  }
  return found;
}

/** Offsets of all hits, left to right and none over another, as Word finds them. */
function hits(pieces: readonly Piece[], text: string, shownOnly: boolean): number[] {
  const found: number[] = [];
  for (const stretch of stretches(pieces, shownOnly))
    for (
      let at = stretch.text.indexOf(text);
      at >= 0;
      at = stretch.text.indexOf(text, at + text.length)
    )
      found.push(stretch.from + at);
  return found;
}

/** An offset in the shown text as one in all that the file holds. */
function inAll(pieces: readonly Piece[], offset: number): number {
  let shown = 0;
  let all = 0;
  for (const piece of pieces) {
    if (piece.shown && offset < shown + piece.text.length) return all + offset - shown;
    if (piece.shown) shown += piece.text.length;
    all += piece.text.length;
  }
  return all;
}

function needle(pieces: readonly Piece[], start: number, text: string): Needle | null {
  const shown = hits(pieces, text, true);
  const all = hits(pieces, text, false);
  const at = { shown: shown.indexOf(start), all: all.indexOf(inAll(pieces, start)) };
  if (text === "" || at.shown < 0) return null;
  return {
    text,
    shown: { count: shown.length, at: at.shown },
    all: { count: at.all < 0 ? -1 : all.length, at: at.all },
  };
}

/** @returns null where the words cannot be told from others by searching */
export function findable(pieces: readonly Piece[], { start, end, was }: TextEdit): Found | null {
  if (was !== "") {
    const head = needle(pieces, start, was.slice(0, NEEDLE));
    const tail =
      was.length > NEEDLE ? needle(pieces, end - NEEDLE, was.slice(was.length - NEEDLE)) : null;
    return head && (was.length <= NEEDLE || tail) ? { head, tail, edge: null } : null;
  }
  const whole = stretches(pieces, true);
  const before = whole.find(({ text, from }) => from < start && start <= from + text.length);
  if (before) {
    const from = Math.max(before.from, start - ANCHOR);
    const head = needle(pieces, from, before.text.slice(from - before.from, start - before.from));
    if (head) return { head, tail: null, edge: "End" };
  }
  const behind = whole.find(({ from }) => from === start);
  const head = behind ? needle(pieces, start, behind.text.slice(0, ANCHOR)) : null;
  return head ? { head, tail: null, edge: "Start" } : null;
}

/**
 * Texts that must stand in the paragraph in the batch that writes: what goes, and what stands around it.
 * Without a range all of it, in pieces.
 */
export function guardsOf(
  pieces: readonly Piece[],
  range: { start: number; end: number } | null,
): string[] {
  const from = range ? range.start - ANCHOR : 0;
  const to = range ? range.end + ANCHOR : Infinity;
  return stretches(pieces, true).flatMap((stretch) => {
    const text = stretch.text.slice(
      Math.max(0, from - stretch.from),
      Math.max(0, to - stretch.from),
    );
    return Array.from({ length: Math.ceil(text.length / NEEDLE) }, (_, at) =>
      text.slice(at * NEEDLE, (at + 1) * NEEDLE),
    );
  });
}

/** As Word's search wants it: "^" begins a code. */
export const searchText = (text: string): string =>
  text.replaceAll("^", "^^").replaceAll("\t", "^t");
