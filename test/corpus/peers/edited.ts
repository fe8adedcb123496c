/** Where a document's true edits stand in the text of the agreement before them. */
import type { CorpusDocument } from "../corpus";
import { hasText, type Line } from "../source/agreement";
import type { TrueDeviation } from "../truth";

/** A range in the text before the edits; empty for a place where something came. */
export interface Range {
  start: number;
  end: number;
}

/** A number stands this far before the text that it belongs to. */
const LABEL = 14;

function textsOf(line: Line): string[] {
  if (hasText(line)) return [line.text];
  if (line.kind === "definition") return [line.term, ...line.meaning];
  return line.rows.flat().flatMap((cell) => cell.split("\n"));
}

/** Lines in order of the text, each with where it stands; one that cannot be found has none. */
export function locate(lines: readonly Line[], text: string): Map<string, Range> {
  const found = new Map<string, Range>();
  let from = 0;
  for (const line of lines) {
    let range: Range | undefined;
    for (const one of textsOf(line)) {
      const at = one === "" ? -1 : text.indexOf(one, from);
      if (at < 0) continue;
      range = { start: range?.start ?? at, end: at + one.length };
      from = at + one.length;
    }
    if (range) found.set(line.id, range);
  }
  return found;
}

/** Lines that kept their order: a longest common subsequence of two lists of distinct ids. */
function inOrder(before: string[], after: string[]): Set<string> {
  const place = new Map(after.map((id, at) => [id, at]));
  const best: { id: string; at: number; length: number; previous: number }[] = [];
  for (const id of before) {
    const at = place.get(id);
    if (at === undefined) continue;
    let previous = -1;
    best.forEach((one, index) => {
      if (one.at < at && one.length > (best[previous]?.length ?? 0)) previous = index;
    });
    best.push({ id, at, length: (best[previous]?.length ?? 0) + 1, previous });
  }
  const kept = new Set<string>();
  let end = best.reduce((top, one, at) => (one.length > (best[top]?.length ?? 0) ? at : top), 0);
  for (; best[end]; end = best[end]?.previous ?? -1) kept.add(best[end]?.id ?? "");
  return kept;
}

interface EditedLine {
  refs: string[];
  ranges: Range[];
}

/** Every line that an edit touched: changed, gone, new, or elsewhere (where it stood and where it stands). */
export function editedLines(document: CorpusDocument, text: string): EditedLine[] {
  const { before, after } = document;
  const places = locate(before, text);
  const stays = inOrder(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const now = new Map(after.map((line) => [line.id, line]));
  const edited: EditedLine[] = [];
  for (const line of before) {
    const other = now.get(line.id);
    const range = places.get(line.id);
    const same = other && textsOf(other).join("\n") === textsOf(line).join("\n");
    if (range && !(same && stays.has(line.id))) edited.push({ refs: [line.ref], ranges: [range] });
  }
  let previous: Line | undefined;
  let end = 0;
  after.forEach((line, at) => {
    if (stays.has(line.id)) {
      previous = line;
      end = places.get(line.id)?.end ?? end;
      return;
    }
    const next = after.slice(at).find(({ id }) => stays.has(id));
    const start = (next && places.get(next.id)?.start) ?? end;
    edited.push({
      refs: [line.ref, previous?.ref ?? ""],
      ranges: [{ start: end, end: Math.max(end, start) }],
    });
  });
  return edited;
}

/** The edited lines that a true deviation is about. */
export function rangesOf(truth: TrueDeviation, edited: EditedLine[]): Range[] {
  const own = truth.renaming ? edited : edited.filter(({ refs }) => refs.includes(truth.article));
  return (own.length > 0 ? own : edited).flatMap(({ ranges }) => ranges);
}

export function touches(region: Range, { start, end }: Range): boolean {
  return region.start <= end + 2 && region.end >= start - LABEL;
}
