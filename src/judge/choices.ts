/** Choices as the document makes them, place by place. */
import type { DocumentLines } from "../match/lines/line";
import { CHOICE, type PreparedModel } from "../match/model/prepared";
import type { ChoiceResult, ChoiceSlot, Place } from "../outcome";
import { placeOf, tokenPlace, tokenPoint } from "../match/place";
import type { Verdict } from "./unit";

/** A place where the model prints a choice, as the document reads there. */
export interface ChoicePlace {
  choice: string;
  ref: string;
  /** Null while it stands there as the model prints it. */
  alternative: string | null;
  /** The alternative that reads as the open form does: made when the other places make it. */
  printed: string | null;
  place: Place | null;
  /** To the word; absent where nothing of the unit stands in the document. */
  slot?: ChoiceSlot;
}

/** Where the words of a choice stand; a point before the next word where there are none. */
function wordsOf(document: DocumentLines, verdict: Verdict, token: number): Place | null {
  const { steps } = verdict;
  const at = steps.findIndex(({ op, modelFrom }) => op === "answer" && modelFrom === token);
  const step = steps[at];
  if (!step) return null;
  const { docFrom, docTo } = step;
  if (docTo > docFrom) return tokenPlace(document, verdict, docFrom, docTo);
  // Nothing stands there: only the model's own words around it tell the place.
  const around = [steps[at - 1], steps[at + 1]];
  if (around.some((beside) => beside !== undefined && beside.op !== "equal")) return null;
  if (docFrom >= verdict.doc.ids.length) return tokenPoint(document, verdict, docFrom);
  const next = tokenPlace(document, verdict, docFrom, docFrom + 1);
  return next && { ...next, lastParagraph: next.paragraph, end: next.start, tail: next.head };
}

/** Every place of every choice, optional clauses that were left out included. */
export function choicePlaces(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
): ChoicePlace[] {
  return verdicts.flatMap((verdict): ChoicePlace[] => {
    const { unit, segments, state, choices } = verdict;
    const { ref, optional } = unit;
    const found: ChoicePlace[] = [];
    if (optional && state === "missing") {
      const { alternatives } = model.model.choices.find(({ id }) => id === optional.choice) ?? {};
      const other = alternatives?.find(({ id }) => id !== optional.alternative)?.id ?? null;
      found.push({
        choice: optional.choice,
        ref,
        alternative: other,
        printed: null,
        place: null,
      });
    }
    for (const { token, alternative, printed } of choices) {
      const at = verdict.model.types[token] === CHOICE ? (verdict.model.ids[token] ?? -1) : -1;
      const form = model.forms[at];
      if (!form) continue;
      const { choice, made } = form;
      const place = wordsOf(document, verdict, token);
      const own = made.find(({ id }) => id === (alternative ?? printed))?.text.trim();
      // "met" and "zonder" may leave the same words there.
      const reads = made.flatMap(({ id, text }) => (own === text.trim() ? [id] : []));
      found.push({
        ...{ choice: choice.id, ref, alternative, printed },
        place: placeOf(document, segments),
        ...(place && { slot: { place, form: form.form, reads } }),
      });
    }
    return found;
  });
}

/** The alternative that most places make; of as many, the first. */
function made(places: ChoicePlace[]): string | null {
  const votes = new Map<string, number>();
  for (const { alternative } of places)
    if (alternative !== null) votes.set(alternative, (votes.get(alternative) ?? 0) + 1);
  let best: string | null = null;
  for (const [alternative, count] of votes)
    if (best === null || count > (votes.get(best) ?? 0)) best = alternative;
  return best;
}

/** The alternative of every choice: null while it is open or nowhere. */
export function choiceResults(model: PreparedModel, places: ChoicePlace[]): ChoiceResult[] {
  return model.model.choices.map(({ id }) => {
    const own = places.filter(({ choice }) => choice === id);
    return {
      id,
      alternative: made(own),
      places: own.flatMap(({ place }) => place ?? []),
      slots: own.flatMap(({ slot }) => slot ?? []),
    };
  });
}
