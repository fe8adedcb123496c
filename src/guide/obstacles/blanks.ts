/** Blanks and choices that nobody answered. */
import { isPresent } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import { parseTemplate } from "../../clauses/template";
import { units } from "../../clauses/units";
import type { CheckReport } from "../../outcome";
import { clauseStates } from "../../requirements";
import type { Blocker, Rule } from "./blocker";

/** Ids of the fields and choices in the parts that stand with the choices made. */
function standing(model: ModelAgreement, report: CheckReport): Set<string> {
  const made = report.choices.flatMap(({ id, alternative }) =>
    alternative === null ? [] : [[id, alternative] as const],
  );
  const answers = { choices: Object.fromEntries(made) };
  const states = clauseStates(report);
  const ids = units(model)
    .filter((unit) => isPresent(unit, answers) && states.get(unit.ref) !== "missing")
    .flatMap(({ pieces }) => pieces.flatMap(({ text }) => parseTemplate(text)))
    .flatMap((segment) => (segment.kind === "text" ? [] : [segment.id]));
  return new Set(ids);
}

export const openFields: Rule = (model, report) => {
  const needed = standing(model, report);
  return model.fields.flatMap(({ id, label, mayStayOpen, default: own }): Blocker[] => {
    const answered = report.fields.find((field) => field.id === id)?.filled ?? own !== undefined;
    if (answered || mayStayOpen || !needed.has(id)) return [];
    return [
      {
        code: "field-open",
        article: "",
        values: { field: id, label: label.nl, labelEn: label.en },
      },
    ];
  });
};

export const openChoices: Rule = (model, report) => {
  const needed = standing(model, report);
  return model.choices.flatMap(({ id, label }): Blocker[] => {
    const made = report.choices.find((choice) => choice.id === id)?.alternative ?? null;
    if (made !== null || !needed.has(id)) return [];
    return [
      {
        code: "choice-open",
        article: "",
        values: { choice: id, label: label.nl, labelEn: label.en },
      },
    ];
  });
};
