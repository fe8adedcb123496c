/**
 * Places of a choice that was made to nothing ("[ernstig] " left out). No control is left there, an
 * empty one would show Word's own prompt in the middle of a sentence: only the words around it tell
 * where the choice can be made otherwise. Pure.
 */
import type { Choice, ModelAgreement } from "../clauses/schema";
import { parseTemplate, type Segment } from "../clauses/template";
import { units } from "../clauses/units";
import { formLapses } from "./lapses";
import { occurrences, type TypedText } from "./typed-choice";

export interface WithdrawnPlace {
  form: string;
  /** The words just before it, which of their occurrences in the text, from 0, and how many there are. */
  open: string;
  occurrence: number;
  occurrences: number;
}

/** So much of what the model prints on either side tells the place; with less it could be anywhere. */
const AROUND = 24;
const LEAST = 10;

interface Gap {
  form: string;
  before: string;
  after: string;
}

/** What the model prints around each form of which an alternative leaves nothing. */
function gapsOf(model: ModelAgreement, choice: Choice): Gap[] {
  const templates = units(model).flatMap(({ pieces }) => pieces.map(({ text }) => text));
  return templates.flatMap((template) =>
    parseTemplate(template).flatMap((segment, at, all) => {
      if (segment.kind !== "choice" || segment.id !== choice.id) return [];
      const made = Object.values(choice.forms[segment.form]?.made ?? {});
      const before = textOf(all[at - 1]).slice(-AROUND);
      // At its end a paragraph ends.
      const after = at === all.length - 1 ? "\n" : textOf(all[at + 1]).slice(0, AROUND);
      const known = before.length >= LEAST && after !== "";
      return made.includes("") && known ? [{ form: segment.form, before, after }] : [];
    }),
  );
}

const textOf = (segment: Segment | undefined) => (segment?.kind === "text" ? segment.text : "");

/** The words to search for when such a choice is made otherwise. */
export function wordsBefore(model: ModelAgreement, choice: Choice): string[] {
  return gapsOf(model, choice).map(({ before }) => before);
}

/** Where such a form is left out, in text that is not closed to us. */
export function withdrawnPlaces(
  { text, closed }: TypedText,
  model: ModelAgreement,
  choice: Choice,
): WithdrawnPlace[] {
  return gapsOf(model, choice).flatMap(({ form, before, after }) => {
    const all = occurrences(text, before);
    return all.flatMap((at, occurrence) => {
      const end = at + before.length;
      const shut = closed.some(({ from, to }) => from < end && at < to);
      return !shut && text.startsWith(after, end)
        ? [{ form, open: before, occurrence, occurrences: all.length }]
        : [];
    });
  });
}

/** The alternative of which nothing is left there; null when more than one, or none, reads so. */
export function withdrawnAlternative(
  model: ModelAgreement,
  { id, alternatives, forms }: Choice,
  places: readonly WithdrawnPlace[],
): string | null {
  const fitting = alternatives.filter((one) =>
    places.every(
      ({ form }) => forms[form]?.made[one.id] === "" && !formLapses(model, id, form, one.id),
    ),
  );
  return places.length > 0 && fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}
