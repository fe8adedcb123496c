/** More than words: a clause back in its place, two that were made one apart again, one that was split whole. Pure. */
import { rowDifference } from "../annex4";
import type { Change, CheckReport, Deviation, Place } from "../outcome";
import type { Reading, View } from "../document";
import { extent } from "./clause";
import { isPlain } from "./plain";
import { textEdits } from "./text-edits";
import { TYPED } from "./typed-numbers";
import type { Edit, Refusal } from "./types";

type Outcome = { edits: Edit[] } | { refused: Refusal };

/** What the shapes ask of the restoring around them. */
export interface Shapes {
  view: View;
  readings: readonly Reading[];
  byParagraph: ReadonlyMap<number, Reading>;
  report: Pick<CheckReport, "deviations" | "clausePlaces">;
  /** Is that deviation brought back in the same go? */
  wanted: (key: string) => boolean;
  /** The paragraphs of a place; null where one is read together with another. */
  carried: (place: Place) => Reading[] | null;
  /** The paragraph that a clause is to look as, and the number to be typed in front of it. */
  likeness: (deviation: Deviation, neighbour: Reading) => Reading;
  typedNumber: (like: Reading, article: string) => string;
}

const NO: Outcome = { refused: "shape" };

/** The unit as the model has it, with the answers that the document gives. */
const restoredText = (changes: readonly Change[]): string =>
  changes.map(({ op, text }) => (op === "inserted" ? "" : text)).join("");

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A unit that has items besides, or lines of its own, goes by more than one paragraph. */
const hasItems = ({ whole, modelText }: Deviation): boolean =>
  oneLine(whole.modelText) !== oneLine(modelText);

/** Whole paragraphs, but for the number that is typed in front. */
function whole(readings: readonly Reading[], place: Place): boolean {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last) return false;
  const before = first.text.slice(0, place.start).replace(TYPED, "").trim();
  return before === "" && last.text.slice(place.end).trim() === "";
}

const removals = (readings: readonly Reading[]): Edit[] =>
  readings.map(({ paragraph, text }) => ({
    kind: "remove",
    paragraph: paragraph.index,
    was: text,
  }));

const allPlain = ({ view }: Shapes, readings: readonly Reading[]): boolean =>
  readings.every((one) => isPlain(one, 0, one.text.length, view));

/** So many clauses further on the next one that stands in its place is looked for. */
const MAX_GAP = 5;

/** The paragraph behind which a clause of the model belongs; null where nothing before it stands in its place. */
function behind({ report, byParagraph, readings }: Shapes, article: string): Reading | null {
  const { clausePlaces = {}, deviations } = report;
  const [, head = "", count = ""] = /^(\d+)\.(\d+)$/u.exec(article) ?? [];
  const stray = new Set(
    deviations.flatMap((one) =>
      [one.kind, ...(one.also ?? [])].some((kind) => kind === "moved" || kind === "merged")
        ? [one.article]
        : [],
    ),
  );
  for (let at = Number(count) - 1; at > 0; at -= 1) {
    const ref = `${head}.${at}`;
    const place = clausePlaces[ref];
    if (!place || stray.has(ref)) continue;
    const { lastParagraph } = extent(report, ref, place);
    for (let index = lastParagraph; index >= place.paragraph; index -= 1) {
      const reading = byParagraph.get(index);
      if (reading && reading.text.trim() !== "") return reading;
    }
    return null;
  }
  // The first of its article: before the next, behind what introduces them.
  for (let at = Number(count) + 1; at <= Number(count) + MAX_GAP; at += 1) {
    const place = clausePlaces[`${head}.${at}`];
    if (!place || stray.has(`${head}.${at}`)) continue;
    const next = readings.findIndex((one) => one.paragraph.index === place.paragraph);
    return readings.slice(0, Math.max(0, next)).findLast(({ text }) => text.trim() !== "") ?? null;
  }
  return null;
}

/** Out of where it stands, and back behind the clause that it follows in the model. */
export function moved(shapes: Shapes, deviation: Deviation, place: Place): Outcome {
  const { article, unit, changes, documentText } = deviation;
  if (unit !== "clause" || hasItems(deviation)) return NO;
  const readings = shapes.carried(place);
  const neighbour = behind(shapes, article);
  if (!readings || !neighbour) return { refused: "place" };
  if (!whole(readings, place)) return NO;
  if ([...readings, neighbour].some(({ cells }) => cells.length > 0)) return { refused: "table" };
  if (readings.includes(neighbour)) return NO;
  if (!allPlain(shapes, readings)) return { refused: "held" };
  const text = oneLine(changes.length > 0 ? restoredText(changes) : documentText);
  const like = shapes.likeness(deviation, neighbour);
  return {
    edits: [
      ...removals(readings),
      {
        kind: "insert",
        paragraph: neighbour.paragraph.index,
        was: neighbour.text,
        text: shapes.typedNumber(like, article) + text,
        numbered: like.label !== "",
        ...(like !== neighbour && { like: like.paragraph.index }),
      },
    ],
  };
}

/** The lines that were made of it together again, in the first. */
export function split(shapes: Shapes, deviation: Deviation, place: Place): Outcome {
  const { changes, documentText } = deviation;
  const readings = shapes.carried(place);
  const [first, ...rest] = readings ?? [];
  if (!readings || !first) return { refused: "place" };
  if (!whole(readings, place) || rest.length === 0) return NO;
  if (readings.some(({ cells }) => cells.length > 0)) return { refused: "table" };
  if (!allPlain(shapes, rest)) return { refused: "held" };
  const text = oneLine(changes.length > 0 ? restoredText(changes) : documentText);
  const own = first.text.slice(place.start);
  const difference = rowDifference({ lapses: text, replacement: own });
  const edits = difference && textEdits(difference, [first], place.start, first.text.length);
  if (!edits) return { refused: "place" };
  if (edits.some(({ start, end }) => !isPlain(first, start, end, shapes.view)))
    return { refused: "held" };
  return { edits: [...edits, ...removals(rest)] };
}

/** The second of two clauses out of the paragraph of the first, into one of its own behind it. */
export function merged(shapes: Shapes, deviation: Deviation, place: Place): Outcome {
  const { article, modelText, kind } = deviation;
  const [, head = "", number = ""] = /^(\d+)\.(\d+)$/u.exec(article) ?? [];
  if (kind !== "merged" || number === "" || modelText.split("\n").length !== 2) return NO;
  const [reading, ...more] = shapes.carried(place) ?? [];
  if (!reading) return { refused: "place" };
  if (more.length > 0 || !whole([reading], place)) return NO;
  if (reading.cells.length > 0) return { refused: "table" };
  const next = `${head}.${Number(number) + 1}`;
  const second = shapes.report.clausePlaces?.[next];
  if (second?.paragraph !== place.paragraph || second.start <= place.start) return NO;
  const rest = reading.text.slice(second.start, place.end);
  // The space between the two goes along.
  const start = second.start - (/\s*$/u.exec(reading.text.slice(0, second.start))?.[0].length ?? 0);
  const was = reading.text.slice(start, place.end);
  if (!isPlain(reading, start, place.end, shapes.view)) return { refused: "held" };
  const { index } = reading.paragraph;
  const edit: Edit = { kind: "text", paragraph: index, start, end: place.end, was, becomes: "" };
  // Where the second was changed too, and that comes back as well, it comes back as the model has it.
  const also = changedIn(shapes, deviation, start);
  const text = also ? restoredText(also.changes) : rest;
  return {
    edits: [
      edit,
      {
        kind: "insert",
        paragraph: reading.paragraph.index,
        was: reading.text,
        text: shapes.typedNumber(reading, next) + oneLine(text),
        numbered: reading.label !== "",
      },
    ],
  };
}

/** The change in the second of two clauses that were made one, if that is to come back too. */
function changedIn(
  { report, wanted }: Shapes,
  one: Deviation,
  from: number,
): Deviation | undefined {
  return report.deviations.find(
    ({ key, kind, place }) =>
      key !== one.key &&
      kind === "changed" &&
      wanted(key) &&
      place?.part === undefined &&
      place?.paragraph === one.place?.paragraph &&
      place !== null &&
      place.start >= from,
  );
}

/** Is it brought back along with the clause that it was made one with? Then it needs no edit of its own. */
export function comesAlong(
  { report, wanted }: Shapes,
  { kind, place }: Deviation,
  made: ReadonlyMap<string, readonly Edit[]>,
): boolean {
  if (kind !== "changed" || !place) return false;
  return report.deviations.some((one) => {
    if (one.kind !== "merged" || !wanted(one.key)) return false;
    const [edit] = made.get(one.key) ?? [];
    return edit?.kind === "text" && edit.paragraph === place.paragraph && place.start >= edit.start;
  });
}
