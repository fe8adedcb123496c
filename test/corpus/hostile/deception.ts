/** What the screen shows otherwise than the paper: invisible words, look-alikes, direction marks, split digits. */
import { hasText, type Line } from "../source/agreement";
import { SLOT, atSlot } from "../writer/around";
import { textElement } from "../writer/xml";
import type { Base, HostileKind } from "./kind";

/** Ways to take words from sight. */
const INVISIBLE = [
  '<w:color w:val="FFFFFF"/>',
  '<w:sz w:val="2"/>',
  '<w:w w:val="1"/>',
  '<w:color w:val="FFFFFF"/><w:sz w:val="4"/>',
];

/** A clause without a blank whose text the pattern finds. */
function clauseWith({ lines, random }: Base, pattern: RegExp): { at: number; copy: Line[] } | null {
  const places = lines.flatMap((line, at) =>
    line.kind === "clause" && !/\[|_|…/.test(line.text) && pattern.test(line.text) ? [at] : [],
  );
  if (places.length === 0) return null;
  return { at: random.pick(places), copy: structuredClone(lines) };
}

const found = (code: string, article: string) => ({ what: "finding" as const, code, article });

const invisible: HostileKind = {
  name: "words made invisible",
  habits: (habit) => habit.runs === "one" && !habit.pdf && !habit.clauseTables && !habit.embedded,
  spoil: (base) => {
    const words = /(?<= )\p{L}+ \p{L}+ \p{L}+(?= )/u;
    const chosen = clauseWith(base, words);
    const line = chosen?.copy[chosen.at];
    if (!chosen || !line || !hasText(line)) return null;
    let hidden = "";
    line.text = line.text.replace(words, (text) => {
      hidden = text;
      return SLOT;
    });
    const properties = base.random.pick(INVISIBLE);
    return {
      lines: chosen.copy,
      parts: (parts) =>
        atSlot(parts, `<w:r><w:rPr>${properties}</w:rPr>${textElement(hidden)}</w:r>`),
      truth: {
        things: [found("invisible-words", line.ref)],
        tolerated: { articles: [line.ref] },
      },
    };
  },
};

const CYRILLIC: Record<string, string> = { a: "а", e: "е", o: "о", c: "с", p: "р", x: "х" };
const GREEK: Record<string, string> = { o: "ο", v: "ν", i: "ι" };

const lookalikes: HostileKind = {
  name: "letters of another alphabet",
  spoil: (base) => {
    const chosen = clauseWith(base, /\p{L}{6,}/u);
    const line = chosen?.copy[chosen.at];
    if (!chosen || !line || !hasText(line)) return null;
    const table = base.random.pick([CYRILLIC, GREEK]);
    const words = [...line.text.matchAll(/\p{L}{5,}/gu)].filter(({ 0: word }) =>
      Object.keys(table).some((letter) => word.includes(letter)),
    );
    if (words.length === 0) return null;
    const word = base.random.pick(words);
    const fake = word[0].replace(/[a-z]/g, (letter) => table[letter] ?? letter);
    line.text =
      line.text.slice(0, word.index) + fake + line.text.slice(word.index + word[0].length);
    return { lines: chosen.copy, truth: { things: [found("lookalike-letters", line.ref)] } };
  },
};

const directionMarks: HostileKind = {
  name: "marks that turn the direction round",
  spoil: (base) => {
    const pattern = /(?<= )(?:\d{2,}|\p{L}{4,} \p{L}{4,})(?= )/u;
    const chosen = clauseWith(base, pattern);
    const line = chosen?.copy[chosen.at];
    if (!chosen || !line || !hasText(line)) return null;
    line.text = line.text.replace(pattern, (text) => `\u202e${text}\u202c`);
    return {
      lines: chosen.copy,
      truth: {
        things: [found("direction-marks", line.ref)],
        tolerated: { articles: [line.ref] },
      },
    };
  },
};

const splitDigits: HostileKind = {
  name: "digits split",
  spoil: (base) => {
    // A year, an amount, a number of hours; not the number of an article.
    const pattern = /(?<=(?<!artikel|lid|bijlage|Bijlage|Artikel) )\d{2,}(?= |\.\d{3})/u;
    const chosen = clauseWith(base, pattern);
    const line = chosen?.copy[chosen.at];
    if (!chosen || !line || !hasText(line)) return null;
    const space = base.random.pick([" ", "\u2009", "\u200b", "\u00a0"]);
    line.text = line.text.replace(pattern, (digits) => `${digits[0]}${space}${digits.slice(1)}`);
    return {
      lines: chosen.copy,
      truth: { things: [found("split-digits", line.ref)], tolerated: { articles: [line.ref] } },
    };
  },
};

export const DECEPTION: HostileKind[] = [invisible, lookalikes, directionMarks, splitDigits];
