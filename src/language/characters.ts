/**
 * Classes of characters, looked up in a table: comparison reads every character of a contract once,
 * and a regular expression at each would cost more than everything else together.
 */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const QUOTE = 5;
export const DASH = 6;
/** Soft hyphens, zero-width characters, direction marks: never part of what is read. */
export const IGNORED = 7;
export const MARK = 8;
export const LIGATURE = 9;
export const CHECKBOX = 10;
export const DOT = 11;
export const UNDERSCORE = 12;
export const ELLIPSIS = 13;

export const APOSTROPHE = "'".charCodeAt(0);
export const COMMA = ",".charCodeAt(0);

const UNITS = 0x10000;
const ZERO_WIDTH_NO_BREAK_SPACE = "\ufeff";

/** By UTF-16 unit; 0 where nobody asked yet. For loops that cannot afford a call: see `classOf`. */
export const classes = new Uint8Array(UNITS);
/** The same for lower case: see `lowerOf`. */
export const lower = new Uint16Array(UNITS);

const LIGATURES: Record<string, string> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\u0132": "IJ",
  "\u0133": "ij",
};
const QUOTES = "\"'`´‘’‚‛“”„‟«»‹›′″＂＇";
const DASHES = "-‐‑‒–—―−﹣－";
/** \u2028–\u202e and \u2066–\u2069: separators and direction marks. */
const NOTHING =
  // eslint-disable-next-line no-control-regex
  /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f]/;

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\s\u00a0\u202f\u205f\u3000]/.test(char) && char !== ZERO_WIDTH_NO_BREAK_SPACE) return SPACE;
  if (char in LIGATURES) return LIGATURE;
  if (NOTHING.test(char)) return IGNORED;
  if (QUOTES.includes(char)) return QUOTE;
  if (DASHES.includes(char)) return DASH;
  if ("☐☑☒□■▢".includes(char)) return CHECKBOX;
  if (char === ".") return DOT;
  if (char === "_") return UNDERSCORE;
  if (char === "…") return ELLIPSIS;
  if (/\p{M}/u.test(char)) return MARK;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{N}\ud800-\udfff]/u.test(char)) return LETTER;
  return PUNCTUATION;
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with a string of its own, below
const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at a place inside the text. V8 keeps strings in many forms (flat, slice, joined; of one
 * byte or two), and a method that is looked up on more than four of them is looked up anew at every
 * character: this one is not looked up.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** Class of a UTF-16 unit. */
export function classOf(code: number): number {
  const known = classes[code] ?? PUNCTUATION;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Class of the unit at a place; behind the end of the text that of a sign. */
export function classAt(text: string, at: number): number {
  return at < text.length ? classOf(codeAt(text, at)) : PUNCTUATION;
}

/** Lower case of a UTF-16 unit. */
export function lowerOf(code: number): number {
  const known = lower[code] ?? 0;
  if (known !== 0) return known;
  const found = String.fromCharCode(code).toLowerCase().charCodeAt(0) || code;
  lower[code] = found;
  return found;
}

/** The letters that a ligature stands for. */
export function ligature(char: string): string {
  return LIGATURES[char] ?? char;
}

/** Is the first character behind the spaces a digit? */
export function nextIsDigit(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && classOf(codeAt(text, at)) === SPACE) at += 1;
  return at < to && classOf(codeAt(text, at)) === DIGIT;
}
