/**
 * Applies the rows of one clause to the model clause. A clause may be split over several rows, each
 * with its own reason; rows that touch the same words contradict each other.
 */
export interface Edit {
  /** Range in the model clause, UTF-16; empty for text that is put in. */
  start: number;
  end: number;
  text: string;
}

export function overlaps(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return a.start < b.end && b.start < a.end;
}

/** @returns the clause with every edit made, or null when two of them overlap. */
export function applyEdits(clause: string, edits: Edit[]): string | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = "";
  let from = 0;
  for (const [at, edit] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && overlaps(before, edit)) return null;
    text += clause.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return tidy(text + clause.slice(from));
}

/** What a deleted passage leaves behind: doubled spaces, a space before a full stop, empty lines. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, " ")
    .replace(/ +([.,;:])/g, "$1")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
