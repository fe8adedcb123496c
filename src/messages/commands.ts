/** What the ribbon's inserting buttons say when there is something to say. */
import type { Texts } from "./locale";

const nl = {
  unconfirmed:
    "Word meldde een fout, maar de tekst staat wel in het document. Loop haar na voordat u verdergaat.",
  incomplete:
    "De tekst staat in het document, maar Word heeft nummers of invulvelden niet overgenomen. Loop haar na, of maak de invoeging ongedaan met Ctrl+Z.",
};

const en: typeof nl = {
  unconfirmed:
    "Word reported an error, but the text does stand in the document. Read it through before you go on.",
  incomplete:
    "The text stands in the document, but Word lost numbers or blanks. Read it through, or undo the insertion with Ctrl+Z.",
};

export const commandTexts: Texts<typeof nl> = { nl, en };
