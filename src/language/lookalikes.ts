/**
 * Letters of other alphabets that are drawn as Latin ones (a choice of Unicode's confusables, UTS #39:
 * Cyrillic, Greek and full-width). A word made of them reads as the Latin word.
 */
const PAIRS =
  "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTХXЅSІIЈJУY" +
  "οoνvιiρpυuκkαaΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

const LATIN = new Map<number, number>();
for (let at = 0; at < PAIRS.length; at += 2)
  LATIN.set(PAIRS.charCodeAt(at), PAIRS.charCodeAt(at + 1));
// Full-width letters stand in the order of the alphabet, as ours do.
for (const [wide, latin] of ["ＡA", "ａa"])
  for (let at = 0; at < "abcdefghijklmnopqrstuvwxyz".length; at += 1)
    LATIN.set((wide ?? "").charCodeAt(0) + at, (latin ?? "").charCodeAt(0) + at);

/** Below this no letter is a look-alike: loops need not ask. */
export const FIRST_LOOKALIKE = 0x370;

/** The Latin letter that a UTF-16 unit looks like; else the unit itself. */
export const latinOf = (code: number): number => LATIN.get(code) ?? code;

const SUSPECT = /[\u0370-\u03ff\u0400-\u052f\uff21-\uff5a]/u;
const ALL = /[\u0370-\u03ff\u0400-\u052f\uff21-\uff5a]/gu;

/** A text with Latin letters for those that look like them. */
export function withLatin(text: string): string {
  return SUSPECT.test(text)
    ? text.replace(ALL, (letter) => String.fromCharCode(latinOf(letter.charCodeAt(0))))
    : text;
}

/** Words in which letters of another alphabet stand for Latin ones, with their place in the text. */
export function lookalikesIn(text: string): { text: string; start: number }[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    SUSPECT.test(word) && !SUSPECT.test(withLatin(word)) ? [{ text: word, start: index }] : [],
  );
}
