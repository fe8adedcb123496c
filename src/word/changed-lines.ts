/**
 * Which places of a report were edited since: a place is out of date when a line that held its beginning
 * or end is gone. Pure. Lines that only moved are the same lines.
 */
import type { Place } from "../outcome";

/** Lines of the text as it was that the text as it is lacks, as often as it lacks them. */
export function goneLines(before: string, now: string): string[] {
  const left = new Map<string, number>();
  for (const line of linesOf(now)) left.set(line, (left.get(line) ?? 0) + 1);
  return linesOf(before).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** Whether the place stood in one of the lines that are gone. */
export function stoodIn(gone: readonly string[], { head, tail }: Pick<Place, "head" | "tail">) {
  const marks = [head, tail].map(bare).filter((mark) => mark !== "");
  return gone.some((line) => marks.some((mark) => line.includes(mark)));
}

/** Word's ends of paragraphs, cells and lines; empty ones say nothing. */
function linesOf(text: string): string[] {
  return text
    .split(/[\r\n\t\v\f\p{Cc}]+/u)
    .map(bare)
    .filter((line) => line !== "");
}

/** Word and the file differ in white space and field marks; words are enough. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}\ufffc]+/gu, "");
}
