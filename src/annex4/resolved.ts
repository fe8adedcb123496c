/** What a row says it does: which clause of the model, which words of it, what comes instead. */
import type { Edit } from "./apply";
import { itemRange } from "./items";
import { fillElided, matchQuotation, meansNothing, type QuoteMatch } from "./quote";
import type { Citation, ClauseText, DeviationTableRow } from "./types";

/** "Verplaatst naar 10.3." keeps the text; "Verplaatst naar 10.3: …" words it anew. */
const MOVED = /^\s*verplaatst(?:\s+naar\s+[^:]{1,40}?)?\s*(?::\s*|\.?\s*$)/i;

export interface RowNote {
  code: string;
  values?: Record<string, string>;
}

export type Resolved =
  | {
      kind: "replace";
      ref: string;
      edit: Edit;
      whole: boolean;
      /** Says that the clause moved, and words nothing anew. */
      moves?: boolean;
      likelyArticle?: string;
      notes: RowNote[];
    }
  | { kind: "add"; citation: Citation; text: string; notes: RowNote[] }
  /** Quotes what the model does not have. */
  | { kind: "unknown"; ref: string | null; near: boolean; likelyArticle?: string; notes: RowNote[] }
  /** `ref`: the clause that a row without any text is about. */
  | { kind: "unchecked"; ref?: string; likelyArticle?: string; notes: RowNote[] };

export type Found = Extract<QuoteMatch, { kind: "whole" | "part" }>;

export function isFound(match: QuoteMatch): match is Found {
  return match.kind === "whole" || match.kind === "part";
}

/** Quotation inside one clause; inside its item when the row cites one and it stands there. */
export function matchInClause(
  row: DeviationTableRow,
  clause: ClauseText,
  item?: string,
): QuoteMatch {
  const range = item ? itemRange(clause.model, item) : null;
  if (range) {
    const inside = matchQuotation(row.lapses, clause.model.slice(range.start, range.end));
    if (inside.kind === "whole" || inside.kind === "part")
      return {
        ...inside,
        kind: "part",
        start: range.start + inside.start,
        end: range.start + inside.end,
      };
  }
  return matchQuotation(row.lapses, clause.model);
}

/** The row, once it is known which words of which clause lapse. */
export function replace(
  row: DeviationTableRow,
  clause: ClauseText,
  match: Found,
  notes: RowNote[],
  likely?: string,
): Resolved {
  const moved = MOVED.exec(row.replacement);
  const moves = moved !== null && moved[0].length === row.replacement.length;
  const text = moved
    ? row.replacement.slice(moved[0].length) || clause.model
    : meansNothing(row.replacement)
      ? ""
      : fillElided(row.replacement, match.elided);
  const likelyArticle = likely ? { likelyArticle: likely } : {};
  if (text === null)
    return {
      kind: "unchecked",
      ...likelyArticle,
      notes: [...notes, { code: "replacement-shortened" }],
    };
  if (match.capitals) notes.push({ code: "quote-capitals" });
  const edit = { start: match.start, end: match.end, text };
  return {
    kind: "replace",
    ref: clause.ref,
    edit,
    whole: match.kind === "whole",
    ...(moves && { moves }),
    ...likelyArticle,
    notes,
  };
}

/** The whole of a clause. */
export function wholeMatch(clause: ClauseText): Found {
  return { kind: "whole", start: 0, end: clause.model.length, capitals: false, elided: [] };
}
