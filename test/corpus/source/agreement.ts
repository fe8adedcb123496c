/**
 * An agreement as the corpus sees it: a flat list of lines in reading order. Everything the corpus
 * does (filling, editing, writing) works on this list; it shares nothing with `src/`.
 */

/** Where in the agreement a line stands. */
export type Part = "title" | "front" | "parties" | "recitals" | "article" | "signatures" | "annex";

/** How a number is printed: `%1` the article, `%2` the clause, `%n` the line's own ordinal. */
export type LabelStyle =
  | "a.)"
  | "a)"
  | "(a)"
  | "a."
  | "1)"
  | "1."
  | "1"
  | "i"
  | "•"
  | "o"
  | "-"
  | "*"
  | "☐"
  | "· ☐"
  | "· -";

interface Base {
  /** Stable through edits: a line keeps its id wherever it goes; new lines get new ones. */
  id: string;
  part: Part;
  /** Reference of the unit it belongs to: "8.3", "6", "overweging a", "bijlage 2", "partijen", … */
  ref: string;
}

export interface Heading extends Base {
  kind: "title" | "article" | "annex" | "subheading";
  /** Without its number. */
  text: string;
  /** Article number as printed, annex number ("2a"). */
  number?: string;
  /** What stands between annex number and heading (": ", " - "), or after "Artikel N". */
  separator?: string;
}

export interface Clause extends Base {
  kind: "clause";
  text: string;
  /** Ordinal within the article as printed; null for the one clause of an unnumbered article. */
  number: number | null;
}

/** A list item under a clause, a recital, a party, or a bullet in an annex. */
export interface Item extends Base {
  kind: "item";
  style: LabelStyle;
  /** Ordinal from 1. */
  number: number;
  text: string;
  /** How the truth names it: "a", "1"; for bullets the ordinal. */
  item: string;
}

export interface Definition extends Base {
  kind: "definition";
  /** "a", "b", … */
  item: string;
  term: string;
  /** One text a paragraph; a meaning with i, ii, … has several. */
  meaning: string[];
}

export interface Loose extends Base {
  kind: "paragraph";
  text: string;
}

export type TableRole = "records" | "form" | "signatures" | "deviations" | "grid";

export interface TableLine extends Base {
  kind: "table";
  role: TableRole;
  /** The first row holds column heads. */
  header: boolean;
  /** rows → cells → text (line breaks as "\n" make paragraphs). */
  rows: string[][];
}

export type Line = Heading | Clause | Item | Definition | Loose | TableLine;

/** How a model prints its own numbers. */
export interface Printing {
  /** "Artikel %1. ", "%1. ", "Artikel %1 - " */
  article: string;
  /** "%1.%2. ", "%1.%2 ", "%2. " */
  clause: string;
  /** Definitions stand in a table ("a) Term | meaning") or in a list ("a) Term: meaning"). */
  definitions: "table" | "list" | "clauses";
}

export interface Agreement {
  model: ModelId;
  printing: Printing;
  lines: Line[];
}

export type ModelId =
  "boz-2017" | "bouw-verwerker" | "bouw-gezamenlijk" | "zelfstandig" | "mms" | "coach";

/** Lines that carry one text. */
export function hasText(line: Line): line is Heading | Clause | Item | Loose {
  return line.kind !== "definition" && line.kind !== "table";
}
