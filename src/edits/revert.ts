/**
 * Tracked changes that say what an edit undoes: refused, they leave nothing behind, where the opposite edit
 * would be a pair of its own. Pure.
 */
import { isVisible, paragraphText, type Paragraph, type Revision, type Span } from "../document";

/** One tracked change of text, or of a paragraph's mark, as the file has it. */
export interface TrackedText {
  kind: "inserted" | "deleted";
  text: string;
}

/** Changes of one person in one paragraph, in reading order, of which some are to be refused. */
export interface Revert {
  paragraph: number;
  author: string;
  /** All of that person there: the fingerprint. */
  all: TrackedText[];
  /** Which of them go. */
  own: number[];
}

interface Run extends TrackedText {
  revision: Revision;
  /** Index of its first span, and of the one behind its last. */
  from: number;
  to: number;
}

type TextRevision = Revision & { kind: TrackedText["kind"] };
const isText = (one: Revision): one is TextRevision =>
  one.kind === "inserted" || one.kind === "deleted";

/** What one person did to a span; the last of them where it was put in and taken out again. */
function doneBy({ revisions }: Span, author: string): TextRevision | undefined {
  const own = revisions.filter(isText).filter((one) => one.author === author);
  return own.find(({ kind }) => kind === "deleted") ?? own[0];
}

/** Spans of one person that follow each other with the same change: one change, as Word tells them. */
function runsBy({ spans }: Paragraph, author: string): Run[] {
  const found: Run[] = [];
  for (const [at, span] of spans.entries()) {
    const revision = doneBy(span, author);
    if (!revision) continue;
    const last = found.at(-1);
    const goesOn =
      last?.to === at && last.kind === revision.kind && last.revision.date === revision.date;
    if (last && goesOn) {
      last.text += span.text;
      last.to = at + 1;
    } else found.push({ kind: revision.kind, text: span.text, revision, from: at, to: at + 1 });
  }
  return found;
}

const told = (runs: readonly Run[]): TrackedText[] =>
  runs.map(({ kind, text }) => ({ kind, text }));

/** Who did something to the spans from here to there. */
const authorsOf = (spans: readonly Span[]): string[] => [
  ...new Set(spans.flatMap(({ revisions }) => revisions.map(({ author }) => author))),
];

/**
 * @param edit what stands there in the accepted view, and what is to stand there instead
 * @returns null where the words were not put in, and the others not taken out, by one and the same person's
 * changes to the letter: then they are no longer what was written
 */
export function revertOf(
  paragraph: Paragraph,
  { start, end, was, becomes }: { start: number; end: number; was: string; becomes: string },
): Revert | null {
  const { spans } = paragraph;
  /** Span boundaries at which the stretch begins and ends; deletions beside it lie outside. */
  let at = 0;
  let first = spans.length;
  let last = 0;
  for (const [index, span] of spans.entries()) {
    const length = isVisible(span, "accepted") ? span.text.length : 0;
    if (length > 0 && at < end && at + length > start) {
      first = Math.min(first, index);
      last = index + 1;
    }
    // Nothing of ours stands there: the deletion is at the point itself.
    if (start === end && at === start && first === spans.length) {
      if (length === 0) first = last = index;
    }
    at += length;
  }
  if (first > last) return null;
  let [from, to] = [first, last];
  const isGone = (span: Span | undefined): boolean =>
    span !== undefined && !isVisible(span, "accepted");
  while (from > 0 && isGone(spans[from - 1])) from -= 1;
  while (to < spans.length && isGone(spans[to])) to += 1;
  for (const author of authorsOf(spans.slice(from, to))) {
    const runs = runsBy(paragraph, author);
    const own = runs.flatMap((run, index) => (run.from >= from && run.to <= to ? [index] : []));
    const said = (kind: Run["kind"]): string =>
      own.map((index) => (runs[index]?.kind === kind ? runs[index].text : "")).join("");
    if (own.length > 0 && said("inserted") === was && said("deleted") === becomes)
      return { paragraph: paragraph.index, author, all: told(runs), own };
  }
  return null;
}

/** A whole paragraph that one person put in, or took out: its words and its mark. */
export function wholeRevert(paragraph: Paragraph, kind: TrackedText["kind"]): Revert | null {
  const { mark, markToo, spans } = paragraph;
  if (!mark || markToo || mark.kind !== kind) return null;
  const runs = runsBy(paragraph, mark.author);
  const whole = spans.every(
    (span) => span.text === "" || runs.some(({ from, to }) => spans.slice(from, to).includes(span)),
  );
  if (!whole || runs.some((one) => one.kind !== kind)) return null;
  const all = runs.length > 0 ? told(runs) : [{ kind, text: "" }];
  return { paragraph: paragraph.index, author: mark.author, all, own: [...all.keys()] };
}

/** Its text before it was taken out. */
export const textTakenOut = (paragraph: Paragraph): string =>
  paragraphText(paragraph, "accepted") === "" ? paragraphText(paragraph, "rejected") : "";
