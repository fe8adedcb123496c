/** Controls of the document → the state of every field, choice and records table. Pure. */
import { recordTables } from "../clauses/model";
import type { Choice, Field, ModelAgreement } from "../clauses/schema";
import { isUnanswered } from "../check";
import type { DocumentModel } from "../document";
import { answeredControls, modelsIn, type Answered } from "./fields-read";
import type { ChoiceState, FieldState, ModelFill } from "./fill-types";
import { recordsOf } from "./records-read";
import { typedPlaces, typedText, type TypedText } from "./typed-choice";
import { withdrawnAlternative, withdrawnPlaces } from "./withdrawn-choice";

/** The models whose controls stand in the document, in the order given, with their answers. */
export function fillState(document: DocumentModel, models: readonly ModelAgreement[]): ModelFill[] {
  const present = modelsIn(document, models);
  if (present.size === 0) return [];
  const controls = answeredControls(document);
  const text = typedText(document);
  return models.flatMap((model) => {
    const own = controls.filter(({ tag }) => tag.model === model.id);
    if (!present.has(model.id)) return [];
    const fields = model.fields.flatMap((field) => fieldState(field, own));
    const choices = model.choices.flatMap((choice) => choiceState(model, choice, own, text));
    const tables = recordTables(model).flatMap((block) => recordsOf(document, block, own));
    const none = fields.length + choices.length + tables.length === 0;
    return none ? [] : [{ model, fields, choices, tables }];
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

/** Of the controls, and of the places where the same was typed by hand: open as long as one of them is. */
export function choiceState(
  model: ModelAgreement,
  choice: Choice,
  controls: readonly Answered[],
  text: TypedText,
): ChoiceState[] {
  const { id, alternatives, forms } = choice;
  const places = controls.flatMap(({ tag: { part }, text: words }) =>
    part.kind === "choice" && part.id === id ? [{ form: forms[part.form], words }] : [],
  );
  const typed = Object.fromEntries(
    alternatives.map((one) => [one.id, typedPlaces(text, model, choice, one.id)]),
  );
  const left = (alternative: string) => (typed[alternative]?.length ?? 0) > 0;
  const bare = { id, places: places.length, typed, withdrawn: [] };
  if (places.length === 0) {
    if (alternatives.every((one) => left(one.id)))
      return [{ ...bare, alternative: null, open: true }];
    const withdrawn = withdrawnPlaces(text, model, choice);
    const alternative = withdrawnAlternative(model, choice, withdrawn);
    return alternative === null ? [] : [{ ...bare, alternative, open: false, withdrawn }];
  }
  const made = alternatives.find((one) =>
    places.every(({ form, words }) => form?.made[one.id] === words),
  );
  // A form may be printed as one of its outcomes: what reads as made everywhere is no open place.
  const open = made
    ? left(made.id)
    : places.some(({ form, words }) => form?.open.trim() === words.trim());
  return [{ ...bare, alternative: made && !open ? made.id : null, open }];
}
