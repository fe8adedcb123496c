/** Each row of Bijlage 4 with its verdict, and which deviations of the text are recorded. */
import type { ModelAgreement } from "../clauses/schema";
import type { Deviation, Finding, RowStatus, TableRowResult } from "../outcome";
import { judgeAddition } from "./additions";
import { judgeClause } from "./clause-rows";
import { collisions } from "./collide";
import { isAddition, namesOf, rowUnit } from "./key";
import { judgeLoose } from "./loose-rows";
import { withModelNames, withOneName } from "./names";
import { judgePassim, parsePassim, type PassimVerdict } from "./passim";
import { resolveRow } from "./resolve";
import type { Resolved, RowNote } from "./resolved";
import { ruleFindings } from "./rule";
import type { ClauseText, DeviationTable, DeviationTableRow } from "./types";
import { sameText } from "../language/cell-words";

export interface TableResults {
  rows: TableRowResult[];
  /** Keys of the deviations that the table records. */
  recordedKeys: string[];
  /** Of the table as a whole: what a missing row means under the model's rule. */
  findings: Finding[];
}

interface Judged {
  status: RowStatus;
  resultingText?: string;
  notes: RowNote[];
}

/** The unit that a deviation belongs to: a definition row by itself where it is one, else its clause. */
function unitOf(deviation: Deviation, refs: ReadonlySet<string>): string {
  const own = rowUnit(deviation);
  return refs.has(own) ? own : deviation.article;
}

function finding(row: DeviationTableRow, article: string, note: RowNote): Finding {
  return {
    code: note.code,
    origin: "document",
    article,
    values: { cited: row.article, ...note.values },
    place: row.place,
  };
}

/** It stands elsewhere and reads as the model does, in whichever of its choices. */
const onlyMoved = ({ kind, also, unit }: Deviation): boolean =>
  kind === "moved" && unit !== "item" && also?.includes("changed") !== true;

function judgeClauses(
  resolved: Resolved[],
  clauses: ClauseText[],
  deviations: Deviation[],
  judged: Map<number, Judged>,
  read: ((text: string) => string) | undefined,
): string[] {
  const recorded: string[] = [];
  const refs = new Set(clauses.map((clause) => clause.ref));
  const touched = new Map<string, number[]>();
  resolved.forEach((row, at) => {
    if (row.kind === "replace") touched.set(row.ref, [...(touched.get(row.ref) ?? []), at]);
  });
  for (const [ref, indexes] of touched) {
    const clause = clauses.find((candidate) => candidate.ref === ref);
    if (!clause) continue;
    const own = deviations.filter(
      (deviation) =>
        !isAddition(deviation) && !namesOf(deviation) && unitOf(deviation, refs) === ref,
    );
    const rows = indexes.flatMap((at) => {
      const row = resolved[at];
      return row?.kind === "replace" ? [{ edit: row.edit, whole: row.whole }] : [];
    });
    const only = indexes.length === 1 ? resolved[indexes[0] ?? -1] : undefined;
    if (only?.kind === "replace" && only.moves && own.length > 0 && own.every(onlyMoved)) {
      recorded.push(...own.map((deviation) => deviation.key));
      judged.set(indexes[0] ?? -1, {
        status: "matches",
        resultingText: clause.document ?? "",
        notes: [],
      });
      continue;
    }
    const verdict = judgeClause(clause, rows, own.length > 0, read);
    if (verdict.recorded) recorded.push(...own.map((deviation) => deviation.key));
    indexes.forEach((at, i) => {
      const row = verdict.rows[i];
      if (row) judged.set(at, row);
    });
  }
  return recorded;
}

/** The model text stands unaltered and the new text stands beside it as a clause of its own. */
function bothStand(replacement: string, deviations: Deviation[]): boolean {
  return (
    replacement.trim() !== "" &&
    deviations.some(
      (deviation) =>
        deviation.kind === "added" &&
        sameText(replacement, deviation.whole.documentText) !== "different",
    )
  );
}

/** The clause that a row is about, and whether it takes the whole of it. */
function targetOf(row: Resolved): Pick<TableRowResult, "target" | "whole"> {
  if (row.kind === "replace") return { target: row.ref, whole: row.whole };
  const whole = row.kind === "unchecked" || (row.kind === "unknown" && row.near);
  return whole && row.ref != null ? { target: row.ref, whole } : {};
}

/** "8.2 b)" and the like: what a row that limits liability collides with. */
function collisionNotes(
  resolved: Resolved[],
  judged: Map<number, Judged>,
  clauses: ClauseText[],
): void {
  const changed = new Set(resolved.flatMap((row) => (row.kind === "replace" ? [row.ref] : [])));
  resolved.forEach((row, at) => {
    const verdict = judged.get(at);
    const clause = row.kind === "replace" ? clauses.find((c) => c.ref === row.ref) : undefined;
    const target =
      clause ??
      (row.kind === "add"
        ? { ref: row.citation.refs[0] ?? row.citation.after ?? "", model: "", document: null }
        : undefined);
    if (!verdict || !target || verdict.status === "without-effect") return;
    const after = row.kind === "add" ? row.text : (verdict.resultingText ?? "");
    for (const collision of collisions(target, after, clauses, changed))
      verdict.notes.push({
        code: "limit-collides",
        values: { with: collision.with, subject: collision.subject },
      });
  });
}

/** Rows that are about no single clause: a name throughout, a heading, the parties, an annex. */
function judgeAside(
  row: DeviationTableRow,
  deviations: Deviation[],
  clauses: ClauseText[],
): PassimVerdict | null {
  const passim = parsePassim(row);
  if (passim) return judgePassim(passim, deviations, clauses);
  const loose = judgeLoose(row, deviations);
  return loose && { ...loose, keys: loose.status === "matches" ? [loose.key] : [] };
}

/**
 * @param table null when the document has none: then nothing is recorded.
 * @param clauses every clause of the model, whole, in model order, with the document's text beside it.
 */
export function rowResults(
  model: ModelAgreement,
  table: DeviationTable | null,
  clauses: ClauseText[],
  deviations: Deviation[],
): TableResults {
  const tableRows = table?.rows ?? [];
  const renamings = deviations.flatMap(({ renaming }) => renaming ?? []);
  // A row may have the document's name or the model's.
  const modelNames = renamings.length > 0 ? withModelNames(renamings) : null;
  const asOne = renamings.length > 0 ? withOneName(renamings) : undefined;
  const aside = tableRows.map((row) => judgeAside(row, deviations, clauses));
  const resolved = tableRows.map((row, at): Resolved => {
    if (aside[at]) return { kind: "unchecked", notes: [] };
    const read = modelNames ? { ...row, lapses: modelNames(row.lapses) } : row;
    return resolveRow(read, clauses);
  });
  const judged = new Map<number, Judged>();
  const recorded = judgeClauses(resolved, clauses, deviations, judged, asOne);
  const taken = new Set(recorded);
  resolved.forEach((row, at) => {
    const own = aside[at];
    if (own) {
      for (const key of own.keys) taken.add(key);
      judged.set(at, own);
    } else if (row.kind === "add") {
      const verdict = judgeAddition(row.citation, row.text, deviations, clauses, taken);
      if (verdict.key && verdict.status === "matches") taken.add(verdict.key);
      judged.set(at, { status: verdict.status, resultingText: row.text, notes: verdict.notes });
    } else if (row.kind === "unchecked") judged.set(at, { status: "not-checked", notes: [] });
    else if (row.kind === "unknown") judged.set(at, { status: "conflict", notes: [] });
    else if (judged.get(at)?.status === "annex-only" && bothStand(row.edit.text, deviations)) {
      const verdict = judged.get(at);
      judged.set(at, {
        ...verdict,
        status: "conflict",
        notes: [...(verdict?.notes ?? []), { code: "text-has-both" }],
      });
    }
  });
  collisionNotes(resolved, judged, clauses);
  const rows = tableRows.map((row, at): TableRowResult => {
    const verdict = judged.get(at) ?? { status: "not-checked" as const, notes: [] };
    const reading = resolved[at];
    const likely = reading && "likelyArticle" in reading ? reading.likelyArticle : undefined;
    const article = reading?.kind === "replace" ? reading.ref : (likely ?? row.article);
    const notes = [...(reading?.notes ?? []), ...verdict.notes];
    return {
      article: row.article,
      ...(likely === undefined ? {} : { likelyArticle: likely }),
      ...(reading ? targetOf(reading) : {}),
      ...(row.key === null ? {} : { key: row.key }),
      ...(row.edited ? { edited: true as const } : {}),
      table: row.table,
      row: row.row,
      lapses: row.lapses,
      replacement: row.replacement,
      reason: row.reason,
      status: verdict.status,
      ...(verdict.resultingText === undefined ? {} : { resultingText: verdict.resultingText }),
      findings: notes.map((note) => finding(row, article, note)),
      place: row.place,
    };
  });
  return { rows, recordedKeys: [...taken], findings: ruleFindings(model, deviations, taken) };
}
