/**
 * The document as the engine sees it. Read from WordprocessingML (a flat package from Word's
 * getOoxml, or the parts of a .docx); nothing here knows of Office.js.
 */

import type { Invisibility } from "../formatting/look";
import type { ReaderNote, Unread } from "./told-types";

export type { Invisibility, ReaderNote, Unread };

/** Who proposed what, when (ECMA-376 part 1, 17.13.5). */
export interface Revision {
  kind: "inserted" | "deleted" | "moved-from" | "moved-to" | "formatted";
  author: string;
  /** ISO 8601 as it stands in the file, or "". */
  date: string;
  id: string;
}

/** A content control (structured document tag) around blocks or inside a paragraph. */
export interface ControlRef {
  tag: string;
  title: string;
  /** Ids are not stable in Word: never look one up by this. */
  id: string;
  showingPlaceholder: boolean;
  /** Bound to somebody else's data: never written by us. */
  bound: boolean;
  locked: boolean;
}

/** What stands at a place and is no text; read only when asked for (`readDocument`). */
export interface Mark {
  kind:
    | "footnote"
    | "endnote"
    | "comment"
    | "bookmark"
    /** A field of Word's, where its result begins. */
    | "field"
    /** Where the proofing tools found something. */
    | "spelling"
    | "grammar"
    /** Text that they leave alone, or read in another language than the document's. */
    | "unproofed"
    | "language";
  /** What the note or comment says, the bookmark's name, the field's instruction, the language; else "". */
  text: string;
  /** The same when every revision is rejected. */
  textRejected: string;
  /** Of a comment; else "". */
  author: string;
}

/** A stretch of text in one state. */
export interface Span {
  text: string;
  /** Outermost last; a deletion inside an insertion has both. Empty: plain text. */
  revisions: Revision[];
  /** Inline controls around it, outermost first. */
  controls: ControlRef[];
  hidden: boolean;
  /** Struck through and not deleted: text all the same. */
  struck?: true;
  /** Shown, but so that nobody reads it: no text on paper. */
  invisible?: Invisibility;
  /** What the text stands for; tabs are "\t", line breaks "\n", page and column breaks "\f". */
  kind:
    | "text"
    | "field-result"
    /** Result of a field that Word makes of the layout or the file: a page number, a file name. */
    | "computed"
    /** The same, of the clock: a date, a time. */
    | "clock"
    | "symbol"
    /** No text: the place of a footnote or endnote, and of other marks when they are asked for. */
    | "mark";
  /** Of kind "mark", when marks are asked for. */
  mark?: Mark;
}

/** Place of an element in the XML text of its part: [start, end) in UTF-16 units. */
export interface SourceRange {
  start: number;
  end: number;
}

export interface Paragraph {
  kind: "paragraph";
  /**
   * Ordinal among the paragraphs of its part in document order, table cells included; in the body
   * these are Word's body.paragraphs.
   */
  index: number;
  spans: Span[];
  /** Automatic number as Word shows it, in the accepted view ("8.3.", "a)", "•"), or "". */
  label: string;
  /** The same when every revision is rejected; differs from `label` only in documents with revisions. */
  labelRejected: string;
  /** List level 0–8 of the automatic number, or null. */
  level: number | null;
  styleId: string;
  /** Name of the style as the file gives it, lower case ("heading 1"), "" when unknown. */
  styleName: string;
  /** 0–8 from the paragraph or its style; null for body text. */
  outlineLevel: number | null;
  /** Twips of left indent, as resolved from numbering and paragraph; 0 when unknown. */
  indent: number;
  bold: boolean;
  /** The paragraph mark itself was inserted or deleted. */
  mark: Revision | null;
  /** The second one, where an inserted mark was deleted again: it stands in neither view. */
  markToo?: Revision;
  /** The mark is hidden: on paper the next paragraph goes on in the same line (a style separator). */
  markHidden?: true;
  /** Block controls around it, outermost first. */
  controls: ControlRef[];
  /** In footnotes, endnotes and comments: the one that it stands in. */
  note?: NoteRef;
  /** In the XML of its part; a text box's is that of the part it is drawn in. */
  source: SourceRange;
}

/** One footnote, endnote or comment. */
export interface NoteRef {
  id: string;
  /** Of a comment; else "". */
  author: string;
}

export interface TableCell {
  blocks: DocumentBlock[];
  columnSpan: number;
  /** Continues the cell above (vMerge without restart). */
  mergedUp: boolean;
  /** Inserted or deleted as a cell. */
  revision?: Revision;
  source: SourceRange;
}
export interface TableRow {
  cells: TableCell[];
  /** Columns of the grid that are left out before its first cell. */
  before: number;
  header: boolean;
  /** Inserted or deleted as a row. */
  revision: Revision | null;
  /** The second one, where an inserted row was deleted again. */
  revisionToo?: Revision;
  controls: ControlRef[];
  source: SourceRange;
}
export interface Table {
  kind: "table";
  rows: TableRow[];
  controls: ControlRef[];
  source: SourceRange;
}

export type DocumentBlock = Paragraph | Table;

/** A text that Word shows by itself: the body, a header, all footnotes, one text box. */
export interface Part {
  /** "body", "header1", "footer2", "footnotes", "endnotes", "textbox1", "comments": also `place.part`. */
  id: string;
  kind: "body" | "header" | "footer" | "footnotes" | "endnotes" | "textbox" | "comments";
  blocks: DocumentBlock[];
  /** Of a header or footer: every section that shows it. */
  sections?: ShownOn[];
  /** Of a text box: the part and paragraph that it is anchored in. */
  anchor?: { part: string; paragraph: number };
}

/** Where a header or footer is shown. */
export interface ShownOn {
  /** From 1. */
  section: number;
  /** The section's first page, its even pages, or the others. */
  pages: "first" | "even" | "default";
}

export interface DocumentModel {
  /** Of the body. */
  blocks: DocumentBlock[];
  /**
   * All that Word shows, the body first, then headers, footers, notes, text boxes. Comments come
   * last: they are listed, and never text of the agreement.
   */
  parts: Part[];
  unread: Unread[];
  /** Marked final (docProps custom `_MarkAsFinal`), protected, or digitally signed: never altered by us. */
  closed:
    | "final"
    | "protected"
    | "signed"
    /** Settings, where protection stands, are named and not there. */
    | "unsettled"
    | null;
  /** By its own properties: title, subject, status; not text of the agreement. */
  names: string[];
  trackingOn: boolean;
  hasRevisions: boolean;
  /** Some text is a result that Word makes by itself (Span, "computed" and "clock"). */
  hasComputed: boolean;
  /** Some text is struck through. */
  hasStruck: boolean;
  /** Marks were asked for. */
  hasMarks: boolean;
  notes: ReaderNote[];
}

/** The two ways to read tracked changes. */
export type View = "accepted" | "rejected";
