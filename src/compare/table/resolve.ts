/**
 * What a row says it does: which clause of the model, which words of it, what comes instead. A row
 * is read by its citation first and by its quotation where the citation fails; it is never mended.
 */
import type { Edit } from "./apply";
import { parseCitation } from "./citation";
import { itemRange } from "./items";
import {
  fillElided,
  isQuotation,
  isShortened,
  matchQuotation,
  matchWords,
  meansNothing,
  meansWholeClause,
  quotedWords,
  type QuoteMatch,
} from "./quote";
import { similarity, words } from "./words";
import type { Citation, ClauseText, DeviationTableRow } from "./types";

/** A quotation shorter than this is too little to go looking for in other clauses. */
const SEARCH_WORDS = 4;
/** From here on two texts are the same clause, worded a little differently. */
const NEARLY = 0.85;
/** "8.2 | (leeg) | nieuwe tekst": the new text is a new wording of the clause when it is this like it. */
const REWORDING = 0.6;
const APPEND =
  /^\s*(?:toe\s*te\s*voegen|toevoegen|toegevoegd wordt|aanvullen met|aanvulling)\s*:\s*/i;

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

type Found = Extract<QuoteMatch, { kind: "whole" | "part" }>;

function isFound(match: QuoteMatch): match is Found {
  return match.kind === "whole" || match.kind === "part";
}

/** Quotation inside one clause; inside its item when the row cites one and it stands there. */
function matchInClause(row: DeviationTableRow, clause: ClauseText, item?: string): QuoteMatch {
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

function elsewhere(
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

function replace(
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

function wholeMatch(clause: ClauseText): Found {
  return { kind: "whole", start: 0, end: clause.model.length, capitals: false, elided: [] };
}

function withoutQuotation(
  row: DeviationTableRow,
  clause: ClauseText | undefined,
  citation: Citation,
): Resolved {
  if (!clause) {
    const ref = citation.refs[0];
    // A number that the model does not have, and nothing lapses: a new clause, though not called so.
    if (ref && /^\d/.test(ref) && ref.includes(".") && !meansNothing(row.replacement))
      return {
        kind: "add",
        citation: { ...citation, adds: "clause" },
        text: row.replacement,
        notes: [],
      };
    return { kind: "unchecked", notes: [{ code: "row-unreadable" }] };
  }
  const item = citation.item ? itemRange(clause.model, citation.item) : null;
  const target: Found = item
    ? { ...wholeMatch(clause), kind: "part", start: item.start, end: item.end }
    : wholeMatch(clause);
  if (meansWholeClause(row.lapses) || meansNothing(row.replacement)) {
    if (!row.replacement && !meansWholeClause(row.lapses))
      return {
        kind: "unchecked",
        ...(item ? {} : { ref: clause.ref }),
        notes: [{ code: "row-empty" }],
      };
    return replace(row, clause, target, []);
  }
  const append = APPEND.exec(row.replacement);
  if (append || citation.adds === "text") {
    const text = ` ${row.replacement.slice(append?.[0].length ?? 0).trim()}`;
    const end = target.end;
    return {
      kind: "replace",
      ref: clause.ref,
      edit: { start: end, end, text },
      whole: false,
      notes: [],
    };
  }
  const like = similarity(
    words(row.replacement),
    words(clause.model.slice(target.start, target.end)),
  );
  if (like >= REWORDING) return replace(row, clause, target, [{ code: "row-without-quotation" }]);
  return { kind: "unchecked", notes: [{ code: "row-without-quotation" }] };
}

function byQuotation(
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
