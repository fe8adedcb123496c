import type { Answers, Choice, Field, ModelAgreement } from "../clauses/schema";
import { Numbering } from "../ooxml/numbering";
import { TEXT_WIDTH, TEXT_WIDTH_LANDSCAPE } from "../ooxml/page";
import type { ComposeOptions } from "./types";

/** What the writers of one composition share. */
export interface Context {
  readonly model: ModelAgreement;
  readonly answers: Answers;
  readonly numbering: Numbering;
  readonly fields: ReadonlyMap<string, Field>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly turnPages: boolean;
  /** The definition of articles and clauses is tied to our styles (a whole agreement only). */
  readonly linkStyles: boolean;
  /** `w:numId` of the list of articles and clauses, once it has begun. */
  mainList?: number;
  /** Twips between the margins of the page that is being written. */
  width: number;
}

export function makeContext(
  model: ModelAgreement,
  answers: Answers,
  part: string,
  options: ComposeOptions,
): Context {
  return {
    model,
    answers,
    numbering: new Numbering(options.seed ?? `${model.id}|${part}`),
    fields: new Map(model.fields.map((field) => [field.id, field])),
    choices: new Map(model.choices.map((choice) => [choice.id, choice])),
    turnPages: options.turnPages ?? false,
    linkStyles: part === "agreement",
    width: TEXT_WIDTH,
  };
}

export function pageWidth(landscape: boolean): number {
  return landscape ? TEXT_WIDTH_LANDSCAPE : TEXT_WIDTH;
}

/** The answer to a field, else what the model's own supplier always answers, else "". */
export function answerTo(context: Context, field: Field): string {
  return context.answers.fields?.[field.id] ?? field.default ?? "";
}

/** Whether a clause stands: it does while its choice is open. */
export function stands(
  context: Context,
  condition: { choice: string; alternative: string } | undefined,
): boolean {
  if (!condition) return true;
  const made = context.answers.choices?.[condition.choice];
  return made === undefined || made === condition.alternative;
}
