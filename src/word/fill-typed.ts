/** The ranges in Word of a choice's open wording: where it was typed by hand, no tag leads to it. */
import type { ModelAgreement } from "../clauses/schema";
import type { FillChange } from "./fill-types";
import type { TypedPlace } from "./typed-choice";
import { wordsBefore } from "./withdrawn-choice";

/** Every open wording → where Word finds it. */
export type Searches = ReadonlyMap<string, Word.RangeCollection>;

/**
 * Queues a search for each way in which the choices to be made are printed, and for the words before
 * those that were made to nothing; the caller syncs.
 */
export function searchOpen(
  context: Word.RequestContext,
  changes: readonly FillChange[],
  models: readonly ModelAgreement[],
): Searches {
  const opens = changes.flatMap((change) => {
    if (change.kind !== "choice") return [];
    const model = models.find(({ id }) => id === change.model);
    const choice = model?.choices.find(({ id }) => id === change.id);
    if (!model || !choice) return [];
    return [...Object.values(choice.forms).map(({ open }) => open), ...wordsBefore(model, choice)];
  });
  return new Map(
    [...new Set(opens)].map((open) => {
      const found = context.document.body.search(open, { matchCase: true });
      found.load("text");
      return [open, found] as const;
    }),
  );
}

/** The place in Word; null where Word found more or less than its text shows (a deleted proposal, a field). */
export function rangeOf(
  { open, occurrence, occurrences }: Omit<TypedPlace, "made">,
  searches: Searches,
): Word.Range | null {
  const found = searches.get(open)?.items ?? [];
  return found.length === occurrences ? (found[occurrence] ?? null) : null;
}
