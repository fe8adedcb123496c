/** A unit of the model as the document has it: its words, which of them are gone, and what came where. */
import type { Change } from "../../outcome";
import { listOf, wordsIn, type Word } from "./words";

export interface PassageWord extends Word {
  gone: boolean;
  /** Between brackets of its own: "(laten)", "(doen)". */
  bracketed: boolean;
  /** Counted from 0 in the model's text. */
  sentence: number;
}

/** One place at which the text was changed: words of the model that went, words that came. */
export interface Edit {
  /** Words [from, to) of the passage that went; the same where words only came. */
  from: number;
  to: number;
  /** Of the model, without those between that stayed. */
  gone: readonly string[];
  came: readonly string[];
  cameText: string;
  sentences: ReadonlySet<number>;
}

export interface Passage {
  words: readonly PassageWord[];
  edits: readonly Edit[];
  /** Whole sentences that came, which belong to none of the model's. */
  own: readonly string[];
  documentText: string;
}

const END = /[.;:?!](?=\s|$)|\n/gu;

/** Ends of the sentences, behind their sign. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(END)].map(({ index }) => index + 1);
}

interface Came {
  at: number;
  text: string;
}

/** The model's side, with what went and what came in it. */
function modelSide(changes: readonly Change[]) {
  let text = "";
  const went: [number, number][] = [];
  const came: Came[] = [];
  for (const change of changes) {
    if (change.mark) continue;
    const own = (change.op === "equal" ? (change.model ?? change.text) : change.text).normalize(
      "NFC",
    );
    // Steps are whole words: two that touch are two lines, a label and its answer.
    if (change.op !== "inserted" && /\p{L}$/u.test(text) && /^\p{L}/u.test(own)) text += "\n";
    // What came in the place of words that went stands where they stood, before their full stop.
    const last = went.at(-1);
    const replaced = last && last[1] === text.length ? last[0] : text.length;
    if (change.op === "inserted") came.push({ at: replaced, text: own });
    else {
      if (change.op === "deleted") went.push([text.length, text.length + own.length]);
      text += own;
    }
  }
  return { text, went, came };
}

/**
 * What came at a place, cut into what belongs to the sentence there and whole sentences of its own.
 * @param opens no word of the model stands before it in its sentence
 * @param closes none stands behind it
 */
function cut(text: string, opens: boolean, closes: boolean): { joined: string; own: string[] } {
  const parts = text.split(/(?<=[.;:?!])(?=\s|$)|\n/u).filter((part) => part.trim() !== "");
  const [first = "", ...rest] = parts;
  // A sentence of its own behind one that has no full stop.
  const apart = closes && /^\s*\p{Lu}.*[.;!?]\s*$/su.test(first);
  if (!opens) return apart ? { joined: "", own: parts } : { joined: first, own: rest };
  const last = parts.at(-1) ?? "";
  const ends = /[.;:?!]\s*$/u.test(last);
  return ends || closes ? { joined: "", own: parts } : { joined: last, own: parts.slice(0, -1) };
}

/** @param changes joining to a unit of the model and of the document (docs/report.md) */
export function passageOf(changes: readonly Change[]): Passage {
  const { text, went, came } = modelSide(changes);
  const ends = sentenceEnds(text);
  const sentenceAt = (at: number): number => {
    const found = ends.findIndex((end) => at < end);
    return found < 0 ? ends.length : found;
  };
  const touches = (word: Word): boolean =>
    went.some(([from, to]) => from < word.to && word.from < to);
  const words = wordsIn(text).map((word): PassageWord => ({
    ...word,
    gone: touches(word),
    bracketed: text.charAt(word.from - 1) === "(" && text.charAt(word.to) === ")",
    sentence: sentenceAt(word.from),
  }));
  const own: string[] = [];
  const edits: Edit[] = [];
  const placed = came.map((one) => {
    const index = words.findIndex(({ from }) => from >= one.at);
    const before = words[index < 0 ? words.length - 1 : index - 1];
    const behind = index < 0 ? undefined : words[index];
    const between = before ? text.slice(before.to, one.at) : "";
    // What begins with a comma goes on with the line before it, whichever side of its end it came.
    const goesOn = /^\s*,/u.test(one.text);
    const opens = !before || (!goesOn && /[.;:?!\n]/u.test(between));
    const rest = behind ? text.slice(one.at, behind.from) : text.slice(one.at);
    const closes = !behind || /\n/u.test(rest);
    const { joined, own: apart } = cut(one.text, opens, closes);
    own.push(...apart);
    const sentence = opens ? behind?.sentence : before.sentence;
    return { at: index < 0 ? words.length : index, joined, sentence: sentence ?? 0 };
  });
  // Runs of words that went, with what came before, in or behind them, are one edit.
  let from = 0;
  while (from <= words.length) {
    let to = from;
    while (to < words.length && words[to]?.gone) to += 1;
    const here = placed.filter(({ at }) => at >= from && at <= to);
    const cameText = here
      .map(({ joined }) => joined)
      .join(" ")
      .trim();
    if (to > from || cameText !== "") {
      const sentences = new Set([
        ...words.slice(from, to).map(({ sentence }) => sentence),
        ...here.filter(({ joined }) => joined !== "").map(({ sentence }) => sentence),
      ]);
      edits.push({
        from,
        to,
        gone: words.slice(from, to).map(({ word }) => word),
        came: listOf(cameText),
        cameText,
        sentences,
      });
    }
    from = to + 1;
  }
  const documentText = changes
    .map(({ op, text: part }) => (op === "deleted" ? "" : part))
    .join("")
    .normalize("NFC");
  return { words, edits, own, documentText };
}
