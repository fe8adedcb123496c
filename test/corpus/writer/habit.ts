/** The ways in which people write the same agreement. */

/** Who writes numbers: the person, Word (by paragraph), Word (by style), or both. */
export type Numbers = "typed" | "automatic" | "linked" | "mixed";

export interface Habit {
  name: string;
  numbers: Numbers;
  /** One run a paragraph, or many with revision ids, proofing marks, bookmarks, fonts. */
  runs: "one" | "many";
  /** Ordinary spaces, or hard spaces here and there. */
  spaces: "plain" | "hard";
  quotes: "as-printed" | "straight" | "curly" | "low";
  dashes: "as-printed" | "hyphen" | "en" | "em";
  softHyphens: boolean;
  definitions: "as-printed" | "table" | "list";
  /** Labels of lettered items. */
  items: "as-printed" | "a)" | "(a)" | "a.";
  /** "Artikel 8." / "Artikel 8 –" / "8." */
  articles: "as-printed" | "Artikel %1. " | "Artikel %1 – " | "%1. ";
  /** "as-printed", or a format: "%1.%2. ", "%2. ", "Artikel %1.%2 ", "Lid %2: ". */
  clauses: string;
  /** Word's own heading styles, renamed ones, or bold body text. */
  styles: "builtin" | "renamed" | "none";
  /** Clauses in a table of two columns (number, text). */
  clauseTables: boolean;
  /** Lines broken inside sentences, hyphens at line ends, page numbers and running heads. */
  pdf: boolean;
  /** An annex of a longer contract. */
  embedded: boolean;
  /** Cross-references as fields, comments in the margin, footnotes. */
  reviewed: boolean;
}

export const PLAIN: Habit = {
  name: "plain",
  numbers: "typed",
  runs: "one",
  spaces: "plain",
  quotes: "as-printed",
  dashes: "as-printed",
  softHyphens: false,
  definitions: "as-printed",
  items: "as-printed",
  articles: "as-printed",
  clauses: "as-printed",
  styles: "builtin",
  clauseTables: false,
  pdf: false,
  embedded: false,
  reviewed: false,
};

function habit(name: string, changes: Partial<Habit>): Habit {
  return { ...PLAIN, name, ...changes };
}

export const HABITS: Habit[] = [
  PLAIN,
  habit("automatic", { numbers: "automatic" }),
  habit("linked", { numbers: "linked", styles: "renamed" }),
  habit("mixed", { numbers: "mixed", quotes: "straight" }),
  habit("split", { runs: "many", spaces: "hard", quotes: "straight", dashes: "hyphen" }),
  habit("automatic-split", { numbers: "automatic", runs: "many", spaces: "hard", quotes: "curly" }),
  habit("restyled", { styles: "renamed", items: "a)", articles: "Artikel %1 – ", dashes: "en" }),
  habit("bare", {
    styles: "none",
    articles: "%1. ",
    clauses: "%1.%2 ",
    items: "(a)",
    softHyphens: true,
  }),
  habit("per-article", {
    numbers: "automatic",
    clauses: "%2. ",
    articles: "Artikel %1. ",
    items: "a.",
  }),
  habit("definitions-table", {
    definitions: "table",
    numbers: "automatic",
    quotes: "low",
    dashes: "em",
  }),
  habit("definitions-list", { definitions: "list", runs: "many", quotes: "curly" }),
  habit("clause-tables", { clauseTables: true, spaces: "hard" }),
  habit("embedded", { embedded: true }),
  habit("embedded-automatic", { embedded: true, numbers: "automatic", runs: "many" }),
  habit("reviewed", { reviewed: true, numbers: "automatic" }),
  habit("pdf", { pdf: true, styles: "none", quotes: "straight" }),
];
