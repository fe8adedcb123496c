/** Precision and recall over what must be told: deviations, findings and rows alike. */
import { plain, sentencesIn, type PlaceLike } from "../sentences/told";
import type { HostileDocument, TrueThing } from "./kind";

/** The report as far as it is judged here. */
export interface Judged {
  model: { id: string } | null;
  deviations: {
    kind: string;
    also?: string[];
    article: string;
    item?: string;
    documentText: string;
    whole: { documentText: string };
    renaming?: unknown;
  }[];
  findings: {
    code: string;
    article: string;
    values: Record<string, string>;
    place: PlaceLike | null;
  }[];
  deviationTable: { rows: { article: string; status: string }[] };
}

/** Findings that are an alarm: one that nobody earned is a false report. */
const ALARMS = new Set([
  "outside-binds",
  "answer-binds",
  "copy-differs",
  "annex4-not-understood",
  "invisible-words",
  "lookalike-letters",
  "direction-marks",
  "split-digits",
]);

export interface HostileTally {
  documents: number;
  found: number;
  missed: number;
  invented: number;
  mistakes: string[];
}

const holds = (text: string, wanted: string | undefined): boolean =>
  wanted === undefined || plain(text).includes(plain(wanted));

/** A finding quotes the sentence that binds: of two, one will do. */
const saysOf = (value: string, wanted: string): boolean =>
  holds(value, wanted) || sentencesIn(wanted).some((one) => holds(value, one));

/** Takes from the report what fits; false when nothing does. */
function take(thing: TrueThing, report: Judged): boolean {
  const remove = <T>(list: T[], fits: (one: T) => boolean): boolean => {
    const at = list.findIndex(fits);
    if (at >= 0) list.splice(at, 1);
    return at >= 0;
  };
  switch (thing.what) {
    case "deviation": {
      const fits = (exact: boolean) => (one: Judged["deviations"][number]) =>
        one.renaming === undefined &&
        (one.kind === thing.kind || one.also?.includes(thing.kind) === true) &&
        (thing.article === undefined || one.article === thing.article) &&
        (!exact || one.item === thing.item) &&
        holds(`${one.documentText}\n${one.whole.documentText}`, thing.text);
      return remove(report.deviations, fits(true)) || remove(report.deviations, fits(false));
    }
    case "finding":
      return remove(
        report.findings,
        (one) =>
          one.code === thing.code &&
          (thing.article === undefined || one.article === thing.article) &&
          (thing.text === undefined ||
            Object.values(one.values).some((value) => saysOf(value, thing.text ?? ""))) &&
          (thing.part !== true || one.place !== null),
      );
    case "row":
      return remove(report.deviationTable.rows, (one) => one.article === thing.article);
    case "one-of":
      return thing.things.some((one) => take(one, report));
  }
}

export const describeThing = (thing: TrueThing): string =>
  thing.what === "one-of"
    ? thing.things.map(describeThing).join(" or ")
    : Object.entries(thing)
        .map(([, value]) => String(value))
        .join(" ");

/** Adds one document to the tally. */
export function judge(document: HostileDocument, original: Judged, tally: HostileTally): void {
  const { truth, name } = document;
  const report: Judged = {
    model: original.model,
    deviations: [...original.deviations],
    findings: original.findings.filter(({ code }) => ALARMS.has(code)),
    deviationTable: { rows: [...original.deviationTable.rows] },
  };
  tally.documents += 1;
  if (report.model?.id !== document.model) tally.mistakes.push(`${name}: not recognised`);
  for (const thing of truth.things) {
    if (take(thing, report)) tally.found += 1;
    else {
      tally.missed += 1;
      tally.mistakes.push(`${name}: missed ${describeThing(thing)}`);
    }
  }
  const planted = truth.things.flatMap((thing) =>
    thing.what === "finding" && thing.text !== undefined ? [thing.text] : [],
  );
  const again = (values: Record<string, string>): boolean =>
    planted.some((text) => Object.values(values).some((value) => saysOf(value, text)));
  const { articles = [], codes = [], kinds = [] } = truth.tolerated ?? {};
  const tolerated = (article: string) => articles.includes("*") || articles.includes(article);
  const invented = [
    ...report.deviations
      .filter((one) => !(kinds as string[]).includes(one.kind))
      .filter(
        (one) => !(tolerated(one.article) && (!articles.includes("*") || one.kind === "added")),
      )
      .map(
        (one) => `${one.kind} ${one.article} ${one.item ?? ""} ${one.documentText.slice(0, 50)}`,
      ),
    ...report.findings
      .filter((one) => !codes.includes(one.code) && !again(one.values))
      .map(
        (one) => `${one.code} ${one.article} ${Object.values(one.values).join(" | ").slice(0, 70)}`,
      ),
  ];
  tally.invented += invented.length;
  tally.mistakes.push(...invented.map((one) => `${name}: invented ${one}`));
}

export const newTally = (): HostileTally => ({
  documents: 0,
  found: 0,
  missed: 0,
  invented: 0,
  mistakes: [],
});
