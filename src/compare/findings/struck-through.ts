/**
 * Words that are struck through but not deleted: Word counts them as text, and so does the comparison;
 * who drew the line means otherwise. Only a document that has some comes here.
 */
import { isVisible } from "../../document/text";
import type { Paragraph, View } from "../../document/types";
import type { Reading } from "../../document/walk";
import type { Aligned } from "../align/align";
import type { Verdict } from "../judge/unit";
import type { DocumentLines } from "../lines/line";
import type { PreparedModel } from "../model/prepared";
import type { Finding, Place } from "../types";

const AROUND = 40;

interface Struck {
  text: string;
  /** Where it begins in the reading, which may join several paragraphs. */
  at: number;
  place: Place;
}

/** Stretches of one paragraph; neighbouring spans are one. */
function inParagraph(paragraph: Paragraph, view: View, before: number): Struck[] {
  const ranges: { start: number; text: string }[] = [];
  let at = 0;
  let open = false;
  for (const span of paragraph.spans) {
    if (span.text === "" || !isVisible(span, view)) continue;
    const own = ranges.at(-1);
    if (span.struck && open && own) own.text += span.text;
    else if (span.struck) ranges.push({ start: at, text: span.text });
    open = span.struck === true;
    at += span.text.length;
  }
  return ranges.flatMap(({ start: from, text: raw }): Struck[] => {
    const text = raw.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const start = from + raw.length - raw.trimStart().length;
    const place = {
      paragraph: paragraph.index,
      lastParagraph: paragraph.index,
      start,
      end: start + text.length,
      head: text.slice(0, AROUND),
      tail: text.slice(-AROUND),
    };
    return [{ text, at: before + start, place }];
  });
}

function inReading({ parts, lengths }: Reading, view: View): Struck[] {
  let before = 0;
  return parts.flatMap((part, index) => {
    const found = inParagraph(part, view, before);
    before += lengths?.[index] ?? 0;
    return found;
  });
}

/** By line, the parts of the model that stand there, each with the offset where it ends. */
function refsByLine(
  model: PreparedModel,
  { lines, stream }: DocumentLines,
  { alignment }: Aligned,
  verdicts: readonly Verdict[],
): Map<number, { end: number; ref: string }[]> {
  const refs = new Map<number, { end: number; ref: string }[]>();
  const add = (line: number, end: number, ref: string): void => {
    const own = refs.get(line);
    if (own) own.push({ end, ref });
    else refs.set(line, [{ end, ref }]);
  };
  for (const { unit, segments } of verdicts)
    for (const { line, to } of segments) add(line, stream.end[to - 1] ?? 0, unit.ref);
  for (const [piece, own] of alignment.absorbed)
    for (const line of own)
      add(line, lines[line]?.end ?? 0, model.units[model.pieces[piece]?.unit ?? -1]?.ref ?? "");
  for (const own of refs.values()) own.sort((a, b) => a.end - b.end);
  return refs;
}

/** One finding a stretch, at the clause where it stands; in an added clause, at the one before it. */
export function struckThrough(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  verdicts: readonly Verdict[],
  view: View,
): Finding[] {
  const refs = refsByLine(model, document, aligned, verdicts);
  let last = -1;
  for (const line of refs.keys()) last = Math.max(last, line);
  const findings: Finding[] = [];
  let ref: string | null = null;
  let reading: Reading | null = null;
  let struck: Struck[] = [];
  let next = 0;
  for (const line of document.lines.slice(0, last + 1)) {
    if (line.reading !== reading) {
      reading = line.reading;
      struck = inReading(reading, view);
      next = 0;
    }
    const own = refs.get(line.index) ?? [];
    for (let one = struck[next]; one && one.at < line.end; one = struck[++next]) {
      const { text, at, place } = one;
      const article: string | null = (own.find(({ end }) => at < end) ?? own.at(-1))?.ref ?? ref;
      // What stands before the agreement is none of its text.
      if (article === null) continue;
      findings.push({
        code: "struck-through",
        origin: "document",
        article,
        values: { text },
        place,
      });
    }
    ref = own.at(-1)?.ref ?? ref;
  }
  return findings;
}
