/** Where a reference that leads nowhere probably means to lead: to the article that its sentence speaks of. */
import type { Numbers } from "../judge/document-numbers";

const MIN_WORD = 6;
/** Words are the same when this much of them is. */
const STEM = 7;
/** In every other heading, and so no help. */
const COMMON = new Set([
  "verwerk",
  "persoon",
  "gegeven",
  "overeen",
  "artikel",
  "algemen",
  "overige",
  "bepalin",
]);

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= MIN_WORD)
      .map((word) => word.slice(0, STEM))
      .filter((stem) => !COMMON.has(stem)),
  );
}

/** Characters of a sentence looked at on either side of a place: a paragraph of a megabyte is one, too. */
const MAX_REACH = 2000;

/** The sentence around a place in a text. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - MAX_REACH);
  const to = Math.min(text.length, at + MAX_REACH);
  const before = text.slice(from, at).search(/[.;](?=\s)[^.;]*$/u);
  const stop = text.slice(at, to).search(/[.;](?:\s|$)/u);
  return text.slice(from + before + 1, stop < 0 ? to : at + stop);
}

/** @returns printed number of the one article whose heading shares most words with the sentence, or "" */
export function likelyTarget(sentence: string, home: string | null, numbers: Numbers): string {
  const said = stems(sentence);
  let best = "";
  let most = 0;
  for (const [number, heading] of numbers.headings) {
    if (number === home) continue;
    const shared = [...stems(heading)].filter((stem) => said.has(stem)).length;
    if (shared > most) {
      most = shared;
      best = number;
    } else if (shared === most) best = "";
  }
  return best;
}
