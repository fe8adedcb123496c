/**
 * What an annex is called where it lands: as the model calls it, unless another annex of the document has
 * that name; then it takes the next number or letter. Pure.
 */
import { paragraphText, readDocument, type DocumentParts } from "../document";
import { isAnnexHeading } from "./number-place";

const NAME = /^\s*(bijlage)\s+(\d{1,2}|[a-z])([a-z]?)\b/i;

interface Named {
  number: string;
  title: string;
}

/** The heading of an annex, with the name that is free in the document. */
export function annexHeading(parts: DocumentParts | null, heading: string): string {
  const own = named(heading);
  if (!parts || !own) return heading;
  const others = headings(parts);
  const same = others.filter(({ number }) => number === own.number);
  if (same.length === 0 || same.some(({ title }) => title === own.title)) return heading;
  return heading.replace(NAME, (_, word: string) => `${word} ${next(others)}`);
}

function headings(parts: DocumentParts): Named[] {
  return readDocument(parts).blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || /^(?:toc|inhopg) \d/.test(block.styleName)) return [];
    const text = paragraphText(block, "accepted");
    const { label } = block;
    if (!isAnnexHeading({ label, text })) return [];
    return named(/^bijlage/i.test(label) ? `${label} ${text}` : text) ?? [];
  });
}

function named(heading: string): Named | null {
  const match = NAME.exec(heading);
  if (!match) return null;
  const [whole, , number = "", letter = ""] = match;
  const title = heading
    .slice(whole.length)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return { number: (number + letter).toLowerCase(), title };
}

/** Behind the last: "6" after 1 to 5, "C" after A and B. */
function next(all: readonly Named[]): string {
  const numbers = all.map(({ number }) => parseInt(number, 10)).filter((one) => !Number.isNaN(one));
  if (numbers.length > 0) return String(Math.max(...numbers) + 1);
  const last =
    all
      .map(({ number }) => number)
      .sort()
      .at(-1) ?? "";
  return String.fromCharCode(last.charCodeAt(0) + 1).toUpperCase();
}
