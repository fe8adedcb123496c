/**
 * What stands under the heading of the deviation annex and is neither its table nor text of the model:
 * prose that records something is read as rows, "Geen." says that nothing was agreed, and the rest is an
 * alarm: it may be what a party holds for recorded.
 */
import type { ModelAgreement } from "../../clauses/schema";
import type { Draft } from "../judge/deviations";
import type { Finding, NotCompared } from "../types";
import { isNone, readProse } from "./prose";
import type { DeviationTable, DeviationTableRow } from "./types";

export interface BesideTable {
  /** What is left to be told as text that was added. */
  drafts: Draft[];
  rows: DeviationTableRow[];
  notCompared: NotCompared[];
  findings: Finding[];
}

/** Number of the annex that records deviations under the model's own rule, or "". */
function recordNumber({ sections, deviationRule }: ModelAgreement): string {
  const annex = sections.find(({ id }) => id === deviationRule?.annex);
  return annex?.kind === "annex" ? annex.number : "";
}

/** The row that a sentence stands for; of no table. */
const rowOf = (
  draft: Draft,
  read: Pick<DeviationTableRow, "article" | "lapses" | "replacement">,
) => ({
  ...read,
  table: -1,
  row: -1,
  reason: "",
  key: null,
  cells: {},
  place: draft.place,
  source: { start: 0, end: 0 },
});

export function besideTable(model: ModelAgreement, drafts: readonly Draft[]): BesideTable {
  const annex = recordNumber(model);
  const found: BesideTable = { drafts: [], rows: [], notCompared: [], findings: [] };
  for (const draft of drafts) {
    const own = annex !== "" && draft.kind === "added" && draft.article === `bijlage ${annex}`;
    const text = own ? [draft.ownNumber, draft.documentText].filter(Boolean).join(" ") : "";
    const rows = own ? readProse(text) : null;
    if (rows) found.rows.push(...rows.map((row) => rowOf(draft, row)));
    else if (own && isNone(text))
      found.notCompared.push({
        article: draft.article,
        what: draft.heading,
        text: draft.documentText,
        place: draft.place,
      });
    else found.drafts.push(draft);
    if (own && !rows && !isNone(text))
      found.findings.push({
        code: "annex4-not-understood",
        origin: "document",
        article: draft.article,
        values: { text: draft.documentText, annex },
        place: draft.place,
      });
  }
  return found;
}

/** The table with the rows of the prose behind its own; a table of their own where there is none. */
export function withProse(
  table: DeviationTable | null,
  rows: readonly DeviationTableRow[],
): DeviationTable | null {
  if (rows.length === 0) return table;
  const place = table?.place ?? rows[0]?.place ?? null;
  return table
    ? { ...table, rows: [...table.rows, ...rows], place }
    : { tables: [], columns: [], heads: [], rows: [...rows], place };
}
