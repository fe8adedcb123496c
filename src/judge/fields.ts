/** Answers read back. */
import type { DocumentLines, Line } from "../match/lines/line";
import type { Aligned } from "../match/align/align";
import type { PreparedModel } from "../match/model/prepared";
import type { FieldResult, FieldSlot, Place } from "../outcome";
import { isOpen, isUnanswered } from "./answers";
import { linePlace, placeOf, pointBehind, tokenPlace, tokenPoint } from "../match/place";
import type { Verdict } from "./unit";

interface Answered {
  /** Every answer once, in order of the text: places may say different things. */
  values: string[];
  places: Place[];
  slots: FieldSlot[];
}

/** Where such a part is to come that is not there: behind what stands before it. */
function freePoint(
  model: PreparedModel,
  document: DocumentLines,
  { alignment }: Aligned,
  index: number,
): Place | null {
  for (let before = index - 1; before >= 0; before -= 1) {
    if ((model.pieces[before]?.field ?? -1) >= 0) return null;
    const place = placeOf(document, alignment.segments[before] ?? []);
    if (place) return pointBehind(place);
  }
  return null;
}

/** What stands where the model leaves a whole part to the parties (an annex of their own). */
function freeAnswers(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  found: Map<number, Answered>,
): void {
  for (const [index, absorbed] of aligned.alignment.absorbed) {
    const field = model.pieces[index]?.field ?? -1;
    const known = model.fields[field];
    const lines = absorbed.map((at) => document.lines[at] as Line);
    const place = linePlace(document, lines);
    if (!known || !place) continue;
    const texts = lines.map(({ text, start, end }) => text.slice(start, end).trim());
    const value = texts.filter((text) => text !== "" && !isOpen(known, text)).join("\n");
    const slot = { place, text: texts.join("\n"), open: value === "", own: true } as const;
    found.set(field, { values: value === "" ? [] : [value], places: [place], slots: [slot] });
  }
  for (const [index, { field = -1 }] of model.pieces.entries()) {
    if (field < 0 || found.has(field)) continue;
    const place = freePoint(model, document, aligned, index);
    if (place)
      found.set(field, {
        values: [],
        places: [],
        slots: [{ place, text: "", open: true, own: true }],
      });
  }
}

export function fieldResults(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  verdicts: readonly Verdict[],
): FieldResult[] {
  const found = new Map<number, Answered>();
  freeAnswers(model, document, aligned, found);
  for (const verdict of verdicts) {
    for (const { field, text, from, to } of verdict.answers) {
      const known = model.fields[field];
      if (!known) continue;
      const own = found.get(field) ?? { values: [], places: [], slots: [] };
      const place = tokenPlace(document, verdict, from, to);
      if (place) own.places.push(place);
      const value = text.trim();
      const at = to > from ? place : tokenPoint(document, verdict, from);
      if (at) own.slots.push({ place: at, text: value, open: isUnanswered(known, value) });
      if (!isOpen(known, text) && !own.values.includes(value)) own.values.push(value);
      found.set(field, own);
    }
  }
  return model.fields.map((field, at) => {
    const own = found.get(at);
    const lines = own?.values.flatMap((value) => value.split("\n")) ?? [];
    return {
      id: field.id,
      label: field.label.nl,
      filled: lines.length > 0 && !lines.some((line) => isUnanswered(field, line)),
      value: own?.values.join("\n") ?? "",
      places: own?.places ?? [],
      slots: own?.slots ?? [],
    };
  });
}
