/** A clause that comes to read as somebody agreed: as small as the word difference, a line a paragraph. */
import type { CheckReport, Place } from "../check";
import { walk, type DocumentModel, type Reading, type View } from "../document";
import { isPlain } from "./plain";
import { rewording } from "./rewording";
import type { Edit, Refusal } from "./types";

export interface ClauseText {
  /** The clause, "5.2"; of a new clause the number that it gets. */
  ref: string;
  /** A new clause stands behind this one. */
  after?: string;
  /** Key of the deviation that the clause is now; without it the body has the model's text. */
  key?: string;
  /** The whole clause as it is to read, a line a paragraph; items with their label. */
  text: string;
}

/** A label in front of a line: Word prints it by itself, or it is typed. */
const LABEL = /^\s*(?:\d+(?:\.\d+)*|[a-z]{1,2}|[ivx]+)[.)]?[\s\u00a0]+/iu;
const labelIn = (text: string): string => LABEL.exec(text)?.[0] ?? "";

/** From where the clause begins to before what stands behind it: its items are places of their own. */
export function extent(
  { deviations, clausePlaces = {} }: Pick<CheckReport, "deviations" | "clausePlaces">,
  ref: string,
  place: Place,
): Place {
  const first = Math.min(place.paragraph, clausePlaces[ref]?.paragraph ?? place.paragraph);
  const others = [
    ...Object.entries(clausePlaces).flatMap(([other, one]) => (other === ref ? [] : [one])),
    ...deviations.flatMap((one) => (one.kind === "added" && one.place ? [one.place] : [])),
  ];
  const starts = others
    .filter(({ part, paragraph }) => part === undefined && paragraph > first)
    .map(({ paragraph }) => paragraph);
  const last = Math.min(...starts) - 1;
  return {
    ...place,
    paragraph: first,
    lastParagraph: Number.isFinite(last) ? last : place.lastParagraph,
  };
}

function carried(all: readonly Reading[], place: Place): Reading[] | null {
  const found = all.filter(
    ({ paragraph: { index }, text }) =>
      index >= place.paragraph && index <= place.lastParagraph && text.trim() !== "",
  );
  const alone = found.every(({ parts, cells }) => parts.length === 1 && cells.length === 0);
  return alone && found.length > 0 ? found : null;
}

const bare = (label: string): string => label.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** One paragraph that comes to read as a line; its number stays as the document has it. */
function lineEdits(reading: Reading, line: string, view: View, first: boolean): Edit[] | Refusal {
  const label = labelIn(line);
  const typed = reading.label === "" && (first || label !== "") ? labelIn(reading.text) : "";
  // The clause's own number stands in front of its first line. Items keep theirs, or it is another list.
  if (!first && bare(label) !== bare(reading.label === "" ? typed : reading.label)) return "shape";
  const own = first ? line : line.slice(label.length);
  return rewording(reading, typed.length, own, view);
}

/** Lines that the clause has no paragraph for yet, each behind the one before it. */
const inserted = (last: Reading, lines: readonly string[], numbered: boolean): Edit[] =>
  lines.map((text) => ({
    kind: "insert",
    paragraph: last.paragraph.index,
    was: last.text,
    text,
    numbered,
  }));

/**
 * @param document the document that the report is of, read as `view`
 * @returns the edits, or why there are none
 */
export function clauseEdits(
  document: DocumentModel,
  report: Pick<CheckReport, "deviations" | "clausePlaces">,
  view: View,
  { ref, after, key, text }: ClauseText,
): Edit[] | Refusal {
  const known = report.deviations.find((one) => one.key === key);
  const place = known ? known.place : report.clausePlaces?.[after ?? ref];
  if (!place || known?.kind === "missing") return "place";
  if (place.part !== undefined) return "part";
  const whole = known?.kind === "added" || after !== undefined ? place : extent(report, ref, place);
  const readings = carried(walk(document, view), whole);
  const last = readings?.at(-1);
  if (!readings || !last) return "place";
  const lines = text.split("\n").filter((one) => one.trim() !== "");
  // Nothing of it stands there yet: it comes behind the clause that it follows, with its number.
  if (!known && after !== undefined) {
    const typed = last.label === "" ? labelIn(readings[0]?.text ?? "") : "";
    const [head = "", ...rest] = lines;
    const label = typed === "" ? "" : typed.replace(/\d+(?:\.\d+)*/u, ref);
    return [
      ...inserted(last, [`${label}${head}`], last.label !== ""),
      ...inserted(last, rest, false),
    ];
  }
  // What closes a list stands in the paragraph of its last item: a line of its own would be a clause of its own.
  while (lines.length > readings.length && lines.length > 1 && labelIn(lines.at(-1) ?? "") === "") {
    const closing = lines.pop() ?? "";
    lines.push(`${lines.pop() ?? ""} ${closing}`);
  }
  const edits: Edit[] = [];
  for (const [at, reading] of readings.entries()) {
    const line = lines[at];
    if (line === undefined) {
      if (!isPlain(reading, 0, reading.text.length, view)) return "held";
      edits.push({ kind: "remove", paragraph: reading.paragraph.index, was: reading.text });
      continue;
    }
    const made = lineEdits(reading, line, view, at === 0);
    if (typeof made === "string") return made;
    edits.push(...made);
  }
  const more = lines.slice(readings.length);
  return [...edits, ...inserted(last, more, false)];
}
