/** Text outside the agreement as the report has it: whole, with what in it touches the agreement. */
import type { DocumentLines, Line } from "../../match/lines/line";
import { linePlace, placeOf } from "../../match/place";
import type { Finding, OutsideText, Place } from "../../outcome";
import type { Parties } from "../../language/binds";
import { wholeText } from "./layout";
import { statementsIn, touchesIn, type Where } from "./touches";

/** An entry of the report, its findings not numbered yet. */
export interface OutsideDraft extends Omit<OutsideText, "findings"> {
  own: Finding[];
}

export const withPart = (place: Place | null, part: string): Place | null =>
  place && part !== "body" ? { ...place, part } : place;

/** Where [start, end) of a line's text stands. */
function rangePlace(document: DocumentLines, line: Line, start: number, end: number): Place | null {
  const { stream } = document;
  let { from, to } = line;
  while (from < to && (stream.start[from] ?? 0) < start) from += 1;
  while (to > from && (stream.end[to - 1] ?? 0) > end) to -= 1;
  return placeOf(document, [{ line: line.index, from, to }]);
}

function touching(
  document: DocumentLines,
  line: Line,
  part: string,
  parties: Parties,
  where: Where,
): Finding[] {
  const text = line.text.slice(line.start, line.end);
  const touches = touchesIn(text, parties, where);
  const found = touches.map(({ what, start, end }): Finding => ({
    code: "outside-binds",
    origin: "document",
    article: "",
    values: { what, sentence: text.slice(start, end), part },
    place: withPart(rangePlace(document, line, line.start + start, line.start + end), part),
  }));
  const unjudged = where === "part" ? statementsIn(text, touches) : [];
  if (unjudged.length === 0) return found;
  const place = withPart(linePlace(document, [line]), part);
  const values = { text: text.trim(), part };
  return [...found, { code: "outside-text", origin: "document", article: "", values, place }];
}

const countWords = (text: string): number =>
  text.match(/[\p{L}\d]+(?:['’-]\p{L}+)*/gu)?.length ?? 0;

/** Lines that follow one another are one text, over empty cells too. */
function runs(document: DocumentLines, lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  let next = -1;
  for (const line of lines) {
    const last = found.at(-1);
    while (next < line.index && document.lines[next]?.to === document.lines[next]?.from) next += 1;
    if (last && next === line.index) last.push(line);
    else found.push([line]);
    next = line.index + 1;
  }
  return found;
}

/** @param searched what of the lines is searched for what touches the agreement; all unless told */
export function outsideTexts(
  document: DocumentLines,
  lines: readonly Line[],
  part: string,
  parties: Parties,
  where: Where,
  searched: (line: Line) => boolean = () => true,
): OutsideDraft[] {
  return runs(document, lines).map((run): OutsideDraft => {
    const text = run.map(wholeText).join("\n");
    return {
      part,
      place: withPart(linePlace(document, run), part),
      words: countWords(text),
      text,
      own: run
        .filter((line) => searched(line))
        .flatMap((line) => touching(document, line, part, parties, where)),
    };
  });
}
