/** What the ribbon's inserting buttons say when there is something to say. */
import type { Texts } from "./locale";

const nl = {
  unconfirmed:
    "Word meldde een fout, maar de tekst staat wel in het document. Loop haar na voordat u verdergaat.",
};

const en: typeof nl = {
  unconfirmed:
    "Word reported an error, but the text does stand in the document. Read it through before you go on.",
};

export const commandTexts: Texts<typeof nl> = { nl, en };
