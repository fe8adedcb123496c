import { recordTables } from "../../src/clauses/model";
import type { Answers, ModelAgreement } from "../../src/clauses/schema";

/** One text for every field and cell, the first alternative of every choice. */
export function everyAnswer(model: ModelAgreement, text: string): Answers {
  return {
    fields: Object.fromEntries(model.fields.map(({ id }) => [id, text])),
    choices: Object.fromEntries(
      model.choices.map(({ id, alternatives }) => [id, alternatives[0]?.id ?? ""]),
    ),
    tables: Object.fromEntries(
      recordTables(model).map(({ id, columns }) => [
        id,
        [1, 2, 3].map(() => Object.fromEntries(columns.map((column) => [column.id, text]))),
      ]),
    ),
  };
}
