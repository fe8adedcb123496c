/**
 * Text → words and punctuation as integers. Noise is gone here already: quotes, dashes, spaces, soft
 * hyphens and ligatures have one form. A token is known by a 32-bit hash of its characters, so that no
 * string is made for any of the ten thousand words of a contract.
 */
import { FIRST_LOOKALIKE, latinOf } from "./lookalikes";
import * as characters from "./characters";

// Constants of our own: an imported one is looked up in its module at every use, and this loop runs over
// every character of a contract.
const { CHECKBOX, DASH, DIGIT, DOT, ELLIPSIS, IGNORED, LETTER } = characters;
const { APOSTROPHE, COMMA, LIGATURE, MARK, QUOTE, SPACE, UNDERSCORE } = characters;
const { classes, classOf, codeAt, ligature, lower, lowerOf, nextIsDigit } = characters;

export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;
/** Dots or underscores to be filled in. */
export const BLANK = 4;

/** FNV offset basis, as a signed number of 32 bits: the loop over every character stays among integers. */
const SEED = -0x7ee3623b;
const PRIME = 0x01000193;
/** PRIME × INVERSE = 1, modulo 2³². */
const INVERSE = 0x359c449b;

/** One more UTF-16 unit into a hash (FNV-1a). */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function unmix(hash: number, code: number): number {
  return Math.imul(hash, INVERSE) ^ code;
}

/** The hash of a word or sign as `scan` makes it; for the few words that the engine knows itself. */
export function tokenId(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, codeAt(text, at));
  return hash;
}

export const BLANK_ID = tokenId("____");
const QUOTE_ID = tokenId('"');
export const HYPHEN_ID = tokenId("-");
const CHECKBOX_ID = tokenId("☐");
const ART = tokenId("art");
const ARTIKEL = tokenId("artikel");
const ARTIKEL_CAPITAL = tokenId("Artikel");
/** Tokens that there is room for at first: it grows by itself. */
const SHORT_TEXT = 1024;
/** So many dots are a blank: two may be a slip. */
const LEAST_DOTS = 3;

/** Tokens one after another, in columns; texts of many paragraphs share one stream. */
export class TokenStream {
  length = 0;
  /** Exact but for noise. */
  id: Int32Array;
  /** The same, capitals apart. */
  fold: Int32Array;
  /** Range in the paragraph's own text, UTF-16 units. */
  start: Int32Array;
  end: Int32Array;
  type: Uint8Array;

  constructor(capacity = SHORT_TEXT) {
    this.id = new Int32Array(capacity);
    this.fold = new Int32Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.type = new Uint8Array(capacity);
  }

  push(id: number, fold: number, start: number, end: number, type: number): void {
    const at = this.length;
    if (at === this.id.length) this.#grow();
    this.id[at] = id;
    this.fold[at] = fold;
    this.start[at] = start;
    this.end[at] = end;
    this.type[at] = type;
    this.length = at + 1;
  }

  /** Takes over tokens [from, to) of another stream, their places shifted. */
  copy(other: TokenStream, from: number, to: number, shift: number): void {
    for (let at = from; at < to; at += 1)
      this.push(
        other.id[at] ?? 0,
        other.fold[at] ?? 0,
        (other.start[at] ?? 0) + shift,
        (other.end[at] ?? 0) + shift,
        other.type[at] ?? 0,
      );
  }

  #grow(): void {
    const capacity = this.id.length * 2;
    const grown = (old: Int32Array): Int32Array => {
      const next = new Int32Array(capacity);
      next.set(old);
      return next;
    };
    this.id = grown(this.id);
    this.fold = grown(this.fold);
    this.start = grown(this.start);
    this.end = grown(this.end);
    const type = new Uint8Array(capacity);
    type.set(this.type);
    this.type = type;
  }
}

/**
 * Adds the tokens of `text` from offset `from` (a label before it is left out), until the stream holds `most`.
 * @returns where it stopped: `to`, unless the stream was full before
 */
export function scan(
  stream: TokenStream,
  text: string,
  from = 0,
  to = text.length,
  most = Infinity,
): number {
  let at = from;
  while (at < to && stream.length < most) {
    const code = codeAt(text, at);
    switch (classOf(code)) {
      case SPACE:
      case IGNORED:
      case MARK:
        at += 1;
        break;
      case LETTER:
      case DIGIT:
      case LIGATURE:
        at = scanWord(stream, text, at, to);
        break;
      case DOT:
      case UNDERSCORE:
      case ELLIPSIS:
        at = scanBlank(stream, text, at, to);
        break;
      case QUOTE:
        stream.push(QUOTE_ID, QUOTE_ID, at, at + 1, SIGN);
        at += 1;
        break;
      case DASH:
        stream.push(HYPHEN_ID, HYPHEN_ID, at, at + 1, SIGN);
        at += 1;
        break;
      case CHECKBOX:
        stream.push(CHECKBOX_ID, CHECKBOX_ID, at, at + 1, SIGN);
        at += 1;
        break;
      default: {
        const id = mix(SEED, code);
        stream.push(id, id, at, at + 1, SIGN);
        at += 1;
      }
    }
  }
  return at;
}

function scanBlank(stream: TokenStream, text: string, from: number, to: number): number {
  let at = from;
  let dots = 0;
  for (; at < to; at += 1) {
    const kind = classOf(codeAt(text, at));
    if (kind === ELLIPSIS) dots += LEAST_DOTS;
    else if (kind === DOT) dots += 1;
    else if (kind === UNDERSCORE) dots += 2;
    else break;
  }
  if (dots >= LEAST_DOTS) {
    stream.push(BLANK_ID, BLANK_ID, from, at, BLANK);
    return at;
  }
  const id = mix(SEED, codeAt(text, from));
  stream.push(id, id, from, from + 1, SIGN);
  return from + 1;
}

function scanWord(stream: TokenStream, text: string, from: number, to: number): number {
  const kinds = classes;
  const small = lower;
  let id = SEED;
  let fold = SEED;
  let digits = true;
  let at = from;
  let last = 0;
  while (at < to) {
    let code = codeAt(text, at);
    let kind = kinds[code] || classOf(code);
    const first = at;
    while (kind === LETTER || kind === DIGIT) {
      if (kind === LETTER) digits = false;
      if (code >= FIRST_LOOKALIKE) code = latinOf(code);
      last = kind;
      id = mix(id, code);
      fold = mix(fold, small[code] || lowerOf(code));
      at += 1;
      if (at === to) break;
      code = codeAt(text, at);
      kind = kinds[code] || classOf(code);
    }
    if (at === to) break;
    if (kind === MARK && at > first) {
      // A letter with its accent apart: one character, as NFC has it.
      const letter = codeAt(text, at - 1);
      id = unmix(id, letter);
      fold = unmix(fold, lowerOf(letter));
      for (const unit of text.slice(at - 1, at + 1).normalize("NFC")) {
        id = mix(id, unit.charCodeAt(0));
        fold = mix(fold, lowerOf(unit.charCodeAt(0)));
      }
      at += 1;
      continue;
    }
    if (kind === LIGATURE) {
      digits = false;
      for (const unit of ligature(text.charAt(at))) {
        id = mix(id, unit.charCodeAt(0));
        fold = mix(fold, lowerOf(unit.charCodeAt(0)));
      }
    } else if (kind === QUOTE) {
      // risico's: an apostrophe between letters.
      if (digits || last !== LETTER || at + 1 >= to) break;
      if (classOf(codeAt(text, at + 1)) !== LETTER) break;
      id = mix(id, APOSTROPHE);
      fold = mix(fold, APOSTROPHE);
    } else if (kind === DOT || code === COMMA) {
      // 5.8 and 5.000,00 are one; the point behind them is not.
      if (!digits || at + 1 >= to || classOf(codeAt(text, at + 1)) !== DIGIT) break;
      id = mix(id, code);
      fold = mix(fold, code);
    } else if (kind !== IGNORED && kind !== MARK) break;
    if (kind !== IGNORED) last = kind;
    at += 1;
  }
  if (fold === ART && text.charAt(at) === "." && nextIsDigit(text, at + 1, to)) {
    // "art. 8" is "artikel 8".
    stream.push(id === fold ? ARTIKEL : ARTIKEL_CAPITAL, ARTIKEL, from, at + 1, WORD);
    return at + 1;
  }
  stream.push(id, fold, from, at, digits ? NUMBER : WORD);
  return at;
}
