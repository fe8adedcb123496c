/** Controls of the document → the state of every field, choice and records table. Pure. */
import { recordTables } from "../clauses/model";
import type { Choice, Field, ModelAgreement } from "../clauses/schema";
import { isUnanswered, type CheckReport, type ChoiceSlot, type FieldSlot } from "../check";
import type { DocumentModel } from "../document";
import { answeredControls, modelsIn, type Answered } from "./fields-read";
import { textSlots } from "./choice-slots";
import { slotsInText } from "./field-slots";
import type { ChoiceState, FieldState, ModelFill } from "./fill-types";
import { formLapses } from "./lapses";
import { recordsOf } from "./records-read";

/** What the comparison says of the blanks of a model. */
export type Blanks = Pick<CheckReport, "choices" | "fields" | "records">;

/**
 * The models whose controls stand in the document, in the order given, with their answers.
 * @param xml text of the part that the document was read from
 * @param reports the report of the document against each of them; without one its blanks are those of the controls
 */
export function fillState(
  document: DocumentModel,
  xml: string,
  models: readonly ModelAgreement[],
  reports: ReadonlyMap<string, Blanks>,
): ModelFill[] {
  const present = modelsIn(document, models);
  if (present.size === 0) return [];
  const controls = answeredControls(document);
  return models.flatMap((model) => {
    const own = controls.filter(({ tag }) => tag.model === model.id);
    if (!present.has(model.id)) return [];
    const report = reports.get(model.id);
    const fields = model.fields.flatMap((field) => {
      const slots = report?.fields.find(({ id }) => id === field.id)?.slots ?? [];
      // A part of the parties' own that is not there has no place in what is there.
      const there = slots.filter(({ own: free, text }) => !free || text !== "");
      return fieldState(field, own, slotsInText(document, there));
    });
    const choices = choicesOf(document, model, own, report);
    const found = report?.records ?? [];
    const tables = recordTables(model).flatMap((block) =>
      recordsOf(document, xml, block, own, found),
    );
    const none = fields.length + choices.length + tables.length === 0;
    return none ? [] : [{ model, fields, choices, tables }];
  });
}

/** The state of every choice that stands in the document. */
export function choicesOf(
  document: DocumentModel,
  model: ModelAgreement,
  controls: readonly Answered[],
  report: Pick<Blanks, "choices"> | undefined,
): ChoiceState[] {
  return model.choices.flatMap((choice) => {
    const slots = report?.choices.find(({ id }) => id === choice.id)?.slots ?? [];
    return choiceState(model, choice, controls, textSlots(document, slots));
  });
}

/** @param slots its places in the text itself */
function fieldState(
  field: Field,
  controls: readonly Answered[],
  slots: readonly FieldSlot[],
): FieldState[] {
  const places = controls.filter(
    ({ tag: { part } }) => part.kind === "field" && part.id === field.id,
  );
  if (places.length + slots.length === 0) return [];
  const filled = [
    ...places.filter(({ placeholder, text }) => !placeholder && !isUnanswered(field, text)),
    ...slots.filter(({ open }) => !open),
  ];
  const all = [...places, ...slots];
  return [
    {
      id: field.id,
      values: [...new Set(filled.map(({ text }) => text))],
      texts: [...new Set(all.map(({ text }) => text))],
      places: all.length,
      open: all.length - filled.length,
      closed: places.some(({ closed }) => closed),
      ...(slots.length > 0 && { at: slots.map(({ place }) => place) }),
    },
  ];
}

/** Does this place read as the alternative has it? */
function says(model: ModelAgreement, choice: string, slot: ChoiceSlot, alternative: string) {
  const { form, reads } = slot;
  return reads.includes(alternative) && !formLapses(model, choice, form, alternative);
}

/**
 * Of the controls, and of the places in the text itself: open as long as one of them is.
 * @param slots the places that no control of ours leads to
 */
function choiceState(
  model: ModelAgreement,
  choice: Choice,
  controls: readonly Answered[],
  slots: readonly ChoiceSlot[],
): ChoiceState[] {
  const { id, alternatives, forms } = choice;
  const places = controls.flatMap(({ tag: { part }, text: words }) =>
    part.kind === "choice" && part.id === id ? [{ form: forms[part.form], words }] : [],
  );
  if (places.length + slots.length === 0) return [];
  // A form may be printed as one of its outcomes: what reads as made everywhere is no open place.
  const made = alternatives.find(
    (one) =>
      places.every(({ form, words }) => form?.made[one.id] === words) &&
      slots.every((slot) => says(model, id, slot, one.id)),
  );
  const open =
    made === undefined &&
    (slots.some(({ reads }) => reads.length === 0) ||
      places.some(({ form, words }) => form?.open.trim() === words.trim()));
  return [{ id, places: places.length, typed: slots, alternative: made?.id ?? null, open }];
}
