/** What stands in a field: filled or not, and whether it is an answer at all. */
import { isOpenBlank } from "../../language/blank";
import type { Field } from "../../clauses/schema";
import { classOf, codeAt, LETTER, DIGIT } from "../../language/characters";
import { tokenId } from "../text/tokens";

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
/** Duties and rights: a sentence of this kind is no name, place or amount. */
const VERBS = new Set(
  [
    "zal",
    "zullen",
    "moet",
    "moeten",
    "mag",
    "mogen",
    "dient",
    "dienen",
    "kan",
    "kunnen",
    "is",
    "zijn",
    "wordt",
    "worden",
    "heeft",
    "hebben",
  ].map(tokenId),
);
const idsOf = (words: string): Set<number> => new Set(words.split(" ").map(tokenId));
/** Words that cap or redefine what a name, a place or an amount says. */
const LIMITS = idsOf("hoogste hoogstens hooguit maximaal maximum slechts uitsluitend hierna");
/** In a subject of more than some words, or a whole sentence: something is denied or kept off. */
const DENIALS = idsOf("niet geen nooit nimmer");
const LIABILITY = idsOf("aansprakelijk aansprakelijkheid vrijwaart vrijwaring");
/** "€ 1.000 per kalenderjaar": the model says per what. */
const PER = tokenId("per");
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
 * Does the answer hold a condition or a limit, or a whole sentence where a name or a date should stand?
 * @param words its tokens, capitals apart
 */
export function isClause(field: Field, words: readonly number[]): boolean {
  const { type } = field;
  const long = words.length > SENTENCE;
  let verbs = 0;
  for (let at = 0; at < words.length; at += 1) {
    const id = words[at] ?? 0;
    if (CONDITIONS.has(id) || beginsPhrase(words, at)) return true;
    if (type !== "multiline" && (LIABILITY.has(id) || (long && DENIALS.has(id)))) return true;
    if (!TEXTUAL.has(type) && LIMITS.has(id)) return true;
    if (type === "amount" && id === PER) return true;
    if (VERBS.has(id)) verbs += 1;
  }
  return !TEXTUAL.has(type) && verbs > 0 && long;
}

function beginsPhrase(words: readonly number[], at: number): boolean {
  return PHRASES.some((phrase) => phrase.every((word, k) => words[at + k] === word));
}
