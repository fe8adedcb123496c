/** Sentences, as far as their ends show. */
import { classOf, codeAt, SPACE } from "../text/characters";

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
