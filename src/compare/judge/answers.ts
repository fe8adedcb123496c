/** What stands in a field: filled or not, and whether it is an answer at all. */
import type { Field } from "../../clauses/schema";
import { classOf, LETTER, DIGIT } from "../text/characters";
import { scan, TokenStream, tokenId } from "../text/tokens";

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
/** Types whose answers are texts of their own. */
const TEXTUAL = new Set(["multiline", "text"]);
const SENTENCE = 6;

function plain(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) out += text.charAt(at).toLowerCase();
  }
  return out;
}

const printed = new WeakMap<Field, string[]>();

/** What the model prints in a field while it is open, letters and digits only: made once a model. */
function printedIn(field: Field): string[] {
  const known = printed.get(field);
  if (known) return known;
  const made = [plain(field.prompt), plain(field.printed ?? "")];
  printed.set(field, made);
  return made;
}

/** Empty, dots, a bracketed word, or what the model prints there while it is open. */
export function isOpen(field: Field, text: string): boolean {
  const bare = plain(text);
  if (bare === "") return true;
  if (/^\s*(?:\[[^\]]*\]\s*)+$/.test(text)) return true;
  return printedIn(field).includes(bare);
}

/** Does the answer hold a condition, or a whole sentence where a name or a date should stand? */
export function isClause(field: Field, text: string): boolean {
  const stream = new TokenStream(64);
  scan(stream, text);
  const { fold } = stream;
  let verbs = 0;
  for (let at = 0; at < stream.length; at += 1) {
    const id = fold[at] ?? 0;
    if (CONDITIONS.has(id)) return true;
    if (
      PHRASES.some((phrase) =>
        phrase.every((word, k) => fold[at + k] === word && at + k < stream.length),
      )
    )
      return true;
    if (VERBS.has(id)) verbs += 1;
  }
  return !TEXTUAL.has(field.type) && verbs > 0 && stream.length > SENTENCE;
}
