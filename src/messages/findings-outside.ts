/** Sentences about text outside the agreement, and about a second copy of it. */
import { bindingTexts } from "./binding";
import type { FindingTexts } from "./finding-texts";
import { quoted } from "./quoted";
import type { Texts } from "./locale";
import { inPart as where } from "./parts";

/** What such a sentence does. */
const touches: Texts<Record<string, string>> = {
  nl: {
    "names-agreement": "noemt de overeenkomst",
    "names-article": "noemt een artikel van de overeenkomst",
    ...bindingTexts.nl,
  },
  en: {
    "names-agreement": "names the agreement",
    "names-article": "names an article of the agreement",
    ...bindingTexts.en,
  },
};

export const outsideFindings: FindingTexts = {
  "outside-binds": {
    nl: ({ what, sentence, part }) =>
      `Tekst buiten de overeenkomst${where(part, "nl")} ${touches.nl[what ?? ""] ?? "raakt de overeenkomst"}: “${quoted(sentence)}” Ga na of deze tekst naast of boven de overeenkomst geldt.`,
    en: ({ what, sentence, part }) =>
      `Text outside the agreement${where(part, "en")} ${touches.en[what ?? ""] ?? "touches the agreement"}: “${quoted(sentence)}” Consider whether it holds beside or above the agreement.`,
  },
  "outside-text": {
    nl: ({ text, part }) =>
      `Tekst die geen model daar heeft${where(part, "nl")}: “${quoted(text)}” Lees zelf of hij iets toevoegt aan de overeenkomst.`,
    en: ({ text, part }) =>
      `Text that no standard agreement has there${where(part, "en")}: “${quoted(text)}” Read for yourself whether it adds to the agreement.`,
  },
  "copy-differs": {
    nl: ({ article, first = "", copy = "" }) =>
      `De tekst van ${article ?? ""} staat meer dan eens in het document en niet gelijk: ${
        first === ""
          ? `de ene keer staat er “${quoted(copy)}” bij`
          : copy === ""
            ? `de andere keer ontbreekt “${quoted(first)}”`
            : `de ene keer “${quoted(first)}”, de andere keer “${quoted(copy)}”`
      }. Bepaal welke tekst geldt en verwijder de andere.`,
    en: ({ article, first = "", copy = "" }) =>
      `The text of ${article ?? ""} stands more than once in the document, and not alike: ${
        first === ""
          ? `one of them adds “${quoted(copy)}”`
          : copy === ""
            ? `one of them lacks “${quoted(first)}”`
            : `“${quoted(first)}” in one, “${quoted(copy)}” in the other`
      }. Decide which text holds and delete the other.`,
  },
};
