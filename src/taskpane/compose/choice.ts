/** What can be chosen of a model, and what each choice is to the composer. */
import { annexes, articles } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import type { insertPart } from "../../word/insert-part";

/** A part of a model, as src/word wants it. */
export type Part = Parameters<typeof insertPart>[1];
export type What = "agreement" | "article" | "annex" | "form";

export interface PartOption {
  /** Unique in the model: "article 8". */
  value: string;
  what: What;
  label: string;
  part: Part;
}

/** Annexes that are sent on their own after signature. */
const FORM_ROLES = ["contacts", "breach-form"];

/** Every part that can be inserted, in the order of the model. */
export function partOptions(model: ModelAgreement): PartOption[] {
  const printed = annexes(model).filter(({ notPrinted }) => !notPrinted);
  const option = (what: What, id: string, label: string, part: Part): PartOption => ({
    value: `${what} ${id}`.trim(),
    what,
    label,
    part,
  });
  return [
    option("agreement", "", model.name, { kind: "agreement" }),
    ...articles(model).map(({ number, heading }) =>
      option("article", String(number), `${number}. ${heading}`, { kind: "article", number }),
    ),
    ...printed.map(({ id, heading }) => option("annex", id, heading, { kind: "annex", id })),
    ...printed
      .filter(({ role }) => FORM_ROLES.includes(role))
      .map(({ id, heading }) => option("form", id, heading, { kind: "form", id })),
  ];
}
