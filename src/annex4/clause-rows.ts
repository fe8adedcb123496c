/**
 * The rows of one clause against the body: which of them, applied to the model clause, give what the
 * document says. All rows of a clause belong together; a clause may be split over several.
 */
import type { RowStatus } from "../outcome";
import { applyEdits, overlaps, type Edit } from "./apply";
import type { RowNote } from "./resolved";
import { matchQuotation } from "./quote";
import type { ClauseText } from "./types";
import { sameText } from "../language/cell-words";

/** Above this many rows of one clause only "all of them" is tried, not every combination. */
export const MAX_SPLIT = 8;

export interface ClauseRow {
  edit: Edit;
  whole: boolean;
}
export interface RowVerdict {
  status: RowStatus;
  resultingText: string;
  notes: RowNote[];
}
export interface ClauseVerdict {
  rows: RowVerdict[];
  /** The rows together say exactly what the body says. */
  recorded: boolean;
}

/** Combinations of rows, the fullest first. */
function combinations(count: number): number[][] {
  if (count > MAX_SPLIT) return [Array.from({ length: count }, (_, i) => i)];
  const all: number[][] = [];
  for (let bits = (1 << count) - 1; bits > 0; bits -= 1)
    all.push(Array.from({ length: count }, (_, i) => i).filter((i) => (bits >> i) & 1));
  return all.sort((a, b) => b.length - a.length);
}

interface Explained {
  rows: Set<number>;
  capitals: boolean;
}

/** How texts are read before they are compared: the same for rows, model and body. */
type Reader = (text: string) => string;

const asItStands: Reader = (text) => text;

/** The rows that, applied together, give the body's text. */
function explain(clause: ClauseText, rows: ClauseRow[], read: Reader): Explained | null {
  let close: Explained | null = null;
  for (const chosen of combinations(rows.length)) {
    const edits = chosen.flatMap((i) => rows[i]?.edit ?? []);
    const text = applyEdits(clause.model, edits);
    if (text === null) continue;
    const like = sameText(read(text), read(clause.document ?? ""));
    if (like === "same") return { rows: new Set(chosen), capitals: false };
    if (like === "capitals") close ??= { rows: new Set(chosen), capitals: true };
  }
  return close;
}

function stands(passage: string, text: string): boolean {
  const match = matchQuotation(passage, text);
  return match.kind === "whole" || match.kind === "part" || match.kind === "ambiguous";
}

/** One row by itself, when the rows together do not give the body's text. */
function alone(
  clause: ClauseText,
  row: ClauseRow,
  read: Reader,
): { status: RowStatus; note: RowNote | null } {
  if (clause.document === null)
    return { status: "conflict", note: { code: "clause-missing-in-text" } };
  const body = read(clause.document);
  const quoted = read(clause.model.slice(row.edit.start, row.edit.end));
  const text = read(row.edit.text);
  const newStands = text.trim() !== "" && stands(text, body);
  const oldStands = quoted.trim() !== "" && stands(quoted, body);
  // The new text may hold the old one: then the old one stands only as a part of the new.
  const holds = text !== "" && quoted !== "" && stands(quoted, text);
  if (newStands && oldStands && !holds)
    return { status: "conflict", note: { code: "text-has-both" } };
  if (row.whole) return { status: "conflict", note: { code: "replacement-differs" } };
  const done = text.trim() === "" ? !oldStands : newStands;
  if (done) return { status: "matches", note: { code: "clause-not-fully-recorded" } };
  if (oldStands) return { status: "annex-only", note: null };
  return { status: "conflict", note: { code: "replacement-differs" } };
}

function sameEdit(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && sameText(a.text, b.text) !== "different";
}

/**
 * @param deviates whether the comparison found this clause deviating: noise is its judgement, not ours.
 * @param read where names changed throughout: texts with those names read as one
 */
export function judgeClause(
  clause: ClauseText,
  rows: ClauseRow[],
  deviates: boolean,
  read: Reader = asItStands,
): ClauseVerdict {
  const together = applyEdits(
    clause.model,
    rows.map((row) => row.edit),
  );
  const explained = deviates ? explain(clause, rows, read) : null;
  const verdicts = rows.map((row, at): RowVerdict => {
    const resultingText = together ?? applyEdits(clause.model, [row.edit]) ?? "";
    const verdict = (status: RowStatus, ...notes: (RowNote | null)[]): RowVerdict => ({
      status,
      resultingText,
      notes: notes.filter((note) => note !== null),
    });
    const others = rows.filter((_, i) => i !== at);
    if (rows.slice(0, at).some((other) => sameEdit(other.edit, row.edit)))
      return verdict(explained ? "matches" : deviates ? "conflict" : "annex-only", {
        code: "row-duplicate",
      });
    const clash = others.some(
      (other) => overlaps(other.edit, row.edit) && !sameEdit(other.edit, row.edit),
    );
    const carried = rows.some(
      (one, i) => explained?.rows.has(i) && (i === at || sameEdit(one.edit, row.edit)),
    );
    if (explained && carried)
      return verdict("matches", explained.capitals ? { code: "replacement-capitals" } : null);
    if (clash) return verdict("conflict", { code: "rows-overlap" });
    if (explained) return verdict("annex-only");
    if (deviates) {
      const { status, note } = alone(clause, row, read);
      return verdict(status, note);
    }
    const after = applyEdits(clause.model, [row.edit]) ?? "";
    const effect = sameText(read(after), read(clause.model));
    if (effect === "same") return verdict("without-effect");
    return verdict("annex-only", effect === "capitals" ? { code: "replacement-capitals" } : null);
  });
  return { rows: verdicts, recorded: explained !== null };
}
