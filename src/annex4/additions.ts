/** Rows that add a clause ("10.10 (nieuw)") against the clauses that the comparison found added. */
import type { Deviation, RowStatus } from "../outcome";
import { isAddition } from "./key";
import type { RowNote } from "./resolved";
import type { Citation, ClauseText } from "./types";
import { eachWord, sameText, similarity } from "../language/cell-words";

/** An added clause in the body is the one that a row means, worded otherwise, from here on. */
const SAME_CLAUSE = 0.5;

export interface AdditionVerdict {
  status: RowStatus;
  /** The deviation that the row records, or is about. */
  key: string | null;
  notes: RowNote[];
}

/** "10.10" → "10.9", the clause that a new one with this number follows. */
export function predecessor(ref: string): string {
  const [article = "", clause] = ref.split(".");
  return clause ? `${article}.${Math.max(0, Number(clause) - 1)}` : article;
}

function number(deviation: Deviation): string {
  return (deviation.ownNumber ?? "").replace(/\.$/, "");
}

/** @param taken keys that another row records already; a row takes one, a deviation has one row. */
export function judgeAddition(
  citation: Citation,
  text: string,
  deviations: Deviation[],
  clauses: ClauseText[],
  taken: ReadonlySet<string>,
): AdditionVerdict {
  const cited = citation.refs[0] ?? "";
  const after = citation.after ?? (citation.item ? cited : cited ? predecessor(cited) : "");
  const added = deviations.filter(
    (deviation) => isAddition(deviation) && !taken.has(deviation.key),
  );
  const here = (deviation: Deviation): boolean =>
    deviation.article === after || (cited !== "" && number(deviation) === cited);
  const equal = added.filter(
    (deviation) => sameText(text, deviation.whole.documentText) !== "different",
  );
  const match = equal.find(here) ?? equal[0];
  if (match) {
    const notes: RowNote[] = [];
    if (sameText(text, match.whole.documentText) === "capitals")
      notes.push({ code: "replacement-capitals" });
    if (!here(match))
      notes.push({
        code: "added-elsewhere",
        values: { cited, after: match.article, own: number(match) },
      });
    return { status: "matches", key: match.key, notes };
  }
  const near = added.find(
    (deviation) =>
      here(deviation) &&
      similarity(eachWord(text), eachWord(deviation.whole.documentText)) >= SAME_CLAUSE,
  );
  if (near)
    return {
      status: "conflict",
      key: near.key,
      notes: [{ code: "replacement-differs", values: { deviation: near.key } }],
    };
  const known = clauses.find(
    (clause) => clause.document && sameText(text, clause.model) !== "different",
  );
  if (known)
    return {
      status: "without-effect",
      key: null,
      notes: [{ code: "added-is-model", values: { likely: known.ref } }],
    };
  return { status: "annex-only", key: null, notes: [] };
}
