import type { Answers, Choice, Field, ModelAgreement } from "../clauses/schema";
import { Numbering } from "../ooxml/numbering";
import { TEXT_WIDTH, TEXT_WIDTH_LANDSCAPE } from "../ooxml/page";
import type { ComposeOptions, DeviationText } from "./types";

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
  /** Rows of the deviation table. */
  readonly deviations: readonly DeviationText[];
  /** Twips between the margins of a page, upright and on its side. */
  readonly page: { width: number; turnedWidth: number };
  /** It is for somebody's document, in a typeface that we do not know. */
  readonly house: boolean;
  /** The same of the page that is being written. */
  width: number;
}

export function makeContext(
  model: ModelAgreement,
  answers: Answers,
  part: string,
  options: ComposeOptions,
): Context {
  const page = options.page ?? { width: TEXT_WIDTH, turnedWidth: TEXT_WIDTH_LANDSCAPE };
  return {
    model,
    answers,
    numbering: new Numbering(options.seed ?? `${model.id}|${part}`),
    fields: new Map(model.fields.map((field) => [field.id, field])),
    choices: new Map(model.choices.map((choice) => [choice.id, choice])),
    turnPages: options.turnPages ?? false,
    linkStyles: part === "agreement",
    deviations: options.deviations ?? [],
    page,
    house: options.page !== undefined,
    width: page.width,
  };
}
