/** Does a document break its lines inside sentences, as conversions from PDF do? */
import { endsSentence } from "../../language/sentence";
import type { DocumentLines, Line } from "./line";

/** From this many sentences broken over paragraphs, and this share of all lines, paragraphs mean nothing. */
const MIN_BROKEN = 5;
const MIN_SHARE = 0.2;

function startsSmall({ stream }: DocumentLines, line: Line): boolean {
  // The first word, behind the spaces by which a conversion indents.
  const first = line.text.charAt(stream.start[line.from] ?? line.start);
  return first !== first.toUpperCase();
}

/** Is the line the rest of the sentence that the line before it left off? */
export function isBroken(before: Line | undefined, line: Line | undefined): boolean {
  if (!before || !line || line.label || line.table || before.table) return false;
  if (before.to === before.from || line.to === line.from) return false;
  return !endsSentence(before.text, before.start, before.end);
}

export function brokenLines(document: DocumentLines): boolean {
  let broken = 0;
  let lines = 0;
  for (const line of document.lines) {
    if (line.table || line.to === line.from) continue;
    lines += 1;
    if (isBroken(document.lines[line.index - 1], line) && startsSmall(document, line)) broken += 1;
  }
  return broken >= MIN_BROKEN && broken >= MIN_SHARE * lines;
}

/** Where paragraphs are pages: does one of them break off a sentence that the next goes on with? */
export function brokenPages(document: DocumentLines): boolean {
  return document.lines.some((line) => {
    const before = document.lines[line.index - 1];
    return !line.continues && isBroken(before, line) && startsSmall(document, line);
  });
}

const widths = new WeakMap<DocumentLines, number>();

/** How long a line is that is broken inside a sentence: the median of them. */
function widthOf(document: DocumentLines): number {
  const known = widths.get(document);
  if (known !== undefined) return known;
  const lengths = document.lines
    .filter((line) => isBroken(line, document.lines[line.index + 1]))
    .map(({ text }) => text.trim().length)
    .sort((one, other) => one - other);
  const width = lengths[lengths.length >> 1] ?? Infinity;
  widths.set(document, width);
  return width;
}

/** Was the next word too long for the line? Then a sentence that begins below it goes on in one paragraph. */
export function isFull(document: DocumentLines, before: Line, line: Line): boolean {
  if (line.label || line.table || before.table) return false;
  const [word = ""] = line.text.trim().split(/\s/u);
  return before.text.trim().length + 1 + word.length > widthOf(document);
}
