/**
 * What the screen or the file shows otherwise than the paper: words that nobody can see, letters of another
 * alphabet, direction marks, digits that are split. The words count as they read on paper; here it is told.
 */
import { paragraphText, isVisible } from "../document/text";
import { survives } from "../document/revisions";
import type { Paragraph, Part, View } from "../document/types";
import { turnedIn } from "../language/direction";
import { lookalikesIn } from "../language/lookalikes";
import type { PreparedModel } from "../match/model/prepared";
import type { Finding } from "../outcome";
import {
  stretchesInPart,
  stretchFindings,
  type Context,
  type Finder,
  type Stretch,
} from "./stretches";

/** Words out of sight, where they would stand. */
function unseenIn(paragraph: Paragraph, view: View): Stretch[] {
  const found: { at: number; text: string; why: string }[] = [];
  let at = 0;
  let open = false;
  for (const span of paragraph.spans) {
    if (isVisible(span, view)) {
      at += span.text.length;
      if (span.text !== "") open = false;
      continue;
    }
    const { hidden, invisible, revisions, text } = span;
    if (hidden || !invisible || !revisions.every((one) => survives(one, view))) continue;
    const own = found.at(-1);
    if (open && own) own.text += text;
    else found.push({ at, text, why: invisible });
    open = true;
  }
  return found
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ at: start, text, why }) => ({ start, end: start, values: { text: text.trim(), why } }));
}

/** One a paragraph: the words are listed. */
function lookalikes(paragraph: Paragraph, view: View): Stretch[] {
  const words = lookalikesIn(paragraphText(paragraph, view));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const text = words.map((word) => word.text).join(", ");
  return [{ start: first.start, end: last.start + last.text.length, values: { text } }];
}

function turned(paragraph: Paragraph, view: View): Stretch[] {
  return turnedIn(paragraphText(paragraph, view)).map(({ start, end, written, reads }) => ({
    start,
    end,
    values: { text: written, reads },
  }));
}

/** Signs that take no room, between two digits. */
const UNSEEN_SPLIT = /\d(?:[\u00ad\u200b-\u200f\u2060\ufeff]+\d)+/gu;

function unseenSplits(paragraph: Paragraph, view: View): Stretch[] {
  return [...paragraphText(paragraph, view).matchAll(UNSEEN_SPLIT)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    values: { text, reads: text.replace(/\D/gu, "") },
  }));
}

/**
 * Digits with spaces between them, by which no thousands are parted ("5 000"); no number of a model has
 * parts of twelve digits.
 */
const SPACED = /(?<![\d.,/-])\d{1,12}(?:[ \u00a0\u2009\u202f]\d{1,12})+(?![\d/-])/gu;
const numbers = new WeakMap<PreparedModel, ReadonlySet<string>>();

/** Every number that the model prints: what reads as one of these was one. */
function numbersOf(model: PreparedModel): ReadonlySet<string> {
  const known = numbers.get(model);
  if (known) return known;
  const found = new Set(JSON.stringify(model.model.sections).match(/\d{2,}/gu) ?? []);
  numbers.set(model, found);
  return found;
}

/** A number of the model with a space in it: "24" as "2 4". It is compared as it reads. */
const spacedDigits =
  (model: PreparedModel): Finder =>
  (paragraph, view) =>
    [...paragraphText(paragraph, view).matchAll(SPACED)].flatMap(({ 0: text, index }) => {
      const reads = text.replace(/\D/gu, "");
      return numbersOf(model).has(reads)
        ? [{ start: index, end: index + text.length, values: { text, reads } }]
        : [];
    });

const findersOf = (model: PreparedModel): [code: string, finder: Finder][] => [
  ["invisible-words", unseenIn],
  ["lookalike-letters", lookalikes],
  ["direction-marks", turned],
  ["split-digits", unseenSplits],
  ["split-digits", spacedDigits(model)],
];

/** @param parts headers, footers, notes and text boxes: what is read beside the body */
export function deception(
  context: Context,
  parts: readonly Pick<Part, "id" | "blocks">[],
): Finding[] {
  return findersOf(context.model).flatMap(([code, finder]) => [
    ...stretchFindings(context, code, finder, true),
    ...parts.flatMap((part) => stretchesInPart(part, context.view, code, finder)),
  ]);
}
