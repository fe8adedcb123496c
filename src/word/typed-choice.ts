/** Places of a choice that somebody typed by hand: the model's open wording with no control of ours around it. Pure. */
import type { Choice, ModelAgreement } from "../clauses/schema";
import { parseTag } from "../clauses/tag";
import { parseTemplate } from "../clauses/template";
import { units } from "../clauses/units";
import { isVisible, walk, type ControlRef, type DocumentModel } from "../document";
import { formLapses } from "./lapses";

/** The text of a document, a line each paragraph, and where in it nothing is to be looked for. */
export interface TypedText {
  text: string;
  /** In a control of ours, which is written by its tag; or locked, or bound to somebody else's data. */
  closed: readonly Stretch[];
}

interface Stretch {
  from: number;
  to: number;
}

export interface TypedPlace {
  /** The open wording, which of its occurrences in the text, from 0, and how many there are. */
  open: string;
  occurrence: number;
  occurrences: number;
  made: string;
}

export function typedText(document: DocumentModel): TypedText {
  const closed: Stretch[] = [];
  let text = "";
  for (const { parts } of walk(document, "accepted")) {
    for (const paragraph of parts) {
      for (const span of paragraph.spans) {
        if (!isVisible(span, "accepted")) continue;
        const from = text.length;
        text += span.text;
        if (span.controls.some(isOurs) || [...paragraph.controls, ...span.controls].some(isClosed))
          closed.push({ from, to: text.length });
      }
    }
    text += "\n";
  }
  return { text, closed };
}

const isOurs = ({ tag }: ControlRef) => parseTag(tag) !== null;
const isClosed = ({ bound, locked }: ControlRef) => bound || locked;

/** So much of what the model prints before a form is looked for, where the form itself says too little. */
const CONTEXT = 24;

/** What the model prints just before a form, wherever it stands. */
function contexts(model: ModelAgreement, choice: string, form: string): string[] {
  const templates = units(model).flatMap(({ pieces }) => pieces.map(({ text }) => text));
  return templates.flatMap((template) =>
    parseTemplate(template).flatMap((segment, at, all) => {
      if (segment.kind !== "choice" || segment.id !== choice || segment.form !== form) return [];
      const before = all[at - 1];
      return before?.kind === "text" ? [before.text.slice(-CONTEXT)] : [];
    }),
  );
}

/** A form that is printed as one of its own outcomes ("Samenwerkingsovereenkomst"): only its context tells. */
function isPlain({ forms }: Choice, open: string): boolean {
  return Object.values(forms).some(({ made }) => Object.values(made).includes(open));
}

/** Where a text stands in another, from left to right. */
export function occurrences(text: string, open: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + open.length))
    found.push(at);
  return found;
}

/** What to write where, so that the choice reads as made; a longer form goes before one inside it. */
export function typedPlaces(
  { text, closed }: TypedText,
  model: ModelAgreement,
  choice: Choice,
  alternative: string,
): TypedPlace[] {
  const taken = [...closed];
  const places: TypedPlace[] = [];
  const forms = Object.entries(choice.forms).sort(([, a], [, b]) => b.open.length - a.open.length);
  for (const [form, { open, made: outcomes }] of forms) {
    const made = outcomes[alternative];
    if (made === undefined || formLapses(model, choice.id, form, alternative)) continue;
    const before = isPlain(choice, open) ? contexts(model, choice.id, form) : null;
    const all = occurrences(text, open);
    for (const [occurrence, from] of all.entries()) {
      const to = from + open.length;
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      if (before && !before.some((words) => text.slice(0, from).endsWith(words))) continue;
      taken.push({ from, to });
      if (made !== open) places.push({ open, occurrence, occurrences: all.length, made });
    }
  }
  return places;
}
