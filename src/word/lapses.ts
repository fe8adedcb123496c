/** What lapses with an alternative that was not chosen. Pure. */
import { clauses } from "../clauses/model";
import type { Clause, ModelAgreement } from "../clauses/schema";
import { parseTemplate } from "../clauses/template";

/** Clauses that stand only with another alternative, and so lapse with this one. */
export function lapsingClauses(
  model: ModelAgreement,
  choice: string,
  alternative: string,
): Clause[] {
  return clauses(model).filter(
    ({ presentWhen }) => presentWhen?.choice === choice && presentWhen.alternative !== alternative,
  );
}

/** Does this form of the choice stand in a clause that lapses with the alternative? */
export function formLapses(
  model: ModelAgreement,
  choice: string,
  form: string,
  alternative: string,
): boolean {
  return lapsingClauses(model, choice, alternative).some(({ text }) =>
    parseTemplate(text).some(
      (segment) => segment.kind === "choice" && segment.id === choice && segment.form === form,
    ),
  );
}
