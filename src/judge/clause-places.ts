/** Where the document carries each part of the model: what the guide points at, deviating or not. */
import type { DocumentLines } from "../match/lines/line";
import type { Place } from "../outcome";
import { placeOf } from "../match/place";
import type { Verdict } from "./unit";

/** The first place of every reference that stands in the document. */
export function clausePlaces(
  document: DocumentLines,
  verdicts: readonly Verdict[],
): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const { unit, segments } of verdicts) {
    if (places[unit.ref]) continue;
    const place = placeOf(document, segments);
    if (place) places[unit.ref] = place;
  }
  return places;
}
