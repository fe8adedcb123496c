/** Sentences, as far as their ends show. */
import { classOf, codeAt, SPACE } from "./characters";

const SENTENCE_END = ".;:?!";
/** What may stand behind the full stop. */
const CLOSING = "\"'”’»)]\ufeff";

/** Does the text of the line stop where a sentence or an item does? */
export function endsSentence(text: string, from = 0, to = text.length): boolean {
  let end = to;
  while (end > from) {
    const code = codeAt(text, end - 1);
    if (classOf(code) !== SPACE && !CLOSING.includes(text.charAt(end - 1))) break;
    end -= 1;
  }
  return end === from || SENTENCE_END.includes(text.charAt(end - 1));
}

/** Behind these a full stop ends no sentence: "Voorbeeld B.V. Zwolle", "art. 5". */
export const ABBREVIATED =
  /(?:^|[\s(])(?:(?:\p{L}\.)*\p{L}|art|nr|bijv|incl|excl|enz|etc|resp|max|min|dhr|mevr)\.$/iu;
/** The longest of them, with what stands before it. */
export const ABBREVIATED_WITHIN = 12;
const BOUNDARY = /(?:[.!?]["”’»)\]]*\s+(?=["“‘(]*[\p{Lu}\d])|;\s+)/gu;

/** Sentences of a text by their ranges, spaces around them left out. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    if (start < end) found.push({ start, end });
  };
  let from = 0;
  for (const { 0: boundary, index } of text.matchAll(BOUNDARY)) {
    if (ABBREVIATED.test(text.slice(Math.max(from, index - ABBREVIATED_WITHIN), index + 1)))
      continue;
    add(from, index + boundary.length);
    from = index + boundary.length;
  }
  add(from, text.length);
  return found;
}

/** A statement has at least so many words; fewer are a name or a caption. */
const MIN_STATEMENT = 3;
/** "Voorbeeld B.V.", "t.a.v. mevr. A.": the full stop is of the name. */
const OF_A_NAME =
  /(?:^|[\s.])\p{L}\.$|(?:^|\s)(?:nr|dhr|mevr|drs|mr|dr|ing|ir|prof|zn|co|inc|ltd|gebr|fa)\.$/iu;

/** Does it state something, whatever that is: a whole sentence rather than a title or a name? */
export function isStatement(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\d]+/gu)?.length ?? 0;
  return words >= MIN_STATEMENT && endsSentence(sentence) && !OF_A_NAME.test(sentence);
}
