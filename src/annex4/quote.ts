/**
 * Finds a quotation in a clause. It may be the whole clause, a passage of it, or shortened with
 * "…", "(…)" or "[...]": then what stands before and after the dots must be found in that order,
 * each in one way only. Capitals are a note.
 */
import { readAlong, words, withoutFinalMarks, type Word } from "../language/cell-words";

export type QuoteMatch =
  | { kind: "whole" | "part"; start: number; end: number; capitals: boolean; elided: string[] }
  | { kind: "ambiguous" }
  | { kind: "none" };

/** One ellipsis or a few dots; a row of them is a blank, which is text. */
const DOTS =
  /\s*(?:[([]\s*(?:\u2026+|\.(?:\s?\.){1,})\s*[)\]]|(?<![\u2026.])(?:\u2026|\.(?:\s?\.){2,3})(?![\u2026.]))\s*/g;
/** The clause's own number, quoted with it: "8.3. Verwerker vrijwaart …". */
const OWN_NUMBER =
  /^\s*["'\u201c\u201e\u2018]?(?:(?:artikel|art\.?|lid)\s+)?\d{1,3}\.\d{1,3}\.?\)?\s+(?=\S)/i;

/** Pieces of a quotation between its dots; dots at the very start or end say only that it is a passage. */
export function pieces(quotation: string): string[] {
  return quotation
    .replace(OWN_NUMBER, "")
    .split(DOTS)
    .filter((piece) => words(piece).length > 0);
}

/** Does the quotation elide something in its middle? */
export function isShortened(quotation: string): boolean {
  return pieces(quotation).length > 1;
}

/** What people write instead of text is no longer than this. */
const PHRASE_MAX = 120;

/** Lower case, letters and digits only: to recognise the few things that people write instead of text. */
function phrase(text: string): string {
  const written = text.trim();
  if (written.length > PHRASE_MAX) return written;
  return written
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Is a text of the contract, or only says that there is none ("n.v.t.", "-", "nieuw"). */
export function isQuotation(text: string): boolean {
  return !/^(?:|geen|n v t|nvt|niet van toepassing|niets|nieuw(?: (?:lid|artikel|toegevoegd))?|toevoeging|toegevoegd|leeg)$/.test(
    phrase(text),
  );
}

/** Says in words that everything lapses: "gehele bepaling", "hele lid". */
export function meansWholeClause(text: string): boolean {
  return /^(?:het |de )?(?:gehele|hele|volledige) (?:artikel|lid|bepaling|clausule|tekst|artikellid|overweging)(?: (?:vervalt|komt te vervallen))?$/.test(
    phrase(text),
  );
}

/** Says that nothing takes the place: "Vervalt.", "vervallen", "n.v.t.", empty. */
export function meansNothing(text: string): boolean {
  return /^(?:|(?:(?:deze |dit )?(?:bepaling|lid|artikel|tekst|clausule) )?(?:vervalt|vervallen|komt te vervallen|is vervallen|wordt geschrapt|geschrapt|schrappen)(?: in zijn geheel)?|geen|n v t|nvt|niet van toepassing)$/.test(
    phrase(text),
  );
}

interface Position {
  from: number;
  end: number;
  capitals: boolean;
}

function positions(piece: Word[], text: Word[], from: number): Position[] {
  const found: Position[] = [];
  const first = piece[0]?.norm;
  for (let at = from; at < text.length; at += 1) {
    const here = text[at];
    // Most places part at the first word; only at the start of a line a label may stand before it.
    if (here?.norm !== first && !here?.line) continue;
    const read = readAlong(piece, text, at);
    // A label passed over at the start would give one place twice.
    if (read && read.end !== found[found.length - 1]?.end) found.push({ from: at, ...read });
  }
  return found;
}

/** Of several places the one that is the same to the capital, when there is just one. */
function sure(places: Position[]): Position[] {
  const exact = places.filter(({ capitals }) => !capitals);
  return exact.length === 1 ? exact : places;
}

/** A quotation to look for. */
export interface Quoted {
  /** Its words, piece by piece. */
  parts: Word[][];
  /** Its longest word, which no text can lack that holds it; "" when it might be a label. */
  longest: string;
}

/** A label is shorter than this. */
const TELLING = 6;

export function quotedWords(quotation: string): Quoted {
  const parts = pieces(quotation).map(words);
  let longest = "";
  for (const part of parts)
    for (const { norm } of part) if (norm.length > longest.length) longest = norm;
  return { parts, longest: longest.length < TELLING ? "" : longest };
}

/** Where the quotation stands in the clause (UTF-16 places), whole or a part, in one way only. */
export function matchQuotation(quotation: string, clause: string): QuoteMatch {
  return matchWords(quotedWords(quotation), clause);
}

/** The same for a quotation that is looked for in many clauses. */
export function matchWords({ parts, longest }: Quoted, clause: string): QuoteMatch {
  const text = words(clause);
  if (parts.length === 0 || text.length === 0) return { kind: "none" };
  if (longest !== "" && !text.some(({ norm }) => norm === longest)) return { kind: "none" };
  let from = 0;
  let first = 0;
  let capitals = false;
  const elided: string[] = [];
  for (const [at, quoted] of parts.entries()) {
    // With its full stop a short tail is often unique; without it is how most people quote.
    const closed = positions(quoted, text, from);
    const part = closed.length === 1 ? quoted : withoutFinalMarks(quoted);
    const found =
      part.length === 0 ? [] : closed.length === 1 ? closed : sure(positions(part, text, from));
    const here = found[0];
    if (!here) return { kind: "none" };
    if (found.length > 1) return { kind: "ambiguous" };
    if (at === 0) first = here.from;
    else elided.push(clause.slice(text[from - 1]?.end ?? 0, text[here.from]?.start ?? 0));
    capitals ||= here.capitals;
    from = here.end;
  }
  // A full stop that the quotation left out lapses with the clause.
  const rest = withoutFinalMarks(text).length <= from ? text.length : from;
  const whole = first === 0 && rest === text.length;
  return {
    kind: whole ? "whole" : "part",
    start: whole ? 0 : (text[first]?.start ?? 0),
    end: whole ? clause.length : (text[rest - 1]?.end ?? clause.length),
    capitals,
    elided,
  };
}

const OUTER_DOTS = new RegExp(`^(?:${DOTS.source})+|(?:${DOTS.source})+$`, "g");

/**
 * Fills what a shortened replacement leaves out with what the quotation left out.
 * @returns the whole text, or null when the two do not fit.
 */
export function fillElided(replacement: string, elided: string[]): string | null {
  const text = replacement.replace(OWN_NUMBER, "").replace(OUTER_DOTS, "").trim();
  const parts = pieces(text);
  if (parts.length <= 1) return text;
  if (parts.length - 1 !== elided.length) return null;
  return parts.map((part, at) => (at === 0 ? part : (elided[at - 1] ?? " ") + part)).join("");
}
