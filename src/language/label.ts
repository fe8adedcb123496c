/** The number in front of a paragraph, typed or automatic: "8.3.", "Artikel 8 -", "a.)", "(iv)", "•". */
import { CHECKBOX, classAt, classOf, codeAt, DASH, DIGIT, DOT, LETTER, SPACE } from "./characters";

export type LabelKind = "article" | "annex" | "number" | "letter" | "roman" | "bullet";

export interface Label {
  kind: LabelKind;
  /** Without its punctuation, lower case: "8.3", "8", "a", "iv", "2a", "" for a bullet. */
  number: string;
  /** As it stands there: "8.3.", "Artikel 8." */
  text: string;
  /** Offset where the text begins. */
  end: number;
}

const BULLETS = "•●▪■◦○‣⁃·*§➢►✓\u00b7\uf0b7\uf0a7\uf02d\uf0d8o";
const ROMANS = new Set(["i", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"]);
/** Places of the Roman figures of articles and annexes: "Artikel IV" is article 4. */
const ROMAN_NUMBERS =
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
/** A chain like "· ☐" or "3.1 a)" is at most this long. */
const MAX_LABELS = 3;
const MAX_DIGITS = 3;
/** "viii" */
const MAX_LETTERS = 4;

function skipSpace(text: string, from: number): number {
  let at = from;
  const { length } = text;
  while (at < length && classOf(codeAt(text, at)) === SPACE) at += 1;
  return at;
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return at >= text.length || classAt(text, at) === SPACE;
}

/** In which the word and the number in front of a text have to end. */
const LABEL_WITHIN = 24;
/** A heading is no longer than this; more is a sentence that begins with a reference. */
const HEADING_MOST = 120;
/** "12 - Geheimhouding" is a label, "112 - Noodoproep" is not. */
const DASHED_DIGITS = 2;
/** Sets the bit by which a small letter differs from its capital. */
const SMALL = 0x20;
const [A, B, L] = ["a", "b", "l"].map((letter) => letter.charCodeAt(0));

/** "Artikel 8.3", "Art. 8, lid 3", "Lid 3": the word and the number of a clause in front of its text. */
const CLAUSE =
  /^(?:(?:artikel|art\.?)\s+(\d{1,3})(?:\.(\d{1,2})|,?\s+lid\s+(\d{1,2}))|lid\s+(\d{1,2}))(?![\p{L}\d]|\.\d)/iu;
/** A sentence may begin with a reference; the text of a clause begins with a capital, and is no name of a law. */
const TEXT = /^\p{Lu}(?:\p{Ll}|[\s'’])/u;

function clauseLabel(text: string, from: number): Label | null {
  const match = CLAUSE.exec(text.slice(from, from + LABEL_WITHIN));
  if (!match) return null;
  const [all, article, dotted, behindComma, own] = match;
  const clause = dotted ?? behindComma;
  const stop = from + all.length;
  const sign = text.charAt(stop);
  const signed = sign !== "" && ".:)".includes(sign);
  let end = skipSpace(text, signed ? stop + 1 : stop);
  const dash = classAt(text, end) === DASH;
  if (dash) end = skipSpace(text, end + 1);
  const apart = signed || dash || sign === "\t";
  const capital = text.charAt(from) !== text.charAt(from).toLowerCase();
  // "… als bedoeld in / artikel 8.3. Verwerker": a sentence that goes on.
  if (!capital && (sign === "." || end >= text.length)) return null;
  if (end < text.length && !apart && !TEXT.test(text.slice(end))) return null;
  const number = article === undefined ? (own ?? "") : `${article}.${clause ?? ""}`;
  return { kind: "number", number, text: text.slice(from, signed ? stop + 1 : stop), end };
}

/** "Artikel 8.", "Art. 8 -", "Bijlage 2a:", and the number behind the word. */
function wordLabel(text: string, from: number): Label | null {
  const first = codeAt(text, from) | SMALL;
  if (first !== A && first !== B && first !== L) return null;
  const match =
    /^(artikel|art\.?|bijlage)[\s\u00a0]+(\d{1,3}[a-z]?|[ivx]{1,5}|[a-c])(?![\p{L}\d])/iu.exec(
      text.slice(from, from + LABEL_WITHIN),
    );
  const clause = first === B ? null : clauseLabel(text, from);
  if (clause || !match) return clause;
  const word = (match[1] ?? "").toLowerCase();
  const printed = (match[2] ?? "").toLowerCase();
  const roman = ROMAN_NUMBERS.indexOf(printed) + 1;
  const number = roman > 0 ? String(roman) : printed;
  const stop = from + match[0].length;
  let at = skipSpace(text, stop);
  const sign = text.charAt(at);
  const separator = sign === ":" || sign === "." || sign === ")" || classAt(text, at) === DASH;
  if (separator) {
    // "Artikel 8.3" is a clause; "Artikel 8.3. " too.
    if (sign === "." && classAt(text, at + 1) === DIGIT) return null;
    at = skipSpace(text, at + 1);
    if (classAt(text, at) === DASH && at + 1 < text.length) at = skipSpace(text, at + 1);
  } else if (at < text.length) {
    // "Artikel 8 Aansprakelijkheid" is a heading, "Artikel 8 is van toepassing" a sentence.
    const next = text.charAt(at);
    if (at === stop || next === next.toLowerCase() || text.length - at > HEADING_MOST) return null;
    if (word === "bijlage") return null;
  }
  const kind = word === "bijlage" ? "annex" : "article";
  return { kind, number, text: text.slice(from, separator ? stop + 1 : stop).trim(), end: at };
}

/** "8.3.", "8.3", "1)", "3.". A bare "24" is no label: it may be the first word of the text. */
function numberLabel(text: string, from: number): Label | null {
  const { length } = text;
  let at = from;
  let groups = 0;
  for (;;) {
    const start = at;
    while (at < length && classOf(codeAt(text, at)) === DIGIT) at += 1;
    if (at === start || at - start > MAX_DIGITS || (groups > 0 && at - start > 2)) return null;
    groups += 1;
    if (classAt(text, at) !== DOT || classAt(text, at + 1) !== DIGIT) break;
    at += 1;
  }
  const number = text.slice(from, at);
  const stop = at;
  while (at < text.length && (text.charAt(at) === "." || text.charAt(at) === ")")) at += 1;
  if (text.charAt(at) === ":") at += 1;
  if (classAt(text, at - 1) === DOT && at - stop > 2) return null;
  const dash = classAt(text, skipSpace(text, at)) === DASH;
  if (!isSpaceOrEnd(text, at)) return null;
  if (at === stop && groups === 1) {
    if (text.charAt(at) !== "\t" && !(dash && number.length <= DASHED_DIGITS)) return null;
  }
  let end = skipSpace(text, at);
  if (at === stop && groups === 1 && dash) end = skipSpace(text, end + 1);
  // Legal numbering prints "1.01" where a level pads its number: the same clause as 1.1.
  const bare = number.replace(/(^|\.)0+(?=\d)/g, "$1");
  return { kind: "number", number: bare, text: text.slice(from, at), end };
}

/** "a)", "a.)", "a.", "(a)", "(iv)", "(1)", "i", "ii" before small text. */
function letterLabel(text: string, from: number): Label | null {
  const open = text.charAt(from) === "(";
  const start = open ? from + 1 : from;
  let at = start;
  const limit = Math.min(text.length, start + MAX_LETTERS + 1);
  while (at < limit) {
    const kind = classOf(codeAt(text, at));
    if (kind !== LETTER && kind !== DIGIT) break;
    at += 1;
  }
  if (at - start > MAX_LETTERS) return null;
  const body = text.slice(start, at);
  const number = body.toLowerCase();
  const digits = /^\d{1,3}$/.test(body);
  const roman = ROMANS.has(number);
  // Behind z comes aa.
  const twice = /^([a-z])\1$/.test(body) && !roman;
  if (!digits && number.length !== 1 && !roman && !twice) return null;
  const stop = at;
  while (text.charAt(at) === "." || text.charAt(at) === ")") at += 1;
  if (open !== text.slice(stop, at).includes(")") && open) return null;
  if (digits && !open) return null;
  if (!isSpaceOrEnd(text, at) || at - stop > 2) return null;
  if (twice && !text.slice(stop, at).includes(")")) return null;
  if (at === stop) {
    if (!roman || body !== number) return null;
    const next = text.charAt(skipSpace(text, at));
    if (next === "" || next !== next.toLowerCase()) return null;
  }
  // "A. Jansen" is a name.
  if (body !== number && !text.slice(stop, at).includes(")")) return null;
  const kind = digits ? "number" : roman && number.length > 1 ? "roman" : "letter";
  return { kind, number, text: text.slice(from, at), end: skipSpace(text, at) };
}

/** Does it begin with a word, as a reference does? */
export function isWorded({ text }: Label): boolean {
  return /^(?:art|bijlage|lid)/iu.test(text);
}

/**
 * A number with nothing but a space behind it ("3 Verwerker zal"): a label only where the numbers before it
 * say so, which the caller knows.
 */
export function bareNumber(text: string): Label | null {
  const match = /^\s*(\d{1,2})[ \u00a0]+(?=\p{Lu}\p{Ll})/u.exec(text);
  if (!match) return null;
  const number = match[1] ?? "";
  return { kind: "number", number, text: number, end: match[0].length };
}

function bulletLabel(text: string, from: number): Label | null {
  const code = codeAt(text, from);
  const kind = classOf(code);
  const bullet = BULLETS.includes(text.charAt(from)) || kind === DASH;
  if (kind !== CHECKBOX && !(bullet && isSpaceOrEnd(text, from + 1))) return null;
  return { kind: "bullet", number: "", text: text.charAt(from), end: skipSpace(text, from + 1) };
}

const isBox = ({ kind, text }: Label): boolean =>
  kind === "bullet" && classAt(text, 0) === CHECKBOX;

const isClause = ({ kind, number }: Label): boolean => kind === "number" && number.includes(".");

/** A box to tick is an answer of somebody where it stands at the number of a clause, and no sign of a list. */
export function isTick(label: Label, at: Label): boolean {
  return isBox(label) && isClause(at);
}

function oneLabel(text: string, from: number): Label | null {
  const code = codeAt(text, from);
  const kind = classOf(code);
  if (kind === DIGIT) return numberLabel(text, from);
  if (kind === LETTER) {
    return wordLabel(text, from) ?? bulletLabel(text, from) ?? letterLabel(text, from);
  }
  if (text.charAt(from) === "(") return letterLabel(text, from);
  return bulletLabel(text, from);
}

/**
 * The label at the start of a paragraph, or null. Of a chain ("3.1 a)", "· ☐") the last part that
 * counts gives the number.
 */
export function readLabel(text: string): Label | null {
  const from = skipSpace(text, 0);
  if (from >= text.length) return null;
  let label = oneLabel(text, from);
  for (let count = 1; label && count < MAX_LABELS; count += 1) {
    if (label.kind === "article" || label.kind === "annex" || label.end >= text.length) break;
    const next = oneLabel(text, label.end);
    if (!next || next.kind === "annex" || next.kind === "article") break;
    // "8.3 ☐ Verwerker", "☐ 8.3 Verwerker": whether the clause holds is asked there.
    if (isTick(next, label)) break;
    if (isTick(label, next)) return null;
    // "e) e)": one number typed twice, as tracked deletions leave it.
    if (next.kind === label.kind && next.kind !== "bullet" && next.number !== label.number) break;
    const kept = next.kind === "bullet" ? label : next;
    label = { ...kept, text: text.slice(from, next.end).trim(), end: next.end };
  }
  return label;
}
