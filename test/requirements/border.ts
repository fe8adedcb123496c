/** A report made by hand of a model with one text of it written otherwise: the border without the comparison. */
import type { ModelAgreement } from "../../src/clauses/schema";
import { renderPlain } from "../../src/clauses/template";
import { units } from "../../src/clauses/units";
import type { CheckReport, Deviation } from "../../src/check";
import { stepsBetween } from "../../src/requirements/reading/stretch";
import { deviation, report } from "../guide/reports";
import { composed } from "./words";

/** Every answer given, so that no limb falls by a blank. */
export function untouched(model: ModelAgreement): CheckReport {
  const columns = Array.from({ length: 12 }, (_, cell) => ({
    row: 1,
    cell,
    text: "ingevuld",
    place: null,
  }));
  return report({
    model: { id: model.id, version: model.version, title: "", name: "", confidence: 1 },
    fields: model.fields.map(({ id }) => ({
      id,
      label: `Veld ${id}`,
      filled: true,
      value: "ingevuld",
      places: [],
    })),
    notCompared: [
      { article: "bijlage 1", what: "", text: "ingevuld", cells: columns, place: null },
    ],
  });
}

/** @returns null when the edit changes nothing there */
export function edited(
  model: ModelAgreement,
  ref: string,
  edit: (text: string) => string,
): CheckReport | null {
  const unit = units(model).find((one) => one.ref === ref && one.kind !== "heading");
  let found: Deviation | null = null;
  for (const piece of unit?.pieces ?? []) {
    const before = composed(renderPlain(piece.text, model));
    const after = edit(before);
    if (after === before || found) continue;
    found = {
      ...deviation("changed", ref),
      key: `changed-${ref}`,
      modelText: before,
      documentText: after,
      changes: stepsBetween(before, after),
    };
  }
  return found && { ...untouched(model), deviations: [found] };
}
