/** Controls of the document → the state of every field, choice and records table. Pure. */
import { recordTables } from "../clauses/model";
import type { Choice, Field, ModelAgreement } from "../clauses/schema";
import { isUnanswered, type CheckReport, type ChoiceSlot } from "../check";
import type { DocumentModel } from "../document";
import { answeredControls, modelsIn, type Answered } from "./fields-read";
import { textSlots } from "./choice-slots";
import type { ChoiceState, FieldState, ModelFill } from "./fill-types";
import { formLapses } from "./lapses";
import { recordsOf } from "./records-read";

/** What the comparison says of the choices of a model. */
export type Choices = Pick<CheckReport, "choices">;

/**
 * The models whose controls stand in the document, in the order given, with their answers.
 * @param reports the report of the document against each of them; without one its choices are those of the controls
 */
export function fillState(
  document: DocumentModel,
  models: readonly ModelAgreement[],
  reports: ReadonlyMap<string, Choices>,
): ModelFill[] {
  const present = modelsIn(document, models);
  if (present.size === 0) return [];
  const controls = answeredControls(document);
  return models.flatMap((model) => {
    const own = controls.filter(({ tag }) => tag.model === model.id);
    if (!present.has(model.id)) return [];
    const fields = model.fields.flatMap((field) => fieldState(field, own));
    const choices = choicesOf(document, model, own, reports.get(model.id));
    const tables = recordTables(model).flatMap((block) => recordsOf(document, block, own));
    const none = fields.length + choices.length + tables.length === 0;
    return none ? [] : [{ model, fields, choices, tables }];
  });
}

/** The state of every choice that stands in the document. */
export function choicesOf(
  document: DocumentModel,
  model: ModelAgreement,
  controls: readonly Answered[],
  report: Choices | undefined,
): ChoiceState[] {
  return model.choices.flatMap((choice) => {
    const slots = report?.choices.find(({ id }) => id === choice.id)?.slots ?? [];
    return choiceState(model, choice, controls, textSlots(document, slots));
  });
}

function fieldState(field: Field, controls: readonly Answered[]): FieldState[] {
  const places = controls.filter(
    ({ tag: { part } }) => part.kind === "field" && part.id === field.id,
  );
  if (places.length === 0) return [];
  const filled = places.filter(
    ({ placeholder, text }) => !placeholder && !isUnanswered(field, text),
  );
  return [
    {
      id: field.id,
      values: [...new Set(filled.map(({ text }) => text))],
      texts: [...new Set(places.map(({ text }) => text))],
      places: places.length,
      open: places.length - filled.length,
      closed: places.some(({ closed }) => closed),
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
