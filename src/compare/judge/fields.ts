/** Answers read back, and choices as they were made. */
import type { DocumentLines } from "../lines/line";
import { CHOICE, type PreparedModel } from "../model/prepared";
import type { CheckReport, FieldResult, Place } from "../types";
import { isOpen } from "./answers";
import { placeOf } from "./place";
import type { Verdict } from "./unit";

/** Where an answer stands; a range inside the unit's first line, or the unit itself. */
function answerPlace(
  document: DocumentLines,
  verdict: Verdict,
  from: number,
  to: number,
): Place | null {
  const line = verdict.doc.owners[from] ?? verdict.segments[0]?.line;
  const segments = verdict.segments.filter((segment) => segment.line === line);
  const place = placeOf(document, segments.length > 0 ? segments : verdict.segments);
  if (!place || to <= from) return place;
  const first = verdict.doc.owners.findIndex((owner) => owner === line);
  const shift = place.start - (verdict.doc.starts[first] ?? 0);
  const start = (verdict.doc.starts[from] ?? 0) + shift;
  const end = (verdict.doc.ends[to - 1] ?? 0) + shift;
  const text = verdict.doc.text.slice(verdict.doc.starts[from], verdict.doc.ends[to - 1]);
  return { ...place, start, end, head: text.slice(0, 40), tail: text.slice(-40) };
}

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
      const place = answerPlace(document, verdict, from, to);
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
