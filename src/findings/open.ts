/** What is still to be filled in, and annexes that are not there. */
import type { PreparedModel } from "../match/model/prepared";
import type { FieldResult, Finding } from "../outcome";

export function openFields(model: PreparedModel, fields: FieldResult[]): Finding[] {
  return fields.flatMap((result): Finding[] => {
    const field = model.fields.find(({ id }) => id === result.id);
    if (!field || result.filled || result.places.length === 0) return [];
    return [
      {
        code: "field-open",
        origin: "document",
        article: "",
        values: { field: field.id, label: field.label.nl, labelEn: field.label.en },
        place: result.places[0] ?? null,
      },
    ];
  });
}

export function missingAnnexes(model: PreparedModel, absent: Set<string>): Finding[] {
  return model.model.sections.flatMap((section): Finding[] => {
    if (section.kind !== "annex" || !absent.has(section.id)) return [];
    return [
      {
        code: "annex-missing",
        origin: "document",
        article: `bijlage ${section.number}`,
        values: { annex: section.number, heading: section.heading },
        place: null,
      },
    ];
  });
}
