/** The difference of one deviation → edits on the text of the paragraphs that carry it. */
import type { Change } from "../check";
import type { Reading } from "../document";
import type { TextEdit } from "./types";

/** One stretch of the deviation's document text, and what takes its place. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

const WORDY = /[\p{L}\p{N}]/u;

/** Steps of a difference → replacements in the document's text. */
function replacements(changes: readonly Change[]): Replacement[] {
  const found: Replacement[] = [];
  let at = 0;
  let open: Replacement | null = null;
  for (const { op, text } of changes) {
    if (op === "equal") {
      open = null;
      at += text.length;
      continue;
    }
    if (!open) {
      open = { start: at, end: at, text: "" };
      found.push(open);
    }
    if (op === "inserted") {
      at += text.length;
      open.end = at;
    } else open.text += text;
  }
  return found;
}

/**
 * Takes off what both sides share at their ends, then sees to the spaces around: no word is glued to
 * another, none is left twice apart.
 */
function fitted(text: string, one: Replacement): Replacement {
  let { start, end, text: becomes } = one;
  while (
    start < end &&
    becomes !== "" &&
    text[start] === becomes[0] &&
    !WORDY.test(becomes[0] ?? "")
  ) {
    start += 1;
    becomes = becomes.slice(1);
  }
  while (
    end > start &&
    becomes !== "" &&
    text[end - 1] === becomes.at(-1) &&
    !WORDY.test(becomes.at(-1) ?? "")
  ) {
    end -= 1;
    becomes = becomes.slice(0, -1);
  }
  const before = text.slice(0, start).at(-1) ?? " ";
  const after = text[end] ?? "";
  if (becomes.trim() === "") {
    // What is taken out takes one of the two spaces around it along.
    const open = before === " " || start === 0;
    if (open && after === " ") end += 1;
    else if (before === " " && (after === "" || /[.,;:)]/.test(after)) && start > 0) start -= 1;
    else if (WORDY.test(before) && WORDY.test(after)) {
      // Two words that it stood between keep a space of it.
      if (/\s/.test(text[end - 1] ?? "")) end -= 1;
      else if (/\s/.test(text[start] ?? "")) start += 1;
    }
    return { start, end, text: "" };
  }
  if (WORDY.test(before) && WORDY.test(becomes[0] ?? "")) becomes = ` ${becomes}`;
  if (after === "" || /[.,;:)\s]/.test(after)) becomes = becomes.trimEnd();
  else if (!/\s$/.test(becomes) && !/[(“‘"']$/.test(becomes) && WORDY.test(after)) becomes += " ";
  if (/\s/.test(before)) becomes = becomes.trimStart();
  return { start, end, text: becomes };
}

/** Words of one paragraph that give way to others, the spaces around them seen to. */
export function replacement(reading: Reading, from: number, to: number, model: string): TextEdit {
  const { start, end, text } = fitted(reading.text, { start: from, end: to, text: model });
  const was = reading.text.slice(start, end);
  return { kind: "text", paragraph: reading.paragraph.index, start, end, was, becomes: text };
}

/** A text over several paragraphs: where each character of it stands. */
interface Laid {
  text: string;
  paragraph: number[];
  offset: number[];
}

function lay(readings: readonly Reading[], from: number, to: number): Laid {
  const laid: Laid = { text: "", paragraph: [], offset: [] };
  readings.forEach((reading, at) => {
    const start = at === 0 ? from : 0;
    const end = at === readings.length - 1 ? to : reading.text.length;
    for (let index = start; index < end; index += 1) {
      laid.text += reading.text[index] ?? "";
      laid.paragraph.push(reading.paragraph.index);
      laid.offset.push(index);
    }
  });
  return laid;
}

/** Index in `laid` of every character of `text` that is no space; null when the letters are not the same. */
function letters(text: string, laid: string): number[] | null {
  const where: number[] = [];
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text[index] ?? "")) {
      where.push(-1);
      continue;
    }
    while (at < laid.length && /\s/.test(laid[at] ?? "")) at += 1;
    if (laid[at] !== text[index]) return null;
    where.push(at);
    at += 1;
  }
  return /\S/.test(laid.slice(at)) ? null : where;
}

/**
 * @param changes the steps of the deviation
 * @param readings the paragraphs that carry it, first to last, each of one paragraph of the file
 * @param from offset in the first where the deviation's text begins
 * @param to offset in the last where it ends
 * @returns null when the text does not stand there to the letter, or an edit would cross a paragraph's end
 */
export function textEdits(
  changes: readonly Change[],
  readings: readonly Reading[],
  from: number,
  to: number,
): TextEdit[] | null {
  if (changes.some(({ mark }) => mark !== undefined)) return null;
  const text = changes.map((step) => (step.op === "deleted" ? "" : step.text)).join("");
  const laid = lay(readings, from, to);
  const where = letters(text, laid.text);
  if (!where) return null;
  const edits: TextEdit[] = [];
  for (const one of replacements(changes)) {
    // Widened to letters: between letters of one paragraph the file's own spaces stand.
    let first = one.start;
    while (first < one.end && where[first] === -1) first += 1;
    let last = one.end - 1;
    while (last >= first && where[last] === -1) last -= 1;
    let start: number;
    let end: number;
    if (last >= first) {
      start = where[first] ?? 0;
      end = (where[last] ?? 0) + 1;
      const trailing = one.end - 1 > last && /\s/.test(laid.text[end] ?? "");
      if (trailing) end += 1;
    } else {
      // Nothing goes: behind the letter before, and the space that follows it.
      let before = one.start - 1;
      while (before >= 0 && where[before] === -1) before -= 1;
      start = before < 0 ? 0 : (where[before] ?? 0) + 1;
      if (one.start - 1 > before && /\s/.test(laid.text[start] ?? "")) start += 1;
      end = start;
    }
    const made = fitted(laid.text, { start, end, text: one.text });
    const edit = placed(laid, made);
    if (edit === null) return null;
    if (edit.was !== edit.becomes) edits.push(edit);
  }
  return edits;
}

function placed(laid: Laid, { start, end, text }: Replacement): TextEdit | null {
  const at = start < laid.paragraph.length ? start : laid.paragraph.length - 1;
  const paragraph = laid.paragraph[at];
  const offset = laid.offset[at];
  if (paragraph === undefined || offset === undefined) return null;
  const from = at === start ? offset : offset + 1;
  if (end > start && laid.paragraph[end - 1] !== paragraph) return null;
  return {
    kind: "text",
    paragraph,
    start: from,
    end: from + (end - start),
    was: laid.text.slice(start, end),
    becomes: text,
  };
}
