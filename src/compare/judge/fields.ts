/** Answers read back. */
import type { DocumentLines, Line } from "../lines/line";
import type { Aligned } from "../align/align";
import type { PreparedModel } from "../model/prepared";
import type { FieldResult, Place } from "../types";
import { isOpen, isUnanswered } from "./answers";
import { linePlace, tokenPlace } from "./place";
import type { Verdict } from "./unit";

interface Answered {
  /** Every answer once, in order of the text: places may say different things. */
  values: string[];
  places: Place[];
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
    found.set(field, { values: value === "" ? [] : [value], places: [place] });
  }
}

export function fieldResults(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  verdicts: Verdict[],
): FieldResult[] {
  const found = new Map<number, Answered>();
  freeAnswers(model, document, aligned, found);
  for (const verdict of verdicts) {
    for (const { field, text, from, to } of verdict.answers) {
      const known = model.fields[field];
      if (!known) continue;
      const own = found.get(field) ?? { values: [], places: [] };
      const place = tokenPlace(document, verdict, from, to);
      if (place) own.places.push(place);
      const value = text.trim();
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
    };
  });
}
