/**
 * The second judge of our numbers: LibreOffice's text export of the same file, which prints every
 * label in front of its paragraph. Lines are paired by their text, so that what the two differ about
 * besides numbers (fields, notes, text boxes) does not shift them.
 */
import { walk, type DocumentModel } from "../../src/document";

export interface Label {
  text: string;
  ours: string;
  theirs: string;
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u00ad\u200b\u2060\ufeff]+/g, "");
/** Bullets are signs of a font: which character stands for one is nobody's number. */
const isNumber = (label: string): boolean => /[\p{L}\p{N}]/u.test(label);
/** A paragraph with too few letters to be known again is not paired. */
const MIN_LETTERS = 6;
/** So many of their lines are searched for one of ours. */
const WINDOW = 60;

/** The labels of both for the paragraphs that have one for either. */
export function pairedLabels(document: DocumentModel, exported: string): Label[] {
  const theirs = exported.split(/\r?\n/).map((line) => ({ line, bare: squeezed(line) }));
  const labels: Label[] = [];
  let at = 0;
  for (const { label, text } of walk(document, "accepted")) {
    const first = text
      .split(/[\n\f]/)
      .map(squeezed)
      .find((piece) => piece.length >= MIN_LETTERS);
    if (first === undefined) continue;
    const own = squeezed(label);
    // Their line is their label and the same text; a line that only shares its end is another one.
    const found = theirs.findIndex(
      ({ bare }, index) =>
        index >= at &&
        index < at + WINDOW &&
        bare.endsWith(first) &&
        bare.length - first.length < 40,
    );
    if (found < 0) continue;
    at = found + 1;
    const { bare } = theirs[found] ?? { bare: "" };
    const their = bare.slice(0, bare.length - first.length);
    if (!isNumber(own) && !isNumber(their)) continue;
    // Courier's "o" is a bullet, which LibreOffice draws as one.
    if (/^\p{L}$/u.test(own) && /^[^\p{L}\p{N}]$/u.test(their)) continue;
    labels.push({ text: text.trim().slice(0, 60), ours: own, theirs: their });
  }
  return labels;
}
