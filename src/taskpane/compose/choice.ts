/** What can be chosen of a model, and what each choice is to the composer. */
import { annexes, articles, clauses } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import { renderPlain } from "../../clauses/template";
import type { insertPart } from "../../word/insert-part";

/** A part of a model, as src/word wants it. */
export type Part = Parameters<typeof insertPart>[1];
export type What = "agreement" | "article" | "clause" | "annex" | "form";

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
    ...clauses(model).map(({ ref, text }) =>
      option("clause", ref, `${ref} ${opening(renderPlain(text, model))}`, { kind: "clause", ref }),
    ),
    ...printed.map(({ id, heading }) => option("annex", id, heading, { kind: "annex", id })),
    ...printed
      .filter(({ role }) => FORM_ROLES.includes(role))
      .map(({ id, heading }) => option("form", id, heading, { kind: "form", id })),
  ];
}

/** Enough of a clause to know it by. */
const OPENING = 60;

function opening(text: string): string {
  return text.length <= OPENING ? text : `${text.slice(0, text.lastIndexOf(" ", OPENING))} …`;
}
