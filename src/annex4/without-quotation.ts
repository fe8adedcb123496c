/** A row that quotes nothing: what lapses follows from its citation, or is not to be said. */
import { itemRange } from "./items";
import { meansNothing, meansWholeClause } from "./quote";
import { replace, wholeMatch, type Found, type Resolved } from "./resolved";
import { similarity, words } from "../language/cell-words";
import type { Citation, ClauseText, DeviationTableRow } from "./types";

/** "8.2 | (leeg) | nieuwe tekst": the new text is a new wording of the clause when it is this like it. */
const REWORDING = 0.6;
const APPEND =
  /^\s*(?:toe\s*te\s*voegen|toevoegen|toegevoegd wordt|aanvullen met|aanvulling)\s*:\s*/i;

/** @param clause the one that the row cites, where the model has it */
export function withoutQuotation(
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
