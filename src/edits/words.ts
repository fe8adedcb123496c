/** Words at a place that somebody names, found again by what stands around them. Pure. */
import { paragraphText, walk, type DocumentModel, type Reading, type View } from "../document";
import { isPlain } from "./plain";
import { revertOf, textTakenOut, wholeRevert, type Revert } from "./revert";
import { bodyParagraphs } from "./settle";
import type { Edit } from "./types";

/** So many characters on either side tell a place apart; more would be lost with every edit nearby. */
export const AROUND = 40;

/** A stretch of a paragraph with what stands around it: the fingerprint of whoever wrote it. */
export interface Words {
  /** Where the paragraph was; of several that fit, the nearest is meant. */
  paragraph: number;
  before: string;
  was: string;
  after: string;
  becomes: string;
}

/** A whole paragraph: gone again, or back behind another. */
export interface Whole {
  paragraph: number;
  text: string;
  /** It comes back behind the paragraph that reads so; without it, it goes. */
  behind?: string;
  /** With its automatic number. */
  numbered?: boolean;
}

const nearest = (found: readonly Reading[], paragraph: number): Reading | undefined =>
  [...found].sort(
    (a, b) => Math.abs(a.paragraph.index - paragraph) - Math.abs(b.paragraph.index - paragraph),
  )[0];

/** Only paragraphs that stand alone in the file can be written. */
const alone = (document: DocumentModel, view: View): Reading[] =>
  walk(document, view).filter(({ parts }) => parts.length === 1);

/** Offset of the words in a text in which they stand once with what is around them; else null. */
function offsetIn(text: string, { before, was, after }: Words): number | null {
  const whole = before + was + after;
  const at = text.indexOf(whole);
  if (whole === "" || at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  return at + before.length;
}

/** @returns null when the words do not stand there any more as plain text, or more than once in their paragraph */
export function wordEdit(document: DocumentModel, view: View, words: Words): Edit | null {
  const found = nearest(
    alone(document, view).filter(({ text }) => offsetIn(text, words) !== null),
    words.paragraph,
  );
  const start = found ? offsetIn(found.text, words) : null;
  if (!found || start === null) return null;
  const { was, becomes } = words;
  if (!isPlain(found, start, start + was.length, view)) return null;
  const paragraph = found.paragraph.index;
  const edit = { start, end: start + was.length, was, becomes };
  const revert = view === "accepted" ? revertOf(found.paragraph, edit) : null;
  return { kind: "text", paragraph, ...edit, ...(revert && { revert }) };
}

/** @returns null when no paragraph reads so any more */
export function wholeEdit(document: DocumentModel, view: View, whole: Whole): Edit | null {
  const { paragraph, text, behind, numbered } = whole;
  const wanted = behind ?? text;
  const found = nearest(
    alone(document, view).filter((one) => one.text === wanted),
    paragraph,
  );
  if (!found) return null;
  // Somebody put something of their own in it since.
  if (behind === undefined && !isPlain(found, 0, text.length, view)) return null;
  const at = { paragraph: found.paragraph.index, was: wanted };
  const revert = view === "accepted" ? revertWhole(document, found, whole) : null;
  const next = behind === undefined ? null : firstOfNextCell(document, view, found);
  return {
    ...at,
    ...(behind === undefined
      ? { kind: "remove" }
      : {
          kind: "insert",
          text,
          numbered: numbered ?? false,
          ...(next !== null && { like: next }),
        }),
    ...(revert && { revert }),
  };
}

/** The last paragraph of a cell never goes: what came behind one was the first of the next cell, and stands before it. */
function firstOfNextCell(
  document: DocumentModel,
  view: View,
  { paragraph: { index }, cells }: Reading,
): number | null {
  const own = cells.at(-1)?.cell;
  const next = walk(document, view).find(({ paragraph }) => paragraph.index > index);
  const other = next?.cells.at(-1)?.cell;
  return next && own && other && other !== own ? next.paragraph.index : null;
}

/** The paragraph itself where it goes; else what was taken out behind it, before anything that stands. */
function revertWhole(
  document: DocumentModel,
  { paragraph }: Reading,
  { text, behind }: Whole,
): Revert | null {
  if (behind === undefined) return wholeRevert(paragraph, "inserted");
  for (const one of bodyParagraphs(document.blocks)) {
    if (one.index <= paragraph.index) continue;
    if (paragraphText(one, "accepted") !== "") return null;
    if (textTakenOut(one) === text) return wholeRevert(one, "deleted");
  }
  return null;
}

/** An edit as somebody may want it undone, once it stands in `text`, which was read before it. */
export function undone(
  text: string,
  edits: readonly { start: number; end: number; was: string; becomes: string }[],
  paragraph: number,
): Words[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let now = "";
  let from = 0;
  const at: number[] = [];
  for (const { start, end, becomes } of sorted) {
    now += text.slice(from, start);
    at.push(now.length);
    now += becomes;
    from = end;
  }
  now += text.slice(from);
  return sorted.map(({ was, becomes }, n) => {
    const start = at[n] ?? 0;
    const end = start + becomes.length;
    // Another edit of the same act may stand in what is around: it goes with this one or not at all.
    const first = n === 0 ? 0 : (at[n - 1] ?? 0) + (sorted[n - 1]?.becomes.length ?? 0);
    const last = at[n + 1] ?? now.length;
    return {
      paragraph,
      before: now.slice(Math.max(first, start - AROUND), start),
      was: becomes,
      after: now.slice(end, Math.min(last, end + AROUND)),
      becomes: was,
    };
  });
}
