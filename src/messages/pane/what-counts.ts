/** Texts of "Wat telt mee": the differences that count only when the user says so. */
import type { Texts } from "../locale";

const nl = {
  title: "Wat telt mee",
  state: (extra: number) => (extra === 0 ? "standaard" : `${extra} extra`),
  hint: "Standaard is niets hiervan een afwijking. Wat u aanvinkt, wordt gemeld, maar komt niet in Bijlage 4.",
  reset: "Standaard herstellen",
  groups: { writing: "Schrijfwijze", besides: "Bij de tekst" },
  kinds: {
    quotes: "Aanhalingstekens",
    dashes: "Streepjes",
    spaces: "Spaties",
    "soft-hyphens": "Zachte afbreekstreepjes",
    "line-breaks": "Regeleinden",
    letters: "Ligaturen en losse accenten",
    "article-word": "“art.” voor “artikel”",
    "heading-capitals": "Hoofdletters in opschriften",
    numbering: "Schrijfwijze van nummers",
    footnotes: "Voetnoten en eindnoten",
    comments: "Opmerkingen",
    bookmarks: "Bladwijzers",
    "field-results": "Velden van Word",
    "page-furniture": "Paginanummers en kopregels",
    "proofing-marks": "Spellingcontrole en taal",
  },
  /** Characters that leave no mark, as they are read aloud. */
  unseen: {
    space: "spatie",
    "hard-space": "harde spatie",
    "other-space": "andere spatie",
    "soft-hyphen": "zacht afbreekstreepje",
    "line-end": "regeleinde",
    tab: "tab",
    "no-width": "teken zonder breedte",
  },
};

const en: typeof nl = {
  title: "What counts",
  state: (extra) => (extra === 0 ? "default" : `${extra} extra`),
  hint: "By default none of this is a deviation. What you tick is reported, but not put in Annex 4.",
  reset: "Restore the default",
  groups: { writing: "Way of writing", besides: "Beside the text" },
  kinds: {
    quotes: "Quotation marks",
    dashes: "Dashes",
    spaces: "Spaces",
    "soft-hyphens": "Soft hyphens",
    "line-breaks": "Line breaks",
    letters: "Ligatures and loose accents",
    "article-word": "“art.” for “artikel”",
    "heading-capitals": "Capitals in headings",
    numbering: "Way of writing numbers",
    footnotes: "Footnotes and endnotes",
    comments: "Comments",
    bookmarks: "Bookmarks",
    "field-results": "Word fields",
    "page-furniture": "Page numbers and running heads",
    "proofing-marks": "Spelling, grammar and language",
  },
  unseen: {
    space: "space",
    "hard-space": "no-break space",
    "other-space": "other space",
    "soft-hyphen": "soft hyphen",
    "line-end": "line break",
    tab: "tab",
    "no-width": "character without width",
  },
};

export const whatCountsTexts: Texts<typeof nl> = { nl, en };
