/** Two texts that are the same but for noise, and of which kind each difference is. */
import {
  classOf,
  DASH,
  IGNORED,
  ligature,
  LIGATURE,
  QUOTE,
  SPACE,
} from "../../language/characters";
import type { NoiseKind } from "./kinds";

type AtomKind = "quote" | "dash" | "space" | "nothing" | "word";

interface Atom {
  kind: AtomKind;
  text: string;
}

/** A stretch of both texts; `noise` is null where they are the same, or differ in what is no noise. */
export interface Stretch {
  model: string;
  document: string;
  noise: NoiseKind | null;
}

function kindOf(code: number): AtomKind {
  switch (classOf(code)) {
    case QUOTE:
      return "quote";
    case DASH:
      return "dash";
    case SPACE:
      return "space";
    case IGNORED:
      return "nothing";
    default:
      return "word";
  }
}

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    const last = atoms.at(-1);
    const joins = kind === "word" || kind === "space" || kind === "nothing";
    if (last && joins && last.kind === kind) last.text += text.charAt(at);
    else atoms.push({ kind, text: text.charAt(at) });
  }
  return atoms;
}

/** Letters as they are read: ligatures apart, accents on their letters. */
function letters(text: string): string {
  let out = "";
  for (const char of text) out += classOf(char.charCodeAt(0)) === LIGATURE ? ligature(char) : char;
  return out.normalize("NFC");
}

const textOf = (atoms: readonly Atom[]): string => atoms.map(({ text }) => text).join("");

/** What the difference between two words is, if it is noise. */
function wordNoise(model: string, document: string): NoiseKind | null {
  const [one, other] = [letters(model), letters(document)];
  if (one === other) return "letters";
  if (/^art(?:ikel)?\.?$/iu.test(one) && /^art(?:ikel)?\.?$/iu.test(other)) return "article-word";
  return one.toLowerCase() === other.toLowerCase() ? "heading-capitals" : null;
}

/** Kind of what stands inside a word on one side only. */
function insideWord(between: readonly Atom[]): NoiseKind {
  if (between.some(({ kind }) => kind === "space")) return "line-breaks";
  return between.some(({ kind }) => kind === "dash") ? "dashes" : "soft-hyphens";
}

/** A word that one side has in parts: how many of its atoms make the whole, and of what kind that is. */
function parts(
  whole: string,
  atoms: readonly Atom[],
  from: number,
): { count: number; noise: NoiseKind } | null {
  let text = "";
  const between: Atom[] = [];
  for (let at = from; at < atoms.length && text.length < whole.length; at += 1) {
    const atom = atoms[at] as Atom;
    if (atom.kind === "word") text += atom.text;
    else if (atom.kind !== "quote") between.push(atom);
    else return null;
    if (text === whole && between.length > 0)
      return { count: at - from + 1, noise: insideWord(between) };
    if (!whole.startsWith(text)) return null;
  }
  return null;
}

/** Kind of an atom that the other side does not have; null for a word. */
function alone({ kind, text }: Atom): NoiseKind | null {
  switch (kind) {
    case "quote":
      return "quotes";
    case "dash":
      return "dashes";
    case "space":
      return text.includes("\n") ? "line-breaks" : "spaces";
    case "nothing":
      return "soft-hyphens";
    case "word":
      return null;
  }
}

class Walk {
  readonly stretches: Stretch[] = [];
  readonly #model: Atom[];
  readonly #document: Atom[];
  #i = 0;
  #j = 0;

  constructor(model: string, document: string) {
    this.#model = atomsOf(model);
    this.#document = atomsOf(document);
  }

  #take(countModel: number, countDocument: number, noise: NoiseKind | null): void {
    const model = textOf(this.#model.slice(this.#i, this.#i + countModel));
    const document = textOf(this.#document.slice(this.#j, this.#j + countDocument));
    this.#i += countModel;
    this.#j += countDocument;
    const last = this.stretches.at(-1);
    if (last && noise === null && last.noise === null) {
      last.model += model;
      last.document += document;
    } else this.stretches.push({ model, document, noise });
  }

  #step(one: Atom, other: Atom): void {
    if (one.text === other.text) {
      this.#take(1, 1, null);
      return;
    }
    if (one.kind === "word" && other.kind === "word") {
      const noise = wordNoise(one.text, other.text);
      if (noise) {
        this.#take(1, 1, noise);
        return;
      }
      const there = parts(one.text, this.#document, this.#j);
      if (there) {
        this.#take(1, there.count, there.noise);
        return;
      }
      const here = parts(other.text, this.#model, this.#i);
      if (here) {
        this.#take(here.count, 1, here.noise);
        return;
      }
      this.#take(1, 1, null);
      return;
    }
    if (one.kind === other.kind) {
      const broken = one.kind === "space" && one.text.includes("\n") !== other.text.includes("\n");
      this.#take(1, 1, broken ? "line-breaks" : alone(one));
      return;
    }
    // What the other side does not have: a sign before a space, a space before a word.
    const order: AtomKind[] = ["nothing", "quote", "dash", "space"];
    const rank = ({ kind }: Atom): number => (order.indexOf(kind) + 5) % 5;
    if (rank(one) <= rank(other)) this.#take(1, 0, alone(one));
    else this.#take(0, 1, alone(other));
  }

  run(): Stretch[] {
    for (;;) {
      const one = this.#model[this.#i];
      const other = this.#document[this.#j];
      if (one && other) this.#step(one, other);
      else if (one) this.#take(1, 0, alone(one));
      else if (other) this.#take(0, 1, alone(other));
      else return this.stretches;
    }
  }
}

/** @returns stretches that together are both texts, in order */
export function stretches(model: string, document: string): Stretch[] {
  return model === document ? [{ model, document, noise: null }] : new Walk(model, document).run();
}
