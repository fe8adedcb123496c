/**
 * The grammar of names: organisations, persons, functions, places, addresses. A name is words, legal forms and
 * small words between them; no verb, no relative clause, no condition. Where one begins, the name has ended.
 */
import {
  NAME_STOPS,
  NAMES_OF_NOBODY,
  PARTICLES,
  STREETS,
  TITLES,
  ADDRESS_WORDS,
} from "./name-words";

export interface Part {
  from: number;
  to: number;
}

const NOTHING: Part = { from: 0, to: 0 };

interface Token {
  /** Without signs around it. */
  word: string;
  start: number;
  end: number;
  /** A comma or the like stands behind it. */
  parted: boolean;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: whole, index }) => ({
    word: whole.replace(/^[^\p{L}\d€$£]+|[^\p{L}\d€$£]+$/gu, ""),
    start: index,
    end: index + whole.length,
    parted: /[,;:(]$/u.test(whole),
  }));
}

const isCapital = (word: string): boolean =>
  /^(?:['’]?s[-\u2010\u2011]|\p{Ll}['’])?[\p{Lu}\d]/u.test(word) ||
  /^\p{Ll}{0,2}\p{Lu}/u.test(word);
const isSmall = (word: string): boolean => word !== "" && !isCapital(word);
const isStop = (word: string): boolean =>
  NAME_STOPS.has(word) || /voorwaarden$/u.test(word) || /^[€$£]/u.test(word);

/** Phrases that look like more and belong to a name. */
const OF_A_NAME =
  /\b(?:met (?:beperkte|uitgesloten|wettelijke) aansprakelijkheid|handelend onder de na(?:am|men)|(?:haar|zijn|diens|hun) (?=\p{Ll}*(?:bestuurder|directeur|voorzitter|gevolmachtigde|vertegenwoordiger)))/giu;
/** The same length, so that places stay. */
const masked = (text: string): string => text.replace(OF_A_NAME, (own) => own.replace(/\S/gu, "x"));

const FORM =
  /^(?:[BN]\.?V|[BN]\.?v|bv|nv|V\.?O\.?F|v\.?o\.?f|C\.?V|U\.?A|B\.?A|W\.?A|Ltd|Limited|LLC|LLP|Inc|GmbH|AG|SE|plc|PLC|S\.?A(?:\.?R\.?L)?|SRL|BVBA|ApS|AB|Oy)$/u;
/** What may stand behind a legal form and is the same name still, or another one. */
const GOES_ON =
  /^\s*(?:$|[.,;]*\s*$|\(|[,;]?\s*(?:statutair\b|gevestigd\b|kantoorhoudende?\b|h\.o\.d\.n\.|x{9} x|i\.o\.|in oprichting|in liquidatie|te \p{Lu}|(?:en|&|\+|\/|namens|voorheen|v\/h)\s+(?:de |het )?\p{Lu}|&|(?!\p{Lu}\p{Ll}+\s\p{Ll})\p{Lu}))/u;

/** A sentence has words enough to say something. */
const SENTENCE_LEAST = 4;
/** A name in small letters only ("stichting de brug") is no longer than this. */
const PLAIN_MOST = 8;

/** Ends with a full stop, has several words, and most of them small: no name does. */
function isSentence(text: string, tokens: readonly Token[]): boolean {
  const small = tokens.filter(({ word }) => isSmall(word) && !PARTICLES.has(word)).length;
  return (
    tokens.length >= SENTENCE_LEAST &&
    /\p{Ll}{3,}[.!]["”’]?$/u.test(text.trim()) &&
    2 * small >= tokens.length
  );
}

/** Tokens before a stop, without the small words that lead to it. */
function cut(tokens: readonly Token[], stop: number, keeps: (token: Token) => boolean): Part {
  let last = stop - 1;
  while (last >= 0 && !keeps(tokens[last] as Token)) last -= 1;
  const own = tokens.slice(0, last + 1);
  const [first] = own;
  const end = own.at(-1);
  if (!first || !end) return NOTHING;
  const named = own.filter(({ word }) => isCapital(word) && !NAMES_OF_NOBODY.has(word));
  // "Boete bij te late melding": the first word of a sentence is no name.
  const alone = own.length === 1 && !end.parted && !FORM.test(end.word);
  return named.length === 0 || alone ? NOTHING : { from: first.start, to: end.end };
}

/** Without the comma behind it; the full stop of "B.V." stays. */
function trimmed(text: string, part: Part): Part {
  const own = text.slice(part.from, part.to);
  return { from: part.from, to: part.to - own.length + own.replace(/[\s,;:(]+$/u, "").length };
}

const endsName = ({ word }: Token): boolean => isCapital(word) || FORM.test(word);

function readOrganisation(text: string, tokens: readonly Token[]): Part | null {
  for (const [at, { word, end }] of tokens.entries()) {
    if (isStop(word)) return cut(tokens, at, endsName);
    // "Vergoeding: nihil": a heading and what is said under it.
    const next = tokens[at + 1]?.word ?? "";
    if (text.charAt(end - 1) === ":" && isSmall(next) && !PARTICLES.has(next))
      return cut(tokens, at, endsName);
    const named = tokens.slice(0, at).some((one) => isCapital(one.word) && !FORM.test(one.word));
    if (FORM.test(word) && named && !GOES_ON.test(text.slice(end)))
      return cut(tokens, at + 1, endsName);
  }
  return null;
}

/** Where a small word that is allowed nowhere in such a name follows a capital. */
function readProper(
  tokens: readonly Token[],
  allowed: (word: string, before: Token | undefined) => boolean,
): Part | null {
  let named = false;
  const plain = !tokens.some(({ word }) => /\p{Lu}/u.test(word)) && tokens.length <= PLAIN_MOST;
  for (const [at, { word }] of tokens.entries()) {
    if (isStop(word)) return cut(tokens, at, endsName);
    if (isCapital(word) || FORM.test(word)) named ||= !NAMES_OF_NOBODY.has(word);
    else if (word !== "" && !plain && (named || at > 0) && !allowed(word, tokens[at - 1]))
      return cut(tokens, at, endsName);
  }
  return null;
}

/** "D. de Model, bestuurder": what stands behind a comma is what somebody does. */
const inPerson = (tokens: readonly Token[]) => {
  let free = true;
  return (word: string, before: Token | undefined): boolean => {
    if (before?.parted) free = true;
    else if (before && isCapital(before.word)) free = false;
    return free || PARTICLES.has(word) || TITLES.has(word) || tokens.length < 2;
  };
};

const inPlace = (word: string): boolean => PARTICLES.has(word) || word === "gemeente";

const inAddress = (word: string): boolean =>
  PARTICLES.has(word) || ADDRESS_WORDS.has(word) || STREETS.test(word);

function readFunction(tokens: readonly Token[]): Part | null {
  const at = tokens.findIndex(({ word }, k) => isStop(k === 0 ? word.toLowerCase() : word));
  if (at < 0) return null;
  let last = at - 1;
  while (last >= 0 && PARTICLES.has((tokens[last] as Token).word)) last -= 1;
  return last < 0 ? NOTHING : { from: (tokens[0] as Token).start, to: (tokens[last] as Token).end };
}

/** Where a line of several is a sentence, the first that is none; null where the lines are one name. */
function lineApart(text: string): Part | null {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: own, index }) => ({
    from: index,
    to: index + own.length,
    sentence: isSentence(own, tokensOf(own)),
  }));
  if (lines.length < 2 || !lines.some(({ sentence }) => sentence)) return null;
  return lines.find(({ sentence }) => !sentence) ?? null;
}

export type NameType = "organisation" | "person" | "function" | "place" | "address";

/** The part of a text that is a name of its type; the whole when all of it is. */
export function readName(type: NameType, text: string): Part {
  const read = masked(text);
  const tokens = tokensOf(read);
  const line = lineApart(read);
  if (line) {
    const { from, to } = readName(type, text.slice(line.from, line.to));
    return from === to ? NOTHING : { from: line.from + from, to: line.from + to };
  }
  if (isSentence(read, tokens)) return NOTHING;
  const part =
    type === "organisation"
      ? readOrganisation(read, tokens)
      : type === "function"
        ? readFunction(tokens)
        : readProper(
            tokens,
            type === "person" ? inPerson(tokens) : type === "place" ? inPlace : inAddress,
          );
  return part ? trimmed(text, part) : { from: 0, to: text.length };
}
