/** What can be chosen of a model, and what each choice is to the composer. */
import { annexes, articles } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import type { insertPart } from "../../word/insert-part";

/** A part of a model, as src/word wants it. */
export type Part = Parameters<typeof insertPart>[1];
export type What = "agreement" | "article" | "annex" | "form";

export interface PartOption {
  value: string;
  label: string;
  part: Part;
}

/** Annexes that are sent on their own after signature. */
const FORM_ROLES = ["contacts", "breach-form"];

/** The parts of one kind, in the order of the model. */
export function partOptions(model: ModelAgreement, what: What): PartOption[] {
  switch (what) {
    case "agreement":
      return [{ value: "", label: model.name, part: { kind: "agreement" } }];
    case "article":
      return articles(model).map(({ number, heading }) => ({
        value: String(number),
        label: `${number}. ${heading}`,
        part: { kind: "article", number },
      }));
    case "annex":
      return annexes(model)
        .filter(({ notPrinted }) => !notPrinted)
        .map(({ id, heading }) => ({ value: id, label: heading, part: { kind: "annex", id } }));
    case "form":
      return annexes(model)
        .filter(({ role, notPrinted }) => FORM_ROLES.includes(role) && !notPrinted)
        .map(({ id, heading }) => ({ value: id, label: heading, part: { kind: "form", id } }));
  }
}
