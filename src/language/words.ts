/** The words of a text, as they are read. */
import { withLatin } from "./lookalikes";
import { classOf, codeAt, DIGIT, LETTER, LIGATURE, MARK } from "./characters";

/** € and %: they say as much as a word. */
const SIGNS = new Set([codeAt("€", 0), codeAt("%", 0)]);
/** Signs that bind two parts to one word: risico's, 5.000, e-mail. */
const BINDING = "'’.,-";

function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || kind === MARK || kind === LIGATURE;
}

/** Where the word that begins at a place ends; the place itself when none does. */
function wordEnd(text: string, from: number, length: number): number {
  for (let at = from, part = from; ; part = at) {
    while (at < length && isLetter(codeAt(text, at))) at += 1;
    const binds = at > part && at + 1 < length && BINDING.includes(text.charAt(at));
    if (!binds || !isLetter(codeAt(text, at + 1))) return at;
    at += 1;
  }
}

/** "overeenkomst(en)" is one word, and "(en)" where it alone changed: that "en" joins nothing. */
const PLURALS = ["(en)", "(s)", "(n)", "(e)"];

const pluralAt = (text: string, at: number): string =>
  text.charAt(at) === "(" ? (PLURALS.find((one) => text.startsWith(one, at)) ?? "") : "";

/** Lower case, soft hyphens gone; signs but € and % are left out. */
export function wordsOf(text: string): string[] {
  const read = withLatin(text)
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .toLowerCase()
    .replace(/’/g, "'");
  const words: string[] = [];
  const { length } = read;
  let at = 0;
  while (at < length) {
    const word = wordEnd(read, at, length);
    const end = word + pluralAt(read, word).length;
    if (end > at) words.push(read.slice(at, end));
    else if (SIGNS.has(codeAt(read, at))) words.push(read.charAt(at));
    at = Math.max(end, at + 1);
  }
  return words;
}
