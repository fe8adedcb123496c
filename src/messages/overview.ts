/** Texts of the overview of deviations as a document. */
import type { Texts } from "./locale";

const nl = {
  kicker: "Overzicht van afwijkingen van het model",
  standing:
    "Dit overzicht staat los van de overeenkomst en wijzigt haar niet: de afwijkingen staan in de tekst van de overeenkomst.",
  article: "Artikel",
  lapses: "Tekst van het model",
  replacement: "Tekst van de overeenkomst",
  reason: "Reden",
  nothing: "–",
};

const en: typeof nl = {
  kicker: "Overview of deviations from the standard text",
  standing:
    "This overview stands apart from the agreement and does not change it: the deviations are in the text of the agreement.",
  article: "Article",
  lapses: "Text of the standard",
  replacement: "Text of the agreement",
  reason: "Reason",
  nothing: "–",
};

export const overviewTexts: Texts<typeof nl> = { nl, en };
