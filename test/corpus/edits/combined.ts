/** Two kinds on one clause: moved and changed, split and changed, merged and changed. */
import type { TrueDeviation } from "../truth";
import type { Draft, Unit } from "./draft";
import type { Edit, Outcome } from "./edit";
import { mergeClauses, moveAway, moveWithin, splitClause } from "./structure";

/** Shorter clauses are another text when something is added to them and they stand elsewhere. */
const MIN_TEXT = 90;

/** The unit of a reference, wherever it stands now; of a split one the first part. */
function unitOf(draft: Draft, ref: string): Unit | undefined {
  return draft.units().find((unit) => unit.ref === ref && !unit.clause.id.startsWith("n"));
}

/** A structural edit, and a word more in the clause that it is about. */
function andChanged(name: string, structural: (draft: Draft) => Outcome | null): Edit {
  return {
    name,
    apply: (draft) => {
      const outcome = structural(draft);
      const [first] = outcome?.deviations ?? [];
      const unit = first && unitOf(draft, first.article);
      if (!outcome || !first || !unit) return outcome;
      if (unit.clause.text.length < MIN_TEXT || draft.hasBlank(unit.clause)) return outcome;
      // Well inside the clause: behind its end the words would be those of the other part.
      const words = unit.clause.text.split(" ");
      words.splice(4, 0, draft.random.pick(["uitsluitend", "in beginsel", "eveneens"]));
      unit.clause.text = words.join(" ");
      const changed: TrueDeviation = { kind: "changed", article: first.article };
      return { ...outcome, deviations: [...outcome.deviations, changed] };
    },
  };
}

export const COMBINED: Edit[] = [
  andChanged("moved-within-changed", moveWithin),
  andChanged("moved-away-changed", moveAway),
  andChanged("split-changed", splitClause),
  andChanged("merged-changed", mergeClauses),
];
