/**
 * Minimal edits on somebody's document: what to change where, and what must stand there for it to be
 * done. Pure: the pane and the command line apply them, each in its own way.
 */

import type { Revert } from "./revert";

/** A stretch of one paragraph's text that gives way to another; offsets in UTF-16 units of the text in the view. */
export interface TextEdit {
  kind: "text";
  paragraph: number;
  start: number;
  end: number;
  /** What stands there: the edit's fingerprint. Something else there means that nothing is written. */
  was: string;
  becomes: string;
  /** The tracked changes that it undoes, where Word can be asked for them. */
  revert?: Revert;
}

/** Whole paragraphs that go. */
export interface Removal {
  kind: "remove";
  paragraph: number;
  /** Their text, as fingerprint. */
  was: string;
  revert?: Revert;
}

/** A paragraph that comes behind another, and looks as that one does or as a third. */
export interface Insertion {
  kind: "insert";
  /** Behind this paragraph. */
  paragraph: number;
  /** The text of that paragraph, as fingerprint. */
  was: string;
  text: string;
  /** Looks as this paragraph; absent: as the one that it follows. */
  like?: number;
  /** Joins the automatic numbers of the paragraph that it looks as. */
  numbered: boolean;
  /** Of the paragraph that was taken out, where it comes back by refusing that. */
  revert?: Revert;
}

export type Edit = TextEdit | Removal | Insertion;

/** Why a deviation cannot be restored by edits of its own: told, and left to a person. */
export type Refusal =
  /** Split or merged clauses, headings, rows of a table: more than words. */
  | "shape"
  /** It stands in a table, and a row would have to come or go. */
  | "table"
  /** Its place could not be found to the letter. */
  | "place"
  /** A field, a control of another, a note or other matter stands in what would be replaced. */
  | "held"
  /** Outside the body. */
  | "part"
  /** It was to be recorded, and a row of others records it otherwise. */
  | "row-conflict";

export interface Restoration {
  /** Key of the deviation in the report. */
  key: string;
  article: string;
  item?: string;
  edits: Edit[];
}

export interface Refused {
  key: string;
  article: string;
  item?: string;
  refused: Refusal;
}
