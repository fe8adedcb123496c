/**
 * Which rows Bijlage 4 is to have. One row a clause, whole in both columns, in article order; what
 * stands there is kept as it stands. Only a row that is ours by its tag, and says what we wrote, follows
 * the text, and then only in its two text cells. Any other row that replaces by another text than the
 * document's is a conflict: told and left, until the user says of that very row that it is to follow. A
 * reason is the user's, a wrong citation is proposed, a row that says what the model says is offered for
 * removal.
 */
import type { CheckReport, Deviation, TableRowResult } from "../outcome";
import { withoutCounted } from "./without-counted";
import { articleCell, LAPSES, lapsesCell, replacementCell } from "./cells-of-row";
import { isAddition, isLoose, namesOf, PASSIM, rowKey, rowUnit } from "./key";
import { before, behind, citedPosition, position, type Position } from "./position";
import { proposalsFor } from "./proposals";
import type { Passage } from "./remainder";
import { planSplit } from "./split";
import type { PlannedRow, Proposal, TablePlan } from "./types";
import { sameText } from "../language/cell-words";

export interface PlanOptions {
  /** Reasons typed in the pane, by row key; an empty one changes nothing. */
  reasons?: Record<string, string>;
  /** Keys of rows that the user agreed to remove (see proposals). */
  remove?: string[];
  /** Keys of rows in conflict that the user wants to follow the text. */
  update?: readonly string[];
}

/** A slip of the model that was mended changes no meaning: nothing to record. */
const asksRow = ({ repairs }: Deviation): boolean => repairs?.kind !== "slip";

/** Deviations that share a row, in order of the report. */
function byRow(deviations: Deviation[]): Map<string, Deviation[]> {
  const groups = new Map<string, Deviation[]>();
  for (const deviation of deviations) {
    const key = rowKey(deviation);
    groups.set(key, [...(groups.get(key) ?? []), deviation]);
  }
  return groups;
}

function fromExisting(row: TableRowResult, at: number): PlannedRow {
  return {
    key: row.key ?? `eigen-${at + 1}`,
    article: row.article,
    lapses: row.lapses,
    replacement: row.replacement,
    reason: row.reason,
    source: row.status === "annex-only" ? "annex-only" : row.key ? "deviation" : "hand-made",
    status: row.status,
    tagged: row.key !== undefined,
    writes: [],
    existing: { table: row.table ?? 0, row: row.row ?? at + 1 },
  };
}

function fromDeviation(deviation: Deviation, key: string, lapses: string): PlannedRow {
  return {
    key,
    article: articleCell(deviation),
    lapses,
    replacement: replacementCell(deviation),
    reason: "",
    source: "deviation",
    status: "matches",
    tagged: true,
    writes: ["article", "lapses", "replacement", "reason"],
  };
}

/** The existing row that is this deviation's own: by tag, else by article and quotation. */
function findOwn(
  deviation: Deviation,
  key: string,
  rows: TableRowResult[],
  used: Set<number>,
): number {
  const free = (test: (row: TableRowResult) => boolean): number =>
    rows.findIndex((row, at) => !used.has(at) && test(row));
  if (isAddition(deviation) || isLoose(deviation) || namesOf(deviation)) {
    const tagged = free((row) => row.key === key);
    if (tagged >= 0) return tagged;
    // The judge said which deviation the row is about.
    return free(
      (row) =>
        row.status === "conflict" &&
        row.findings.some((finding) => finding.values["deviation"] === deviation.key),
    );
  }
  const tagged = rows.filter((row) => row.key === key);
  // A row of ours that the user copied or shortened to split the clause is the user's from then on.
  if (tagged.length === 1 && tagged[0]?.whole !== false) return free((row) => row.key === key);
  const unit = rowUnit(deviation);
  return free((row) => row.key === undefined && row.target === unit && row.whole === true);
}

interface Draft {
  rows: PlannedRow[];
  proposals: Proposal[];
  /** What the document's rows are, in their order: whose, and as what. */
  results: TableRowResult[];
  update: readonly string[];
}

/** Ours and as we wrote it; any other, one without its texts too, follows on the user's word. */
function follows({ results, update }: Draft, row: PlannedRow, at: number): boolean {
  const isOurs = row.tagged && results[at]?.edited !== true;
  return isOurs || update.includes(row.key);
}

function conflict(draft: Draft, row: PlannedRow, deviation: Deviation, becomes: string): void {
  const values = { was: row.replacement, becomes, deviation: deviation.key };
  draft.proposals.push({ code: "row-conflict", key: row.key, article: row.article, values });
}

function update(draft: Draft, row: PlannedRow, deviation: Deviation, lapses: string): void {
  const replacement = replacementCell(deviation);
  if (sameText(row.lapses, lapses) !== "same") {
    row.lapses = lapses;
    row.writes.push("lapses");
  }
  if (sameText(row.replacement, replacement) !== "same") reword(draft, row, replacement);
}

/** Writes another text in place of the row's; the user sees what it was. */
function reword(draft: Draft, row: PlannedRow, replacement: string): void {
  const was = row.replacement;
  row.replacement = replacement;
  row.writes.push("replacement");
  row.source = "deviation";
  row.status = "matches";
  if (was.trim() === "") return;
  const values = { was, becomes: replacement };
  draft.proposals.push({ code: "replacement-updated", key: row.key, article: row.article, values });
}

function insertInOrder(
  rows: PlannedRow[],
  row: PlannedRow,
  at: Position,
  positions: Map<string, Position>,
): void {
  let index = 0;
  rows.forEach((other, i) => {
    const own = positions.get(other.key);
    if (own && !before(at, own)) index = i + 1;
  });
  // Hand-made rows that cannot be placed stay with the row above them.
  while (index > 0 && index < rows.length && !positions.has(rows[index]?.key ?? "")) index += 1;
  positions.set(row.key, at);
  rows.splice(index, 0, row);
}

function record(draft: Draft, report: CheckReport): void {
  const { results: existing } = draft;
  const used = new Set<number>();
  const byIndex = new Map(draft.rows.map((row, at) => [at, row]));
  const positions = new Map<string, Position>();
  let passim = true;
  for (const row of draft.rows) {
    // What holds throughout stands above all clauses; elsewhere in the table its place says nothing.
    passim &&= row.article.trim().toLowerCase() === PASSIM;
    const own = passim ? position(PASSIM) : citedPosition(row.article);
    if (own) positions.set(row.key, own);
  }
  for (const [key, group] of byRow(report.deviations.filter(asksRow))) {
    // Of a change of name, the renaming itself speaks for the clauses that keep the old one.
    const deviation = group.find(({ renaming }) => renaming) ?? group[0];
    if (!deviation || group.every((one) => one.recorded)) continue;
    const at = findOwn(deviation, key, existing, used);
    const row = byIndex.get(at);
    const lapses = lapsesCell(group);
    if (row) {
      used.add(at);
      if (follows(draft, row, at)) update(draft, row, deviation, lapses);
      else conflict(draft, row, deviation, replacementCell(deviation));
      continue;
    }
    // A row of the user's own tells the change of name already; its exceptions are the user's too.
    if (namesOf(deviation) && deviation.recorded) continue;
    const unit = rowUnit(deviation);
    const fresh = fromDeviation(deviation, freeKey(key, draft.rows), lapses);
    const split =
      isAddition(deviation) || namesOf(deviation) ? null : planSplit(deviation, unit, existing);
    const splitRow = split?.kind === "reword" ? byIndex.get(split.row) : undefined;
    if (split?.kind === "reword" && splitRow) {
      if (follows(draft, splitRow, split.row)) reword(draft, splitRow, split.replacement);
      else conflict(draft, splitRow, deviation, split.replacement);
      continue;
    }
    if (split?.kind === "incomplete") {
      draft.proposals.push({ code: "split-incomplete", key, article: fresh.article, values: {} });
      continue;
    }
    if (split?.kind === "add") Object.assign(fresh, withPassage(split.passage));
    const place = isAddition(deviation) ? behind(unit) : position(unit);
    insertInOrder(draft.rows, fresh, place, positions);
  }
}

function withPassage({ lapses, replacement }: Passage): Passage {
  return { lapses, replacement: replacement || LAPSES };
}

/** A key that no row has yet; the second of a clause is "8.3#2". */
function freeKey(key: string, rows: PlannedRow[]): string {
  let free = key;
  for (let n = 2; rows.some((row) => row.key === free); n += 1) free = `${key}#${n}`;
  return free;
}

/**
 * Noise that was asked to count asks for no row and keeps none.
 * @returns the rows in the order of the table, and what is proposed to the user. Planning what is written already changes nothing.
 */
export function planTable(checked: CheckReport, options: PlanOptions = {}): TablePlan {
  const report = withoutCounted(checked);
  const draft: Draft = {
    rows: report.deviationTable.rows.map(fromExisting),
    proposals: proposalsFor(report),
    results: report.deviationTable.rows,
    update: options.update ?? [],
  };
  record(draft, report);
  const removed: PlannedRow[] = [];
  const rows = draft.rows.filter((row) => {
    const remove = row.existing !== undefined && options.remove?.includes(row.key) === true;
    if (remove) removed.push(row);
    return !remove;
  });
  for (const row of rows) {
    const reason = options.reasons?.[row.key];
    if (reason === undefined || reason === "" || reason === row.reason) continue;
    row.reason = reason;
    if (!row.writes.includes("reason")) row.writes.push("reason");
  }
  return {
    model: report.model?.id ?? "",
    present: report.deviationTable.present,
    rows,
    removed,
    proposals: draft.proposals,
    changes: removed.length > 0 || rows.some((row) => row.writes.length > 0),
  };
}
