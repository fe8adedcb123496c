/** Is a sentence told: where in a report it stands, whole, and with its own place. */
import { words } from "../words";

export interface PlaceLike {
  paragraph: number;
  lastParagraph: number;
  part?: string;
}

/** The report as far as this test looks at it: what docs/report.md promises. */
export interface ReportLike {
  deviations: {
    documentText: string;
    whole: { documentText: string };
    changes: { op: string; text: string }[];
    place: PlaceLike | null;
    renaming?: unknown;
  }[];
  deviationTable: {
    rows: {
      lapses: string;
      replacement: string;
      reason: string;
      article: string;
      status: string;
      findings: { values: Record<string, string> }[];
      place: PlaceLike | null;
    }[];
  };
  findings: { code: string; values: Record<string, string>; place: PlaceLike | null }[];
  fields: { value: string; places: PlaceLike[] }[];
  notCompared: {
    text: string;
    place: PlaceLike | null;
    cells?: { text: string; place: PlaceLike | null }[];
  }[];
  outside?: { text: string; place: PlaceLike | null; findings: number[] }[];
  passedOver?: { text: string; place: PlaceLike | null }[];
}

export interface Entry {
  /** Which list of the report. */
  list: string;
  text: string;
  places: PlaceLike[];
  /** It says that the sentence does something: a deviation, a finding, a row that is one. */
  says: boolean;
}

/** As a reader compares: kinds of quotes, dashes, spaces and soft hyphens are no difference. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/[“”„"‘’‚']/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Put before a full stop of the model's, the sentence ends with that one. */
const unstopped = (sentence: string): string => plain(sentence).replace(/\.$/, "");

const placesOf = (place: PlaceLike | null): PlaceLike[] => (place ? [place] : []);

/** How much of the sentence the difference shows as inserted: 0 to 1. */
function inserted(changes: { op: string; text: string }[], sentence: string): number {
  const shown = words(changes.map(({ op, text }) => (op === "inserted" ? text : " ")).join(""));
  const left = new Map<string, number>();
  for (const word of shown) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = words(sentence);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0;
  });
  return found.length / Math.max(1, wanted.length);
}

/** A deviation counts when it shows the sentence: standing in an unchanged part of its text is not told. */
const SHOWN = 0.6;

function entries(report: ReportLike, sentence: string): Entry[] {
  const deviations = report.deviations
    .filter((one) => one.renaming === undefined && inserted(one.changes, sentence) >= SHOWN)
    .map((one): Entry => ({
      list: "deviations",
      text: `${one.documentText}\n${one.whole.documentText}`,
      places: placesOf(one.place),
      says: true,
    }));
  const findings = report.findings.flatMap((one) =>
    Object.values(one.values).map((text): Entry => ({
      list: `finding ${one.code}`,
      text,
      places: placesOf(one.place),
      says: true,
    })),
  );
  const rows = report.deviationTable.rows.flatMap((row) =>
    [row.article, row.lapses, row.replacement, row.reason].map((text): Entry => ({
      list: "row",
      text,
      places: placesOf(row.place),
      says: row.findings.length > 0 || row.status === "annex-only" || row.status === "conflict",
    })),
  );
  const quiet = (list: string, text: string, places: PlaceLike[]): Entry => ({
    list,
    text,
    places,
    says: false,
  });
  return [
    ...deviations,
    ...findings,
    ...rows,
    ...report.fields.map((one) => quiet("fields", one.value, one.places)),
    ...report.notCompared.flatMap((one) => [
      quiet("notCompared", one.text, placesOf(one.place)),
      ...(one.cells ?? []).map((cell) =>
        quiet("notCompared", cell.text, placesOf(cell.place ?? one.place)),
      ),
    ]),
    ...(report.outside ?? []).map((one) => quiet("outside", one.text, placesOf(one.place))),
    ...(report.passedOver ?? []).map((one) => quiet("passedOver", one.text, placesOf(one.place))),
  ];
}

/** Parts of a text that are a sentence by themselves, with words enough to be known by. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?;]) (?=\p{L})/u).filter((one) => words(one).length >= 3);
}

export type Problem =
  /** No entry of the report carries the sentence whole. */
  | "nowhere"
  /** It stands whole in an entry, but none with the place where it stands. */
  | "place"
  /** It binds, and only lists that say nothing carry it. */
  | "silent";

export interface Told {
  problems: Problem[];
  /** Every list that carries it whole. */
  lists: string[];
}

/** @param at where it really stands: a paragraph of the body, or another part. */
export function told(
  report: ReportLike,
  sentence: string,
  binding: boolean,
  at: { paragraph: number } | { part: string },
): Told {
  const all = entries(report, sentence);
  const holds = (entry: Entry, text: string) => plain(entry.text).includes(unstopped(text));
  const whole = all.filter((entry) => holds(entry, sentence));
  const here = (place: PlaceLike): boolean =>
    "part" in at
      ? // Words of a numbering level stand before each clause of the body that it numbers.
        at.part === "numbering" || place.part !== undefined
      : place.part === undefined &&
        place.paragraph <= at.paragraph &&
        at.paragraph <= place.lastParagraph;
  const problems: Problem[] = [];
  if (whole.length === 0) problems.push("nowhere");
  else if (!whole.some((entry) => entry.places.some(here))) problems.push("place");
  const parts = sentencesIn(sentence);
  const said = all.some(
    (entry) => entry.says && (holds(entry, sentence) || parts.some((one) => holds(entry, one))),
  );
  if (binding && !said) problems.push("silent");
  return { problems, lists: [...new Set(whole.map((entry) => entry.list))] };
}
