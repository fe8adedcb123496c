/** The annex in which deviations are recorded: the model's own, or for a model without one that of the tool. Pure. */
import { annexes } from "./model";
import type { Annex, ModelAgreement } from "./schema";

/** Above the columns, as BOZ 2017 prints them: every table of deviations is read by these names. */
const HEADS = {
  article: "Art",
  lapses: "Tekst die vervalt",
  replacement: "Vervangende tekst",
  reason: "Reden",
};

const own = (model: ModelAgreement): Annex | undefined =>
  annexes(model).find(({ role }) => role === "deviations");

/** The number behind the model's last annex. */
function nextNumber(model: ModelAgreement): string {
  const numbers = annexes(model).map(({ number }) => Number.parseInt(number, 10) || 0);
  return String(Math.max(0, ...numbers) + 1);
}

/** With its incorporating sentence above the table; null where the model says nothing that one could rest on. */
function added(model: ModelAgreement): Annex | null {
  const { deviationAnnex } = model;
  if (!deviationAnnex) return null;
  const number = nextNumber(model);
  return {
    id: `bijlage-${number}`,
    kind: "annex",
    number,
    heading: `Bijlage ${number}: Afwijkingen van de modeltekst`,
    role: "deviations",
    blocks: [
      { type: "paragraph", text: deviationAnnex.sentence },
      { type: "deviations", heads: HEADS },
    ],
  };
}

/** The annex that records deviations; null where the model has none and can get none. */
export const deviationAnnexOf = (model: ModelAgreement): Annex | null => own(model) ?? added(model);

/** The model with an annex for deviations, whether it prints one or not. */
export function withDeviationAnnex(model: ModelAgreement): ModelAgreement {
  const annex = own(model) ? null : added(model);
  return annex ? { ...model, sections: [...model.sections, annex] } : model;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Does this text say the sentence with which such an annex was agreed? */
export function incorporates({ deviationAnnex }: ModelAgreement, text: string): boolean {
  return deviationAnnex !== undefined && letters(text).includes(letters(deviationAnnex.sentence));
}
