/**
 * Is a blank still open? What stands there may be dots, a bracketed prompt, the mark of a template tool or
 * words that put the answer off. One function says so, for checking, filling and readiness alike.
 */

/** Marks of blanks, each with what leaves it behind. They count wherever they stand in an answer. */
const MARKS: { pattern: RegExp; example: string }[] = [
  { pattern: /(?:[.…_]\s*){3,}|…|_{2,}/u, example: "………, ______" },
  { pattern: /\[\s*(?:\p{L}[^\]\n]{0,80}|[•….\s_-]*)\]/u, example: "[naam], [•]" },
  { pattern: /«[^»\n]{1,60}»|<<\s*\p{L}[^>\n]{0,60}>>/u, example: "«Naam» (mail merge)" },
  { pattern: /\$?\{{1,2}\s*[#/]?\p{L}[^{}\n]{0,60}\}{1,2}/u, example: "{naam}, {{naam}}, ${naam}" },
  { pattern: /<\p{L}[\p{L}\p{M}\d _./-]{1,60}>/u, example: "<naam>" },
  { pattern: /(?<![\p{L}\d])(?:X{3,}|x{3,})(?![\p{L}\d])/u, example: "XXX" },
  { pattern: /(?<![\p{L}\d])(?:NTB|TBD|TBC)(?![\p{L}\d])/u, example: "NTB" },
  { pattern: /(?<![\p{L}.])(?:n\.t\.b\.?|t\.b\.d\.?)(?![\p{L}])/iu, example: "n.t.b." },
];

/** What is open only when nothing else stands there. */
const WHOLE: { pattern: RegExp; example: string }[] = [
  { pattern: /^(?:xx?[-/.]xx?[-/.]x{2,4}|dd[-/.]mm[-/.](?:jj|yy){1,2})$/iu, example: "dd-mm-jjjj" },
  {
    pattern:
      /^(?:nog|nader)?\s*(?:in te vullen|te bepalen|overeen te komen|invullen)(?:\s+door\s+[\p{L} ]+)?\.?$/iu,
    example: "nader in te vullen",
  },
  { pattern: /^to be (?:determined|confirmed|completed)\.?$/iu, example: "to be determined" },
  {
    pattern: /^(?:Klik of tik|Klik hier|Click or tap|Click here)\b.*(?:tekst|text)\b.*$/iu,
    example: "Klik of tik om tekst in te voeren.",
  },
  // A stand-in at the end of a name; "Studio X B.V." and "X. de Boer" are names.
  { pattern: /^(?:\p{L}[\p{L}-]*\s)+(?:X|Y|XX|YY)$/u, example: "Huisartsenpraktijk X" },
  { pattern: /^N\.\s?N\.$/u, example: "N.N." },
];

/** Letters and digits, lower case. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\d]/gu, "");

/**
 * @param text what stands at the blank
 * @param printed what the model itself prints there while it is open
 */
export function isOpenBlank(text: string, printed: readonly string[] = []): boolean {
  const own = text.trim();
  const plain = bare(own.replace(/^(?:€|EUR|euro)\s*/iu, ""));
  if (plain === "" || printed.some((one) => bare(one) === bare(own))) return true;
  return (
    MARKS.some(({ pattern }) => pattern.test(own)) || WHOLE.some(({ pattern }) => pattern.test(own))
  );
}

/**
 * Where the blank itself stands in a text of which it is a part: "[bedrag] bij herhaling".
 * @returns from its first mark to its last; the whole text where that is open as a whole; null where nothing is
 */
export function openPart(
  text: string,
  printed: readonly string[] = [],
): { from: number; to: number } | null {
  if (!isOpenBlank(text, printed)) return null;
  const marks = MARKS.flatMap(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ 0: mark, index }) => ({
      from: index,
      to: index + mark.length,
    })),
  );
  if (marks.length === 0) return { from: 0, to: text.length };
  return {
    from: Math.min(...marks.map(({ from }) => from)),
    to: Math.max(...marks.map(({ to }) => to)),
  };
}
