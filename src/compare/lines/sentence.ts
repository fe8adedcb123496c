/** Sentences, as far as their ends show. */
const SENTENCE_END = ".;:?!";

/** Does the text of the line stop where a sentence or an item does? */
export function endsSentence(text: string): boolean {
  const trimmed = text.replace(/[\s\u00a0"'”’»)\]]+$/u, "");
  return trimmed === "" || SENTENCE_END.includes(trimmed.charAt(trimmed.length - 1));
}
