/** Stretches of the document that are told for what they are, each at the clause where it stands. */
import type { Paragraph, Part, View } from "../document/types";
import { walk, type Reading } from "../document/walk";
import type { Aligned } from "../match/align/align";
import type { Verdict } from "../judge/unit";
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Finding, Place } from "../outcome";

const AROUND = 40;

/** A stretch of one paragraph: where it stands in its visible text, and what is said of it. */
export interface Stretch {
  start: number;
  end: number;
  values: Record<string, string> & { text: string };
}

export type Finder = (paragraph: Paragraph, view: View) => Stretch[];

interface Placed {
  /** Where it begins in the reading, which may join several paragraphs. */
  at: number;
  values: Record<string, string>;
  place: Place;
}

/** One finding a stretch, in a part of the document beside its body: at no clause. */
export function stretchesInPart(
  part: Pick<Part, "id" | "blocks">,
  view: View,
  code: string,
  finder: Finder,
): Finding[] {
  return walk(part, view).flatMap((reading) =>
    inReading(reading, view, finder).map(({ values, place }) => ({
      code,
      origin: "document",
      article: "",
      values: { ...values, part: part.id },
      place: { ...place, part: part.id },
    })),
  );
}

function inReading({ parts, lengths }: Reading, view: View, finder: Finder): Placed[] {
  let before = 0;
  return parts.flatMap((part, index) => {
    const offset = before;
    before += lengths?.[index] ?? 0;
    return finder(part, view).map(({ start, end, values }) => ({
      at: offset + start,
      values,
      place: {
        paragraph: part.index,
        lastParagraph: part.index,
        start,
        end,
        head: values.text.slice(0, AROUND),
        tail: values.text.slice(-AROUND),
      },
    }));
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

export interface Context {
  model: PreparedModel;
  document: DocumentLines;
  aligned: Aligned;
  verdicts: readonly Verdict[];
  view: View;
}

/**
 * One finding a stretch, at the clause where it stands; in an added clause, at the one before it.
 * @param everywhere also what stands before the agreement and behind it, at no clause
 */
export function stretchFindings(
  { model, document, aligned, verdicts, view }: Context,
  code: string,
  finder: Finder,
  everywhere: boolean,
): Finding[] {
  const refs = refsByLine(model, document, aligned, verdicts);
  let last = -1;
  for (const line of refs.keys()) last = Math.max(last, line);
  const findings: Finding[] = [];
  let ref: string | null = null;
  let reading: Reading | null = null;
  let waiting: Placed[] = [];
  const tell = (until: number, own: readonly { end: number; ref: string }[]): void => {
    while (waiting[0] && waiting[0].at < until) {
      const { at, values, place } = waiting.shift() as Placed;
      const article: string | null = (own.find(({ end }) => at < end) ?? own.at(-1))?.ref ?? ref;
      if (article === null && !everywhere) continue;
      findings.push({ code, origin: "document", article: article ?? "", values, place });
    }
  };
  for (const line of everywhere ? document.lines : document.lines.slice(0, last + 1)) {
    if (line.reading !== reading) {
      if (everywhere) tell(Infinity, []);
      reading = line.reading;
      waiting = inReading(reading, view, finder);
    }
    const own = refs.get(line.index) ?? [];
    tell(line.end, own);
    ref = own.at(-1)?.ref ?? ref;
  }
  if (everywhere) tell(Infinity, []);
  return findings;
}
