/** Measures a checker against the corpus: precision and recall by kind, habit and edit. */
import type { CorpusDocument } from "./corpus";
import type { TrueDeviation } from "./truth";
import type { DocxParts } from "./writer/package";

/** What a checker says, reduced to what the truth knows. */
export interface Reported {
  kind: string;
  article: string;
  item?: string | undefined;
  /** It is a renaming throughout (the report lists its places). */
  renaming?: boolean;
  /** Words that its difference deletes and inserts. */
  words?: { deleted: number; inserted: number };
}

export type Checker = (
  parts: DocxParts,
  ask: { model: string; view: "accepted" | "rejected" },
) => Reported[];

export interface Tally {
  /** True deviations that were reported, that were not, and reports that are not true. */
  found: number;
  missed: number;
  invented: number;
  documents: number;
}

export interface Mistake {
  document: string;
  what: "missed" | "invented" | "item" | "longer" | "failed";
  detail: string;
}

export interface Score {
  total: Tally;
  byKind: Map<string, Tally>;
  byHabit: Map<string, Tally>;
  byEdit: Map<string, Tally>;
  mistakes: Mistake[];
  /** Unedited documents with a report: must be none. */
  alarmsOnUnedited: number;
  /** Found, but under another item than the true one. */
  wrongItems: number;
  /** Found, but with more words deleted and inserted than a shortest edit needs. */
  longerEdits: number;
}

export function precision({ found, invented }: Tally): number {
  return found + invented === 0 ? 1 : found / (found + invented);
}

export function recall({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

function newTally(): Tally {
  return { found: 0, missed: 0, invented: 0, documents: 0 };
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  let tally = tallies.get(name);
  if (!tally) tallies.set(name, (tally = newTally()));
  return tally;
}

function fits(truth: TrueDeviation, reported: Reported): boolean {
  if (truth.renaming) return reported.renaming === true;
  return !reported.renaming && truth.kind === reported.kind && truth.article === reported.article;
}

export interface Match {
  found: { truth: TrueDeviation; reported: Reported }[];
  missed: TrueDeviation[];
  invented: Reported[];
}

/** Pairs reports with truths, one to one; an exact item goes first. */
export function match(
  truths: TrueDeviation[],
  tolerated: TrueDeviation[],
  reports: Reported[],
): Match {
  const left = [...reports];
  const take = (truth: TrueDeviation): Reported | undefined => {
    const exact = left.findIndex((one) => fits(truth, one) && one.item === truth.item);
    const at = exact >= 0 ? exact : left.findIndex((one) => fits(truth, one));
    return at >= 0 ? left.splice(at, 1)[0] : undefined;
  };
  const found: Match["found"] = [];
  const missed: TrueDeviation[] = [];
  for (const truth of truths) {
    const reported = take(truth);
    if (reported) found.push({ truth, reported });
    else missed.push(truth);
  }
  // A tolerated report may stand instead of a true one (a merge told at its second clause).
  for (const truth of tolerated) {
    const reported = take(truth);
    const twin = missed.findIndex((one) => one.kind === truth.kind);
    if (reported && truth.kind === "merged" && twin >= 0)
      found.push({ truth: missed.splice(twin, 1)[0] as TrueDeviation, reported });
  }
  return { found, missed, invented: left };
}

function describe({ kind, article, item, renaming }: TrueDeviation | Reported): string {
  const name =
    typeof renaming === "object" ? ` renaming ${renaming.from}` : renaming ? " renaming" : "";
  return `${kind} ${article}${item ? ` ${item}` : ""}${name}`;
}

/** Runs the checker over documents. A checker that throws fails that document, all of its truth missed. */
export function score(documents: Iterable<CorpusDocument>, checker: Checker): Score {
  const result: Score = {
    total: newTally(),
    byKind: new Map(),
    byHabit: new Map(),
    byEdit: new Map(),
    mistakes: [],
    alarmsOnUnedited: 0,
    wrongItems: 0,
    longerEdits: 0,
  };
  for (const document of documents) {
    const { name, truth, habit } = document;
    let reports: Reported[] = [];
    try {
      reports = checker(document.parts, { model: truth.model, view: truth.view });
    } catch (error) {
      result.mistakes.push({ document: name, what: "failed", detail: String(error) });
    }
    const { found, missed, invented } = match(truth.deviations, truth.tolerated, reports);
    const edits = document.edits.length > 0 ? document.edits : ["unedited"];
    const tallies = [
      result.total,
      tallyOf(result.byHabit, habit),
      ...edits.map((one) => tallyOf(result.byEdit, one)),
    ];
    for (const tally of tallies) {
      tally.documents += 1;
      tally.found += found.length;
      tally.missed += missed.length;
      tally.invented += invented.length;
    }
    for (const one of found) {
      tallyOf(result.byKind, one.truth.kind).found += 1;
      const length = (edit: { deleted: number; inserted: number }) => edit.deleted + edit.inserted;
      const { words } = one.reported;
      if (one.truth.words && words && length(words) > length(one.truth.words)) {
        result.longerEdits += 1;
        const detail = `${describe(one.truth)}: ${length(words)} words for ${length(one.truth.words)}`;
        result.mistakes.push({ document: name, what: "longer", detail });
      }
      if (one.truth.renaming || one.truth.item === one.reported.item) continue;
      result.wrongItems += 1;
      const detail = `${describe(one.truth)} as ${one.reported.item ?? "the whole"}`;
      result.mistakes.push({ document: name, what: "item", detail });
    }
    for (const one of missed) {
      tallyOf(result.byKind, one.kind).missed += 1;
      result.mistakes.push({ document: name, what: "missed", detail: describe(one) });
    }
    for (const one of invented) {
      tallyOf(result.byKind, one.kind).invented += 1;
      result.mistakes.push({ document: name, what: "invented", detail: describe(one) });
    }
    if (truth.unedited && invented.length > 0) result.alarmsOnUnedited += 1;
  }
  return result;
}

function row(name: string, tally: Tally): string {
  const figures = [tally.documents, tally.found, tally.missed, tally.invented].map((n) =>
    String(n).padStart(7),
  );
  const rates = [precision(tally), recall(tally)].map((n) => n.toFixed(3).padStart(8));
  return `${name.padEnd(28)}${figures.join("")}${rates.join("")}`;
}

/** A table for people. */
export function printScore(result: Score, mistakes = 40): string {
  const head = `${"".padEnd(28)}${["docs", "found", "missed", "false"].map((one) => one.padStart(7)).join("")}${["prec.", "recall"].map((one) => one.padStart(8)).join("")}`;
  const block = (title: string, tallies: Map<string, Tally>) => [
    `\n${title}`,
    ...[...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => row(name, tally)),
  ];
  return [
    head,
    row("all", result.total),
    ...block("by kind", result.byKind),
    ...block("by habit", result.byHabit),
    ...block("by edit", result.byEdit),
    `\nunedited documents with a report: ${result.alarmsOnUnedited}; under another item: ${result.wrongItems}; longer than a shortest edit: ${result.longerEdits}`,
    `\nmistakes (${result.mistakes.length})`,
    ...result.mistakes
      .slice(0, mistakes)
      .map((one) => `  ${one.what.padEnd(9)}${one.detail.padEnd(32)}${one.document}`),
  ].join("\n");
}
