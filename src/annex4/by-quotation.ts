/** The clause that a row quotes, where its citation does not say so. */
import { matchWords, quotedWords } from "./quote";
import { isFound, replace, type Found, type Resolved } from "./resolved";
import { similarity, words } from "../language/cell-words";
import type { ClauseText, DeviationTableRow } from "./types";

/** A quotation shorter than this is too little to go looking for in other clauses. */
const SEARCH_WORDS = 4;
/** From here on two texts are the same clause, worded a little differently. */
const NEARLY = 0.85;
/** Clauses in which the quotation stands; those that it quotes whole go first. */
export function elsewhere(
  row: DeviationTableRow,
  clauses: ClauseText[],
): { clause: ClauseText; match: Found }[] {
  if (words(row.lapses).length < SEARCH_WORDS) return [];
  const quoted = quotedWords(row.lapses);
  const hits = clauses.flatMap((clause) => {
    const match = matchWords(quoted, clause.model);
    return isFound(match) ? [{ clause, match }] : [];
  });
  const whole = hits.filter((hit) => hit.match.kind === "whole");
  return whole.length > 0 ? whole : hits;
}

function nearest(row: DeviationTableRow, clauses: ClauseText[]): ClauseText | null {
  const quoted = words(row.lapses);
  if (quoted.length < SEARCH_WORDS) return null;
  let best: ClauseText | null = null;
  let score = NEARLY;
  for (const clause of clauses) {
    const likeness = similarity(quoted, words(clause.model));
    if (likeness >= score) {
      best = clause;
      score = likeness;
    }
  }
  return best;
}

/** @param cited reference of the clause that the row cites */
export function byQuotation(
  row: DeviationTableRow,
  clauses: ClauseText[],
  cited: string | undefined,
): Resolved {
  const hits = elsewhere(row, clauses);
  const own = cited
    ? hits.filter((hit) => hit.clause.ref.split(".")[0] === cited.split(".")[0])
    : [];
  const chosen = hits.length === 1 ? hits[0] : own.length === 1 ? own[0] : undefined;
  if (chosen) {
    const ref = chosen.clause.ref;
    // "8" for a clause of article 8 is short, not wrong.
    const short = cited !== undefined && ref.startsWith(`${cited}.`);
    const note = {
      code: short ? "citation-incomplete" : "wrong-article",
      values: { cited: row.article, likely: ref },
    };
    return replace(row, chosen.clause, chosen.match, [note], ref);
  }
  if (hits.length > 1) return { kind: "unchecked", notes: [{ code: "quote-ambiguous" }] };
  const near = nearest(row, clauses);
  if (near) {
    const likely = near.ref === cited ? {} : { likelyArticle: near.ref };
    return {
      kind: "unknown",
      ref: near.ref,
      near: true,
      ...likely,
      notes: [{ code: "quote-differs", values: { likely: near.ref } }],
    };
  }
  return {
    kind: "unknown",
    ref: cited ?? null,
    near: false,
    notes: [{ code: "quote-not-found", values: { cited: row.article } }],
  };
}
