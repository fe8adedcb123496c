/** A document as lines: what stands in each part, in one view, and what about it does not meet the eye. */
import { isVisible, paragraphText, survives, walk } from "../document";
import type { DocumentModel, Paragraph, Part, Reading, Span, View } from "../document";
import { turnedIn } from "../language/direction";
import { lookalikesIn } from "../language/lookalikes";

/** Something about a stretch of a line. */
export interface LineMark {
  kind:
    | "hidden"
    | "invisible"
    | "struck"
    | "inserted"
    | "deleted"
    | "moved-from"
    | "moved-to"
    | "formatted"
    | "computed"
    | "clock"
    /** A word in which letters of another alphabet stand for Latin ones. */
    | "look-alike"
    /** Between marks that turn the direction: the text as it is written in the file. */
    | "turned";
  text: string;
  /** Of "invisible": why nobody sees it. */
  why?: string;
  /** Of a proposal. */
  author?: string;
  date?: string;
}

export interface ReadLine {
  part: string;
  label: string;
  text: string;
  place: {
    /** Absent: the body. */
    part?: string;
    /** First and last paragraph of the part that stand in this line, from 0. */
    paragraph: number;
    lastParagraph: number;
    /** In tables, outermost first: row and cell, from 0. */
    cells?: { row: number; cell: number }[];
  };
  marks: LineMark[];
}

function marksOf(span: Span, view: View): LineMark[] {
  const { text } = span;
  if (text === "") return [];
  const marks: LineMark[] = span.revisions.map(({ kind, author, date }) => ({
    kind,
    text,
    author,
    ...(date !== "" && { date }),
  }));
  // What is not in this view is told by its proposal alone.
  if (!span.revisions.every((revision) => survives(revision, view))) return marks;
  if (span.hidden) marks.push({ kind: "hidden", text });
  else if (span.invisible) marks.push({ kind: "invisible", text, why: span.invisible });
  if (span.struck) marks.push({ kind: "struck", text });
  if (span.kind === "computed" || span.kind === "clock") marks.push({ kind: span.kind, text });
  return marks;
}

/** What the words themselves hide; judged where comparing judges it. */
function deceptionsIn(paragraph: Paragraph, view: View): LineMark[] {
  const text = paragraphText(paragraph, view);
  return [
    ...lookalikesIn(text).map((word): LineMark => ({ kind: "look-alike", text: word.text })),
    ...turnedIn(text).map(({ written }): LineMark => ({ kind: "turned", text: written })),
  ];
}

/** Stretches of the same kind that follow one another are one. */
function joined(marks: LineMark[]): LineMark[] {
  const out: LineMark[] = [];
  for (const mark of marks) {
    const last = out.at(-1);
    const same =
      last?.kind === mark.kind &&
      last.why === mark.why &&
      last.author === mark.author &&
      last.date === mark.date;
    if (last && same) last.text += mark.text;
    else out.push({ ...mark });
  }
  return out;
}

function lineOf(part: Part, { parts, label, text, cells }: Reading, view: View): ReadLine {
  const spans = parts.flatMap((paragraph) => paragraph.spans);
  const [first] = parts;
  const shown = spans.some((span) => span.text !== "" && isVisible(span, view));
  // A hidden paragraph counts, and its number is not shown.
  const unseen = !shown && parts.every(({ markHidden }) => markHidden === true);
  return {
    part: part.id,
    label: unseen ? "" : label,
    text,
    place: {
      ...(part.kind !== "body" && { part: part.id }),
      paragraph: first?.index ?? 0,
      lastParagraph: parts.at(-1)?.index ?? 0,
      ...(cells.length > 0 && {
        cells: cells.map(({ rowIndex, cellIndex }) => ({ row: rowIndex, cell: cellIndex })),
      }),
    },
    marks: [
      ...joined(spans.flatMap((span) => marksOf(span, view))),
      ...parts.flatMap((paragraph) => deceptionsIn(paragraph, view)),
    ],
  };
}

/** Every line of every part that shows something, or that has something to tell. */
export function readLines({ parts }: DocumentModel, view: View): ReadLine[] {
  return parts.flatMap((part) =>
    walk(part, view)
      .map((reading) => lineOf(part, reading, view))
      .filter(({ label, text, marks }) => label !== "" || text.trim() !== "" || marks.length > 0),
  );
}
