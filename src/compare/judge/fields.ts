/** Answers read back, and choices as they were made. */
import type { DocumentLines } from "../lines/line";
import { CHOICE, type PreparedModel } from "../model/prepared";
import type { CheckReport, FieldResult, Place } from "../types";
import { isOpen } from "./answers";
import { placeOf, tokenPlace } from "./place";
import type { Verdict } from "./unit";

export function fieldResults(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: Verdict[],
): FieldResult[] {
  const found = new Map<number, { value: string; places: Place[] }>();
  for (const verdict of verdicts) {
    for (const { field, text, from, to } of verdict.answers) {
      const known = model.fields[field];
      if (!known) continue;
      const own = found.get(field) ?? { value: "", places: [] };
      const place = tokenPlace(document, verdict, from, to);
      if (place) own.places.push(place);
      if (own.value === "" && !isOpen(known, text)) own.value = text.trim();
      found.set(field, own);
    }
  }
  return model.fields.map((field, at) => {
    const own = found.get(at);
    return {
      id: field.id,
      label: field.label.nl,
      filled: own !== undefined && own.value !== "",
      value: own?.value ?? "",
      places: own?.places ?? [],
    };
  });
}

/** The alternative of every choice: null while it is open or nowhere. */
export function choiceResults(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: Verdict[],
): CheckReport["choices"] {
  return model.model.choices.map((choice) => {
    let alternative: string | null = null;
    const places: Place[] = [];
    for (const verdict of verdicts) {
      const optional = verdict.unit.optional;
      if (optional?.choice === choice.id && verdict.state === "missing") {
        alternative ??=
          choice.alternatives.find(({ id }) => id !== optional.alternative)?.id ?? null;
      }
      for (const made of verdict.choices) {
        const at = verdict.model.types[made.token] === CHOICE ? verdict.model.ids[made.token] : -1;
        if (model.forms[at ?? -1]?.choice.id !== choice.id) continue;
        alternative ??= made.alternative;
        const place = placeOf(document, verdict.segments);
        if (place) places.push(place);
      }
    }
    return { id: choice.id, alternative, places };
  });
}
