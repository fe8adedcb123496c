/** Makes a choice also where its open wording was typed by hand. */
import type { FillChange, ModelFill } from "./fill-types";
import { typedPlaces } from "./typed-choice";

export interface TypedChoices {
  /** To be asked after a sync: where, and what is to stand there. */
  places(): { range: Word.Range; made: string }[];
}

/** Queues the reading, behind the writes into controls: what then still reads as open was typed. */
export function readTyped(
  context: Word.RequestContext,
  now: readonly ModelFill[],
  changes: readonly FillChange[],
): TypedChoices | null {
  const made = changes.flatMap((change) => {
    if (change.kind !== "choice") return [];
    const model = now.find((fill) => fill.model.id === change.model)?.model;
    const choice = model?.choices.find(({ id }) => id === change.id);
    return model && choice ? [{ model, choice, alternative: change.alternative }] : [];
  });
  if (made.length === 0) return null;
  const { body } = context.document;
  const paragraphs = body.paragraphs;
  paragraphs.load("text");
  const opens = made.flatMap(({ choice }) => Object.values(choice.forms).map(({ open }) => open));
  const searches = new Map(
    [...new Set(opens)].map((open) => {
      const found = body.search(open, { matchCase: true });
      found.load("text");
      return [open, found] as const;
    }),
  );
  return {
    places() {
      const text = paragraphs.items.map((paragraph) => paragraph.text).join("\n");
      return made
        .flatMap(({ model, choice, alternative }) => typedPlaces(text, model, choice, alternative))
        .flatMap(({ open, occurrence, made: outcome }) => {
          const found = searches.get(open)?.items ?? [];
          // Word finds more or less than its text shows (a deleted proposal, a field): then it is not sure which is which.
          const range = found.length === text.split(open).length - 1 ? found[occurrence] : null;
          return range ? [{ range, made: outcome }] : [];
        });
    },
  };
}
