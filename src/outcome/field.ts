/** The fields of the model, and their answers. */
import type { Place } from "./place";

export interface FieldResult {
  id: string;
  label: string;
  filled: boolean;
  value: string;
  places: Place[];
  /** The same places with what stands in each: what filling in needs; not in the JSON. */
  slots?: FieldSlot[];
}

/** One place of a field. */
export interface FieldSlot {
  /** Where the answer stands; a point where nothing does. */
  place: Place;
  text: string;
  /** Still to be answered. */
  open: boolean;
  /** A part that is the parties' own: its paragraphs are the answer, or it comes behind this place. */
  own?: true;
}
