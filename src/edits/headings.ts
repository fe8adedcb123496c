/** The heading of an article that was left out, as the headings of the articles around it look and count. Pure. */
import type { Place } from "../outcome";
import type { Reading } from "../document";

/** "Artikel 8. ", "8 – ": what is typed in front of a heading. */
const NUMBERED = /^(\s*(?:(?:artikel|art\.?)[\s\u00a0]+)?)(\d+)([\s\u00a0.:)\u2010-\u2015-]*)/iu;
/** A heading is a line, no sentence. */
const HEADING_MAX = 120;

/** The nearest article whose heading stands in the document, the one before rather than the one behind. */
export function headingLike(
  places: Readonly<Record<string, Place>>,
  at: (ref: string) => Reading | undefined,
  article: string,
): Reading | undefined {
  const number = Number(article);
  return Object.keys(places)
    .filter((ref) => /^\d+$/u.test(ref) && ref !== article)
    .map(Number)
    .sort((a, b) => Math.abs(a - number) - Math.abs(b - number) || a - b)
    .map((one) => at(String(one)))
    .find((one) => one !== undefined && isHeading(one));
}

const isHeading = ({ text, cells }: Reading): boolean =>
  cells.length === 0 && text.length < HEADING_MAX && !/[.;:,]\s*$/u.test(text);

/** The heading's text, with its number typed where those around it are. */
export function headingText(like: Reading, article: string, text: string): string {
  const [, before = "", number, behind = ""] =
    like.label === "" ? (NUMBERED.exec(like.text) ?? []) : [];
  return number === undefined ? text : `${before}${article}${behind}${text}`;
}
