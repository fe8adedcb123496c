/**
 * A small notation for words and turns of phrase, so that a lexicon can be data.
 *
 *     "mag/mogen"          one of these words
 *     "vrijwa*" "*plicht"  a word that begins, or ends, so
 *     "doet ~ afstand"     up to eight words between, within one part of the sentence
 *     "# dagen"            a number, in figures or words
 *
 * Forms of one list are parted by "|".
 */
import { wordsOf } from "./words";

/** Words that the tilde stands for at most. */
const GAP = 8;

/** Words [from, to) of a sentence. */
export interface Range {
  from: number;
  to: number;
}

/** A sentence in words; `part` says in which stretch between commas each stands. */
export interface Words {
  words: readonly string[];
  part: readonly number[];
}

type Test = (word: string) => boolean;

interface Form {
  first: Test;
  /** What follows: a test of the next word, or null for the gap. */
  rest: readonly (Test | null)[];
}

export type Forms = readonly Form[];

const NUMBERS = new Set(
  (
    "één een twee drie vier vijf zes zeven acht negen tien elf twaalf veertien vijftien twintig dertig " +
    "veertig vijftig zestig negentig honderd one two three four five six seven ten fourteen thirty sixty ninety"
  ).split(" "),
);

function testOf(notation: string): Test {
  const tests = notation.split("/").map((one): Test => {
    if (one === "#") return (word) => /^\d/u.test(word) || NUMBERS.has(word);
    const stem = one.replaceAll("*", "");
    const ahead = one.startsWith("*");
    const behind = one.endsWith("*");
    if (ahead && behind) return (word) => word.includes(stem);
    if (ahead) return (word) => word.endsWith(stem);
    if (behind) return (word) => word.startsWith(stem);
    return (word) => word === stem;
  });
  const [only] = tests;
  return tests.length === 1 && only ? only : (word) => tests.some((test) => test(word));
}

export function formsOf(notation: string): Forms {
  return notation
    .split("|")
    .map((form) => form.trim())
    .filter((form) => form !== "")
    .map((form): Form => {
      const [first = "", ...rest] = form.split(/\s+/u);
      return { first: testOf(first), rest: rest.map((one) => (one === "~" ? null : testOf(one))) };
    });
}

/** Where the form that begins at a word ends, or −1. */
function endOf({ words, part }: Words, { rest }: Form, from: number): number {
  let at = from + 1;
  for (let k = 0; k < rest.length; k += 1) {
    const test = rest[k];
    if (test) {
      if (!test(words[at] ?? "")) return -1;
      at += 1;
      continue;
    }
    const next = rest[k + 1];
    if (!next) return -1;
    const last = Math.min(words.length, at + GAP + 1);
    let found = at;
    while (found < last && part[found] === part[from] && !next(words[found] ?? "")) found += 1;
    if (found === last || part[found] !== part[from]) return -1;
    at = found;
  }
  return at;
}

/** Where each concept stands in a sentence. */
export type Marks<Concept> = ReadonlyMap<Concept, readonly Range[]>;

/** Distinct words whose forms are remembered at most. */
const REMEMBERED = 20_000;

/** Lists of forms by name, looked up by the words that they begin with. */
export class Lexicon<Concept> {
  readonly #forms: { concept: Concept; form: Form }[];
  readonly #beginning = new Map<string, { concept: Concept; form: Form }[]>();

  constructor(lists: Iterable<readonly [Concept, Forms]>) {
    this.#forms = [...lists].flatMap(([concept, forms]) =>
      forms.map((form) => ({ concept, form })),
    );
  }

  #beginningWith(word: string): { concept: Concept; form: Form }[] {
    const known = this.#beginning.get(word);
    if (known) return known;
    const found = this.#forms.filter(({ form }) => form.first(word));
    if (this.#beginning.size === REMEMBERED) this.#beginning.clear();
    this.#beginning.set(word, found);
    return found;
  }

  marksOf(text: Words): Map<Concept, Range[]> {
    const marks = new Map<Concept, Range[]>();
    text.words.forEach((word, from) => {
      for (const { concept, form } of this.#beginningWith(word)) {
        const to = endOf(text, form, from);
        if (to < 0) continue;
        const ranges = marks.get(concept);
        if (ranges) ranges.push({ from, to });
        else marks.set(concept, [{ from, to }]);
      }
    });
    return marks;
  }
}

/** "BSN (niet verplicht)": a word or two in brackets are about what stands before them. */
const REMARK = /\(\p{L}+(?: \p{L}+)?\)/gu;
/** Where a part of a sentence ends; not the comma of "5,00". */
const PART = /[,;:()](?!\d)|\s[–—-]\s/u;

/** The words of a sentence and the parts that its commas make. */
export function readWords(sentence: string): Words {
  const words: string[] = [];
  const part: number[] = [];
  sentence
    .replace(REMARK, "")
    .split(PART)
    .forEach((piece, at) => {
      for (const word of wordsOf(piece)) {
        words.push(word);
        part.push(at);
      }
    });
  return { words, part };
}
