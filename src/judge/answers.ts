/** What stands in a field: filled or not, and whether it is an answer at all. */
import { isOpenBlank } from "../language/blank";
import type { Field } from "../clauses/schema";
import { classOf, codeAt, LETTER, DIGIT } from "../language/characters";
import { tokenId } from "../language/tokens";

/** Words that make an answer a condition. */
const CONDITIONS = new Set(["tenzij", "mits", "behoudens", "uitgezonderd"].map(tokenId));
const PHRASES = [
  ["voor", "zover"],
  ["met", "dien", "verstande"],
  ["onder", "voorbehoud"],
  ["onder", "de", "voorwaarde"],
  ["op", "voorwaarde"],
  ["behalve", "wanneer"],
  ["behalve", "indien"],
].map((words) => words.map(tokenId));
const idsOf = (words: string): Set<number> => new Set(words.split(" ").map(tokenId));
/** In a subject of more than some words, or a whole sentence: something is denied or kept off. */
const DENIALS = idsOf("niet geen nooit nimmer");
const LIABILITY = idsOf("aansprakelijk aansprakelijkheid vrijwaart vrijwaring");
/** Types whose answers are texts of their own. */
const TEXTUAL = new Set(["multiline", "text"]);
const SENTENCE = 6;

/** Letters and digits, lower case; of a long text no more than the first `most`. */
function plain(text: string, most = Infinity): string {
  let out = "";
  const { length } = text;
  for (let at = 0; at < length && out.length < most; at += 1) {
    const kind = classOf(codeAt(text, at));
    if (kind === LETTER || kind === DIGIT) out += text.charAt(at);
  }
  return out.toLowerCase();
}

interface Printed {
  texts: string[];
  longest: number;
}

const printed = new WeakMap<Field, Printed>();

/** What the model prints in a field while it is open, letters and digits only: made once a model. */
function printedIn(field: Field): Printed {
  const known = printed.get(field);
  if (known) return known;
  const texts = [plain(field.prompt), plain(field.printed ?? "")];
  const made = { texts, longest: texts.reduce((most, { length }) => Math.max(most, length), 0) };
  printed.set(field, made);
  return made;
}

/** Empty, dots, a bracketed word, or what the model prints there while it is open. */
export function isOpen(field: Field, text: string): boolean {
  const { texts, longest } = printedIn(field);
  const bare = plain(text, longest + 1);
  if (bare === "") return true;
  if (/^\s*(?:\[[^\]]*\]\s*)+$/.test(text)) return true;
  return texts.includes(bare);
}

/** Is the blank still to be answered, in whole or in part: a prompt, a template tool's mark, "n.t.b."? */
export function isUnanswered(field: Field, text: string): boolean {
  // "naam, adres, …": in a description dots go on, and leave nothing open.
  const read = TEXTUAL.has(field.type) ? text.replace(/(?<=\p{L}[\s,;)]*)(?:…|\.{3})/gu, "") : text;
  return isOpenBlank(read, [field.prompt, field.printed ?? ""]);
}

/**
 * Does a free text hold a condition, or a subject a denial? Other types have a grammar (language/answers).
 * @param words its tokens, capitals apart
 */
export function isClause(field: Field, words: readonly number[]): boolean {
  const long = words.length > SENTENCE;
  return words.some((id, at) => {
    if (CONDITIONS.has(id) || beginsPhrase(words, at)) return true;
    return field.type !== "multiline" && (LIABILITY.has(id) || (long && DENIALS.has(id)));
  });
}

function beginsPhrase(words: readonly number[], at: number): boolean {
  return PHRASES.some((phrase) => phrase.every((word, k) => words[at + k] === word));
}
