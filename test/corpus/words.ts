/** Length of a shortest word-level edit: what minimality is measured against. */

/** Words as runs of letters and digits; punctuation and spacing are no words. */
export function words(text: string): string[] {
  return text.replace(/\u00ad/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Longest common subsequence by dynamic programming, two rows at a time. */
function common(a: string[], b: string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] =
        word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/** How many words a shortest edit from one text to the other deletes and inserts. */
export function shortestEdit(from: string, to: string): { deleted: number; inserted: number } {
  const a = words(from);
  const b = words(to);
  const kept = common(a, b);
  return { deleted: a.length - kept, inserted: b.length - kept };
}
