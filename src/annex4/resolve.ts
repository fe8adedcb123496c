/**
 * What a row says it does. A row is read by its citation first and by its quotation where the citation
 * fails; it is never mended.
 */
import { byQuotation, elsewhere } from "./by-quotation";
import { parseCitation } from "./citation";
import { isQuotation, isShortened, meansWholeClause } from "./quote";
import { isFound, matchInClause, replace, type Resolved } from "./resolved";
import { withoutQuotation } from "./without-quotation";
import type { Citation, ClauseText, DeviationTableRow } from "./types";

/** Parts without a number are cited by their name: "Formule", "Titel", "Artikel 8, opschrift". */
function citationOf(cell: string, clauses: ClauseText[]): Citation {
  const name = cell
    .trim()
    .toLowerCase()
    .replace(/,?\s*(?:opschrift|kop)$/, "");
  const known = /[a-z]/.test(name) ? clauses.find((clause) => clause.ref === name) : undefined;
  return known ? { refs: [known.ref] } : parseCitation(cell);
}

/** "13.4 Toepasselijk recht": begins with a citation, of the very clause that the row quotes. */
function ledBy(row: DeviationTableRow, clauses: ClauseText[]): Resolved | null {
  const parts = row.article.trim().split(/(?=[\s(:–—])/u);
  for (let end = parts.length - 1; end > 0; end -= 1) {
    const { refs, unchecked, adds } = parseCitation(parts.slice(0, end).join(""));
    const clause = unchecked || adds ? undefined : clauses.find(({ ref }) => ref === refs[0]);
    const match = clause && matchInClause(row, clause);
    if (clause && match && isFound(match)) return replace(row, clause, match, []);
  }
  return null;
}

/** Reads one row against the model's clauses. Pure; never throws. */
export function resolveRow(row: DeviationTableRow, clauses: ClauseText[]): Resolved {
  const citation = citationOf(row.article, clauses);
  const quoted = isQuotation(row.lapses) && !meansWholeClause(row.lapses);
  if (citation.unchecked === "range" && quoted) {
    const cited = clauses.filter((clause) => citation.refs.includes(clause.ref));
    const hits = elsewhere(row, cited);
    const hit = hits[0];
    if (hit && hits.length === 1 && hit.match.kind === "whole")
      return replace(row, hit.clause, hit.match, []);
  }
  if (citation.unchecked === "unreadable" && quoted) {
    const led = ledBy(row, clauses);
    if (led) return led;
  }
  if (citation.unchecked) {
    const hits = quoted ? elsewhere(row, clauses) : [];
    const likely = hits.length === 1 && hits[0] ? { likelyArticle: hits[0].clause.ref } : {};
    return {
      kind: "unchecked",
      ...likely,
      notes: [{ code: `citation-${citation.unchecked}`, values: { cited: row.article } }],
    };
  }
  const cited = citation.refs[0];
  const unit = citation.item ? `${cited ?? ""} ${citation.item}` : null;
  const clause =
    clauses.find((candidate) => candidate.ref === unit) ??
    clauses.find((candidate) => candidate.ref === cited);
  if (citation.adds === "clause" && !quoted)
    return { kind: "add", citation, text: row.replacement, notes: [] };
  if (!quoted) return withoutQuotation(row, clause, citation);
  if (clause) {
    const match = matchInClause(row, clause, citation.item);
    if (isFound(match)) return replace(row, clause, match, []);
    if (match.kind === "ambiguous")
      return { kind: "unchecked", notes: [{ code: "quote-ambiguous" }] };
  } else if (cited && !/^\d/.test(cited)) {
    return {
      kind: "unchecked",
      notes: [{ code: "part-not-compared", values: { cited: row.article } }],
    };
  }
  const result = byQuotation(row, clauses, cited);
  if (result.kind === "unknown" && isShortened(row.lapses))
    return { ...result, notes: [{ code: "quote-not-found", values: { cited: row.article } }] };
  return result;
}
