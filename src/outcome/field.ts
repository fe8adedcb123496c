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

/** A choice that the model leaves, and what the document makes of it. */
export interface ChoiceResult {
  id: string;
  /** The alternative that most places make; null while it is open or nowhere. */
  alternative: string | null;
  places: Place[];
  /** Each place to the word: what filling in needs; not in the JSON. */
  slots?: ChoiceSlot[];
}

/** One place of a choice. */
export interface ChoiceSlot {
  /** Where its words stand; a point before the next word where the choice leaves none. */
  place: Place;
  /** Which of the model's wordings of the choice stands there. */
  form: string;
  /** The alternatives that read so there; none while it stands as the model prints it open. */
  reads: string[];
}

/** Where the document has a table of records of the model, of ours or somebody's own. */
export interface RecordsResult {
  /** Id of the table in the model. */
  id: string;
  /** A place in its first row. */
  place: Place;
  /** By the model's heads; where the model leaves them free, the parties may have their own. */
  headed: boolean;
}
