/** Where an agreement defines its terms: rows, "Term: …" in the article of definitions, (hierna: ‘Term’). */
import type { Place, UnitKind } from "../../outcome";

/** A unit's text, on one side. */
export interface TermText {
  ref: string;
  kind: UnitKind;
  heading: string;
  /** As `plainText` gives it. */
  text: string;
  /** The same in lower case; where it is the model's own, it need not be made again. */
  small: () => string;
  place: () => Place | null;
  /** Document side: the term that the model defines in the same unit, by which the form does not matter. */
  expected?: string | undefined;
  /** What it defines, when that is known already. */
  defined?: readonly Omit<Definition, "source">[] | undefined;
}

export interface Definition {
  /** As written: "Overeenkomst(en)", "Wbp". */
  term: string;
  /** What it is known by: lower case, without plural in brackets. */
  key: string;
  source: TermText;
  /** In a row or list of definitions, not in passing. */
  listed: boolean;
}

const QUOTE = "\"'`´‘’‚‛“”„«»‹›";
const QUOTED = new RegExp(`[${QUOTE}](\\p{Lu}[^${QUOTE}\n]{1,50})[${QUOTE}]`, "gu");
/** A quotation defines when something before it says so, or when it stands in brackets by itself. */
const ANNOUNCED =
  /(?:hierna|aan te duiden|aangeduid|te noemen|genoemd|afzonderlijk als)[^.;]{0,60}$/iu;
const LISTED = /^\s*(\p{Lu}[\p{L}\p{M}\d ()/&’'-]{1,60}?)\s*:\s/u;
/** In which a listed term has to end, white space around it included. */
const MAX_FRONT = 200;
/** A term in front of its meaning; an article or a colon that the model does not have; what announces a term. */
const MAX_TERM = 60;
const TERM_SLACK = 12;
const ANNOUNCED_WITHIN = 90;
const DEFINING = /defini|begrip/iu;

/** Soft hyphens and the like gone, one kind of space, without a letter in front. */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/[\u00a0\u202f\t]/gu, " ")
    .replace(/^\s*\(?[a-z][.)]+\s+/u, "");
}

/** Lower case, plurals in brackets and quotes gone. */
export function keyOf(term: string): string {
  return term
    .toLowerCase()
    .replace(/\([^)]*\)/gu, "")
    .replace(/[^\p{L}\p{M}\d]+/gu, " ")
    .trim();
}

/** "Algemene Verordening … of AVG", "Samenwerkingsovereenkomst/Dienstverleningsovereenkomst": each by itself. */
function names(term: string): string[] {
  return term.split(/\s+of\s+|\s*\/\s*/u).filter((one) => keyOf(one).length > 1);
}

/** Text in front of the meaning: a cell, or what stands before a colon. */
function front(text: string): string | null {
  const term = text.split(/[\n:]/)[0]?.trim() ?? "";
  return term.length <= MAX_TERM && /^\p{Lu}/u.test(term) ? term : null;
}

/** The term that a unit defines as one of a list, or null. */
export function listedTerm({ kind, heading, text, expected }: TermText): string | null {
  if (expected !== undefined) {
    const start = keyOf(text.slice(0, expected.length + TERM_SLACK));
    return start.startsWith(keyOf(expected)) ? expected : front(text);
  }
  if (kind === "definition") return text.split(/[\n:]/)[0] ?? null;
  if (kind !== "clause" && kind !== "item") return null;
  return DEFINING.test(heading) ? (LISTED.exec(text.slice(0, MAX_FRONT))?.[1] ?? null) : null;
}

/** What a text defines. */
function definedIn(source: TermText): Definition[] {
  const found: Definition[] = [];
  const add = (term: string, listed: boolean): void => {
    for (const one of names(term)) {
      const key = keyOf(one);
      if (!found.some((known) => known.key === key))
        found.push({ term: one.trim(), key, source, listed });
    }
  };
  const listed = listedTerm(source);
  if (listed !== null) add(listed, true);
  for (const match of source.text.matchAll(QUOTED)) {
    const before = source.text.slice(Math.max(0, match.index - ANNOUNCED_WITHIN), match.index);
    if (ANNOUNCED.test(before) || /\(\s*(?:de\s+|het\s+)?$/u.test(before))
      add(match[1] ?? "", false);
  }
  return found;
}

export function definitionsIn(texts: readonly TermText[]): Definition[] {
  const all: Definition[] = [];
  for (const source of texts) {
    if (source.defined === undefined) all.push(...definedIn(source));
    else
      for (const { term, key, listed } of source.defined) all.push({ term, key, source, listed });
  }
  return all;
}
