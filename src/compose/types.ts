import type { DocumentContent } from "../ooxml/package";

/** How the articles around a place are numbered, and what comes next there. */
export type PlaceNumbers =
  | {
      kind: "list";
      /** `w:numId` in the document. */
      list: number;
      /** Levels of that list; of clauses null where it does not count them. */
      article: number;
      clause: number | null;
      /** What the article will be, for clauses that the list does not count. */
      number: string;
    }
  | {
      kind: "typed";
      number: string;
      /** With %1 for the article, and %2 for the clause: "Artikel %1. ", "%1.%2\t". */
      article: string;
      clause: string;
    };

/** What of a model is to be composed. */
export type Part =
  | { kind: "agreement" }
  | { kind: "article"; number: number }
  | { kind: "clause"; ref: string }
  | { kind: "annex"; id: string }
  /** A form or table of an annex on its own, with the annex heading above it. */
  | { kind: "form"; id: string }
  | { kind: "section"; id: string };

/** A row of the deviation table; a planned row of src/annex4 fits. */
export interface DeviationText {
  key: string;
  article: string;
  lapses: string;
  replacement: string;
  reason: string;
  /** False for a row of others: it gets no controls of ours. */
  tagged?: boolean;
}

export interface ComposeOptions {
  /** Rows for the deviation table, where the part has one. */
  deviations?: readonly DeviationText[];
  /**
   * Word recognises a list by an id made from this: give every insertion another one, or two
   * insertions of one article would be one list. Without it the id follows from model and part.
   */
  seed?: string;
  /**
   * Very wide tables get a page on its side, where a section break costs the document nothing
   * (`pageSetup` of src/ooxml).
   */
  turnPages?: boolean;
  /** The page that it is laid out for; A4 as in documents of our own without it. */
  page?: { width: number; turnedWidth: number };
  /** For a clause on its own: the number of the place that it lands in, instead of the model's. */
  number?: { article: number; clause: number };
  /** A whole agreement gets a contents table in front. */
  contents?: boolean;
  /** For an article on its own: how it is numbered where it lands. */
  place?: PlaceNumbers;
}

/** Content to insert: children of body, styles and numbering. */
export type Content = DocumentContent;

/** The part does not exist in this model. */
export class UnknownPart extends Error {
  readonly code = "unknown-part";
  constructor(
    readonly model: string,
    readonly part: Part,
  ) {
    super(`no such part in ${model}: ${JSON.stringify(part)}`);
    this.name = "UnknownPart";
  }
}
