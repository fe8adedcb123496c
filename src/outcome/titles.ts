/** What names a document that follows a model, beside its own text. */
import type { CheckReport } from "./report";

export const titlesOf = ({ model }: Pick<CheckReport, "model">): string[] =>
  model ? [model.title, model.name] : [];
