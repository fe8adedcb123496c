/**
 * What stands under the heading of the deviation annex and is neither its table nor text of the model:
 * prose that records something is read as rows, "Geen." says that nothing was agreed, and the rest is an
 * alarm: it may be what a party holds for recorded.
 */
import type { Annex, ModelAgreement } from "../clauses/schema";
import type { Draft } from "../judge/deviations";
import type { View } from "../document/types";
import type { Finding, NotCompared } from "../outcome";
import { isNone, readProse } from "./prose";
import { unreadCells } from "./unread-cells";
import type { DeviationTable, DeviationTableRow } from "./types";

export interface BesideTable {
  /** What is left to be told as text that was added. */
  drafts: Draft[];
  rows: DeviationTableRow[];
  notCompared: NotCompared[];
  findings: Finding[];
}

/** The annex that records deviations under the model's own rule. */
function recordOf({ sections, deviationRule }: ModelAgreement): Annex | null {
  const annex = sections.find(({ id }) => id === deviationRule?.annex);
  return annex?.kind === "annex" ? annex : null;
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
  const annex = recordOf(model)?.number ?? "";
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

/** What stands in the table itself and is no row: told when it says something, else listed. */
export function unreadOfTable(
  model: ModelAgreement,
  table: DeviationTable | null,
  view: View,
): Pick<BesideTable, "findings" | "notCompared"> {
  const record = recordOf(model);
  const annex = record?.number ?? "";
  const article = `bijlage ${annex}`;
  const cells = table && annex !== "" ? unreadCells(table, view) : [];
  return {
    findings: cells
      .filter((cell) => cell.says)
      .map(({ text, place }) => ({
        code: "annex4-not-understood",
        origin: "document",
        article,
        values: { text, annex },
        place,
      })),
    notCompared: cells
      .filter((cell) => !cell.says)
      .map(({ text, place }) => ({ article, what: record?.heading ?? "", text, place })),
  };
}
