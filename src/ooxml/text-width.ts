/** Widths of Arial's letters in thousandths of the size; whatever is not here is 556, as most letters are. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [222, "ijl'|"],
      [278, "ftI./,:;! []"],
      [333, "r-()“”‘’"],
      [500, "ckvxyzsJ"],
      [611, "FTZ"],
      [667, "ABEKPSVXY&"],
      [722, "wCDHNRU"],
      [778, "GOQ"],
      [833, "mM"],
      [944, "W"],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
);
/** Bold letters are this much wider; a document's own font may be wider still. */
const BOLD = 1.08;

/** About how wide a text is set, in twips. */
export function textWidth(text: string, halfPoints: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS[letter] ?? 556;
  return Math.ceil((thousandths / 1000) * halfPoints * 10 * (bold ? BOLD : 1));
}

/** The width of its widest word: a column narrower than that breaks words. */
export function widestWord(text: string, halfPoints: number, bold = false): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, halfPoints, bold)));
}
