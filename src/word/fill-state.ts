/** Controls of the document → the state of every field, choice and records table. Pure. */
import { recordTables } from "../clauses/model";
import type { Choice, Field, ModelAgreement } from "../clauses/schema";
import { openText } from "../clauses/template";
import type { DocumentModel } from "../document";
import { answeredControls, type Answered } from "./fields-read";
import type { ChoiceState, FieldState, ModelFill } from "./fill-types";
import { recordsOf } from "./records-read";

/** The models whose controls stand in the document, in the order given, with their answers. */
export function fillState(document: DocumentModel, models: readonly ModelAgreement[]): ModelFill[] {
  const controls = answeredControls(document);
  return models.flatMap((model) => {
    const own = controls.filter(({ tag }) => tag.model === model.id);
    if (own.length === 0) return [];
    const fields = model.fields.flatMap((field) => fieldState(field, own));
    const choices = model.choices.flatMap((choice) => choiceState(choice, own));
    const tables = recordTables(model).flatMap((block) => recordsOf(document, block, own));
    return [{ model, fields, choices, tables }];
  });
}

/** Whether a text is no answer: nothing, or one of the prompts. */
export function isPrompt(text: string, prompts: readonly string[]): boolean {
  const bare = text.trim();
  return bare === "" || prompts.includes(bare);
}

export function promptsOf(field: Field): string[] {
  return [`[${field.prompt}]`, openText(field).trim()];
}

function fieldState(field: Field, controls: readonly Answered[]): FieldState[] {
  const places = controls.filter(
    ({ tag: { part } }) => part.kind === "field" && part.id === field.id,
  );
  if (places.length === 0) return [];
  const filled = places.filter(
    ({ placeholder, text }) => !placeholder && !isPrompt(text, promptsOf(field)),
  );
  return [
    {
      id: field.id,
      values: [...new Set(filled.map(({ text }) => text))],
      places: places.length,
      open: places.length - filled.length,
      closed: places.some(({ closed }) => closed),
    },
  ];
}

function choiceState(choice: Choice, controls: readonly Answered[]): ChoiceState[] {
  const places = controls.flatMap(({ tag: { part }, text }) =>
    part.kind === "choice" && part.id === choice.id
      ? [{ form: choice.forms[part.form], text }]
      : [],
  );
  if (places.length === 0) return [];
  const made = choice.alternatives.find(({ id }) =>
    places.every(({ form, text }) => form?.made[id] === text),
  );
  const open = places.some(({ form, text }) => form?.open.trim() === text.trim());
  return [{ id: choice.id, alternative: made?.id ?? null, places: places.length, open }];
}
