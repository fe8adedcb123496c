/** The ranges in Word of a choice's open wording: where it was typed by hand, no tag leads to it. */
import type { ModelAgreement } from "../clauses/schema";
import type { FillChange } from "./fill-types";
import type { TypedPlace } from "./typed-choice";

/** Every open wording → where Word finds it. */
export type Searches = ReadonlyMap<string, Word.RangeCollection>;

/** Queues a search for each way in which the choices to be made are printed; the caller syncs. */
export function searchOpen(
  context: Word.RequestContext,
  changes: readonly FillChange[],
  models: readonly ModelAgreement[],
): Searches {
  const opens = changes.flatMap((change) => {
    if (change.kind !== "choice") return [];
    const choices = models.find(({ id }) => id === change.model)?.choices ?? [];
    const choice = choices.find(({ id }) => id === change.id);
    return Object.values(choice?.forms ?? {}).map(({ open }) => open);
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
  { open, occurrence, occurrences }: TypedPlace,
  searches: Searches,
): Word.Range | null {
  const found = searches.get(open)?.items ?? [];
  return found.length === occurrences ? (found[occurrence] ?? null) : null;
}
