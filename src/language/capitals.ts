/** Words inside a sentence that are written with a capital. */

export interface Capital {
  word: string;
  start: number;
  end: number;
  /** The word before it, lower case. */
  before: string;
  /** Another capital before or behind it: part of a name. */
  inName: boolean;
}

/**
 * A sentence may begin with an article: "De Leverancier". The capital is looked for first: what stands
 * before it would be read again from every space of a long run.
 */
const CAPITAL =
  /(?=\p{Lu})(?<=(?:^|[^\p{L}\d])(?<before>\p{Ll}+|De|Het|Een|Deze|Dit|Elke?|Iedere?|Alle|Geen),?[\s\u00a0]+)\p{Lu}[\p{Ll}\p{M}]{3,}(?:-?[\p{Ll}\p{M}]+)*(?![\p{L}\d])/gu;

/** What of a name behind a capital tells that it is one. */
const GOES_ON = "B.V";

/** Capitals behind a word in lower case; those at the start of a sentence say nothing. */
export function capitalsIn(text: string): Capital[] {
  return [...text.matchAll(CAPITAL)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      word: match[0],
      start,
      end,
      before: (match.groups?.["before"] ?? "").toLowerCase(),
      inName: /^[\s\u00a0]+(?:\p{Lu}|B\.V|N\.V)/u.test(text.slice(end, end + GOES_ON.length)),
    };
  });
}

/** Plural and genitive apart: "Datalekken" is "datalek". */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:['’]s|en|s|e)$/u, "")
    .replace(/(\p{L})\1$/u, "$1");
}
