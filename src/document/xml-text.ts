/** References and line ends in content and values (XML 1.0, sections 2.11, 3.3.3 and 4.1). */
import { isCharacter } from "./xml-characters";

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };
const REFERENCES = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^;&\s]*));?/g;

/** One reference as the character that it stands for; null where it stands for none. */
function resolve(
  match: string,
  hex: string | undefined,
  digits: string | undefined,
  name: string | undefined,
): string | null {
  if (!match.endsWith(";")) return null;
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
  const point = hex === undefined ? Number(digits) : parseInt(hex, 16);
  return point <= 0x10ffff && isCharacter(point) ? String.fromCodePoint(point) : null;
}

/** @returns the text with its references resolved; null when one of them is none. */
export function resolveReferences(raw: string): string | null {
  let text = "";
  let from = 0;
  for (const match of raw.matchAll(REFERENCES)) {
    const found = resolve(match[0], match[1], match[2], match[3]);
    if (found === null) return null;
    text += raw.slice(from, match.index) + found;
    from = match.index + match[0].length;
  }
  return text + raw.slice(from);
}

/** One line feed for every line end. */
export function normalLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** As an attribute has it: a space for every line end and tab that is written as such. */
export function normalSpaces(value: string): string {
  return value.replace(/\r\n|[\r\n\t]/g, " ");
}
