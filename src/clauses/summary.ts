import type { ModelAgreement } from "./schema";

/** What a list of models shows. */
export type ModelSummary = Pick<
  ModelAgreement,
  | "id"
  | "name"
  | "title"
  | "version"
  | "publisher"
  | "relation"
  | "sectors"
  | "neverRecommend"
  | "provenance"
>;

export function summarise(model: ModelAgreement): ModelSummary {
  const { id, name, title, version, publisher, relation, sectors, neverRecommend, provenance } =
    model;
  return { id, name, title, version, publisher, relation, sectors, neverRecommend, provenance };
}

/** Processor agreements first, then by name. */
export function byRelationAndName(a: ModelSummary, b: ModelSummary): number {
  const order = ["processor", "joint-controllers", "independent-controllers"];
  return (
    order.indexOf(a.relation) - order.indexOf(b.relation) ||
    a.name.localeCompare(b.name, "nl") ||
    a.version.localeCompare(b.version, "nl")
  );
}
