/** What the comparison says. The JSON of the command line is made of these (docs/report.md). */

import type { RepairKind } from "../clauses/schema";
import type { Mark } from "../document/types";

export type DeviationKind = "changed" | "missing" | "added" | "moved" | "split" | "merged";
export type UnitKind =
  | "clause"
  | "item"
  | "definition"
  | "recital"
  | "heading"
  | "title"
  | "text"
  | "parties"
  | "signatures"
  | "annex";

/** A place in the document: block index of Word's body.paragraphs and a range in its text (UTF-16). */
export interface Place {
  /** Part of the document that it stands in ("header1", "footnotes", "textbox2"); absent: the body. */
  part?: string;
  /** Ordinal among the paragraphs of its part. */
  paragraph: number;
  /** Last paragraph of the unit (inclusive). */
  lastParagraph: number;
  start: number;
  end: number;
  /** Start of the text at the place, to find it again when paragraphs have moved. */
  head: string;
  tail: string;
}

/**
 * One step of a word-level difference, in reading order. Joining equal+inserted rebuilds the document
 * text; joining equal+deleted, with `model` where an equal step has it, rebuilds the model text.
 */
export interface Change {
  op: "equal" | "deleted" | "inserted";
  text: string;
  /** Equal but for noise (quotes, dashes, spaces): how the model writes it. */
  model?: string;
  /** No text (`text` is ""): what stands here besides, when it is asked to count. */
  mark?: { kind: Mark["kind"]; text: string; author?: string };
}

export interface Weight {
  /** Wording only, or of substance. */
  level: "wording" | "substance";
  /** Rule codes (src/compare/weight), never empty for substance. */
  reasons: string[];
}

export interface Deviation {
  /** Stable within one report and, for the same deviation, between reports: used to find its table row again. */
  key: string;
  kind: DeviationKind;
  /** article.clause of the model ("8.3", "6"), "overweging a", "bijlage 2", "partijen", "ondertekening"; for an added clause the clause it follows. */
  article: string;
  unit: UnitKind;
  /** Item or definition inside the clause ("a", "1"), when that is what deviates. */
  item?: string;
  /** Heading of the article or annex, for grouping. */
  heading: string;
  /**
   * The unit that deviates, model side; "" for an added one. A unit is a clause without its items, an
   * item, a definition row, a recital, a heading …; of a clause that is missing or added as a whole,
   * the clause with its items, a paragraph a line.
   */
  modelText: string;
  /** The same, document side; "" for a missing one. */
  documentText: string;
  changes: Change[];
  /**
   * The whole clause with its items (or the whole definition row) in both versions: what a row of
   * Bijlage 4 quotes. Deviations inside one clause share it.
   */
  whole: { modelText: string; documentText: string };
  /** Further kinds of the same unit: a moved clause that was changed too. */
  also?: DeviationKind[];
  /** Its own number in the document, for added clauses ("10.10") and for where a moved one stands now ("10.3"). */
  ownNumber?: string;
  /** Is recorded in the deviation table. */
  recorded: boolean;
  /**
   * Told only since its noise was asked to count: no row records it, and nothing else in the report
   * depends on it.
   */
  counted?: true;
  place: Place | null;
  weight: Weight;
  /** Requirements (src/guide) that the clause covers, when the deviation touches them. */
  requirements: string[];
  /**
   * A role or term renamed throughout: one deviation, with the places that follow it. A name has its
   * article where that came, went or changed with it in most places ("Verwerker", "de Leverancier").
   */
  renaming?: { from: string; to: string };
  places?: Place[];
  /** What it changed, word by word, with the articles and capitals that go along; not in the JSON. */
  renamedWords?: RenamedWords[];
  /** It keeps the model's name where the rest of the document has another: what breaks a renaming. */
  keepsName?: { from: string; to: string };
  /** It does exactly what this note of the model says is wrong. */
  repairs?: Repaired;
  /** Tracked proposals inside it, when the document has them. */
  proposals?: { author: string; date: string }[];
}

/** A known fault of the model that was mended: the code of its note, and what mending it does. */
export interface Repaired {
  code: string;
  kind: RepairKind;
}

/** Words that follow a renaming, or the point where the model's stood; and those of the model. */
export interface RenamedWords {
  place: Place;
  model: string;
}

export type RowStatus =
  /** Recorded deviation found in the text. */
  | "matches"
  /** The text still carries the model; the row itself is the deviation (annex 4 prevails). */
  | "annex-only"
  /** Neither: the row quotes text that the model does not have, or replaces it by something the document does not say. */
  | "conflict"
  /** Nothing deviates any more, the row says what the model says. */
  | "without-effect"
  /** "passim", a range: not checked automatically. */
  | "not-checked";

export interface TableRowResult {
  /** As cited in the row. */
  article: string;
  /** The clause that the quotation really is from, when that is another one. */
  likelyArticle?: string;
  lapses: string;
  replacement: string;
  reason: string;
  status: RowStatus;
  /** The clause as it reads with the row applied. */
  resultingText?: string;
  findings: Finding[];
  place: Place | null;
  /** Our key, from the row's tag; absent in rows that are not ours or lost their controls. */
  key?: string;
  /** Our row, but its texts are no longer those that we wrote. */
  edited?: true;
  /** The clause that the row is taken to replace, and whether it quotes the whole of it. */
  target?: string;
  whole?: boolean;
  /** Which of the tables (a table broken over pages may be several), and the row in it from 0, heads included. */
  table?: number;
  row?: number;
}

export interface Finding {
  code: string;
  origin: "document" | "model";
  article: string;
  /** Values for the message, by name; the Dutch and English sentences live in src/messages. */
  values: Record<string, string>;
  place: Place | null;
}

export interface FieldResult {
  id: string;
  label: string;
  filled: boolean;
  value: string;
  places: Place[];
  /** The same places with what stands in each: what filling in needs; not in the JSON. */
  slots?: FieldSlot[];
}

/** One place of a field. */
export interface FieldSlot {
  /** Where the answer stands; a point where nothing does. */
  place: Place;
  text: string;
  /** Still to be answered. */
  open: boolean;
  /** A part that is the parties' own: its paragraphs are the answer, or it comes behind this place. */
  own?: true;
}

export interface NotCompared {
  article: string;
  what: string;
  text: string;
  /** The same text by its place in a table, row and cell from 0 (heads count): which column says what. */
  cells?: { row: number; cell: number; text: string; place: Place | null }[];
  place: Place | null;
}

/** Text that is no part of the agreement: a contract around it, a header, a note, a second copy. */
export interface OutsideText {
  /** As in `Place.part`; "body". */
  part: string;
  place: Place | null;
  words: number;
  text: string;
  /** What in it touches the agreement: indexes in the report's findings. */
  findings: number[];
}

/** Text that is noise and provably so: passed over, and listed. */
export interface PassedOver {
  kind:
    | "page-number"
    | "running-head"
    | "field-result"
    | "contents"
    | "reference"
    | "signing"
    | "open-blank";
  text: string;
  place: Place | null;
}

/** What stands in the document and could not be read as text. */
export interface Unread {
  kind: string;
  /** "body", or as in `Place.part`. */
  part: string;
  place: Place | null;
  count: number;
  /** As drawn, in millimetres, where the file says so. */
  size: { width: number; height: number } | null;
  /** Of the files it stands for, together, where the package has them. */
  bytes?: number;
  /** What the file says of it in words: alternative texts, the words of WordArt. */
  texts?: string[];
}

/**
 * Who owns a character: it says what the model says; it is part of a deviation; it answers a blank; it stands
 * in Bijlage 4; it is noise of a named kind; it is outside the agreement.
 */
export const OWNERS = ["equal", "deviating", "answers", "table", "noise", "outside"] as const;
export type Owner = (typeof OWNERS)[number];

/** Characters of a view (UTF-16 units that are seen) by owner; the six add up to `characters`, which the file alone gives. */
export type LedgerCount = { characters: number } & Record<Owner, number>;

/** Words of the model; the last four add up to the first. A blank counts as one. */
export interface ModelCount {
  words: number;
  /** They stand in the document. */
  matched: number;
  /** They do not, or another stands in their place. */
  missing: number;
  /** Fields, answered or open, and parts that are the parties' own to write. */
  blanks: number;
  /** Printed for another choice than was made, or for one that is still open. */
  notChosen: number;
}

/** What the file has besides its text. */
export interface FileFacts {
  /** Why nothing is written in it; null where it may be. */
  closed: "final" | "protected" | "signed" | "unsettled" | null;
  comments: number;
  /** Lines that begin with a box, and how many are ticked. */
  boxes: { all: number; ticked: number };
}

export interface CheckReport {
  model: { id: string; version: string; title: string; name: string; confidence: number } | null;
  /** Other models that fit partly, best first (mixtures, look-alikes). */
  candidates: { id: string; confidence: number }[];
  view: "accepted" | "rejected";
  deviations: Deviation[];
  deviationTable: { present: boolean; place: Place | null; rows: TableRowResult[] };
  fields: FieldResult[];
  choices: { id: string; alternative: string | null; places: Place[] }[];
  findings: Finding[];
  notCompared: NotCompared[];
  outside: OutsideText[];
  passedOver: PassedOver[];
  unread: Unread[];
  /** Every character that is seen, by who owns it; null where nothing was compared. */
  ledger: LedgerCount | null;
  /** Every word of the model, by what became of it. */
  modelLedger: ModelCount | null;
  /** The document has tracked changes, whatever they are about. */
  hasRevisions: boolean;
  /** Absent where nobody looked. */
  file?: FileFacts;
  /** Reference → where the document carries that part of the model; a part that is not there has none. */
  clausePlaces?: Record<string, Place>;
}
