/** A model made ready for comparison: its text as tokens, cut into pieces and units, and indexed. */
import type { Choice, Field, ModelAgreement } from "../../clauses/schema";
import type { Label } from "../../language/label";
import type { TokenStream } from "../../language/tokens";
import type { UnitKind } from "../../outcome";
import type { HashTable } from "../../language/hash-table";

/** Types of tokens that stand for something else than themselves, beside those of a text. */
export const FIELD = 10;
export const CHOICE = 11;

/** The smallest printed part of a model: a paragraph, a cell. */
export interface ModelPiece {
  index: number;
  unit: number;
  role: string;
  /** Its place in its block ("a", a column), or the block whose rows it takes. */
  id: string;
  /** As the model reads with its blanks printed; token offsets point into it. */
  text: string;
  /** Number in front, by which a document's number is a hint. */
  label: Label | null;
  /** Where in `text` the text begins behind a label that stands in it. */
  textStart: number;
  /** Tokens [from, to) of the model's stream. */
  from: number;
  to: number;
  /** Tokens that are text, blanks apart. */
  literals: number;
  /** It has fields or choices. */
  templated: boolean;
  /** Takes whatever stands there: an annex of the parties' own, rows of a table of records. */
  absorbs: boolean;
  /** The field that what it takes is the answer to (index into `fields`), or -1. */
  field: number;
  /** Capitals do not count (headings: a typing style). */
  folded: boolean;
}

/** What is reported under one reference. */
export interface ModelUnit {
  index: number;
  ref: string;
  item: string | undefined;
  kind: UnitKind;
  /** Heading of its article, annex or section, as printed. */
  heading: string;
  /** Clause it belongs to: index into `groups`. */
  group: number;
  /** Pieces [from, to). */
  from: number;
  to: number;
  /** The clause may be left out: the model prints it as a choice. */
  optional: { choice: string; alternative: string } | undefined;
  /** Id of its section. */
  section: string;
}

/** A clause with its items, or anything that stands on its own. */
export interface ModelGroup {
  index: number;
  ref: string;
  kind: UnitKind;
  heading: string;
  /** Units [from, to). */
  from: number;
  to: number;
  section: string;
}

/** One printed form of a choice, as tokens. */
export interface ChoiceForm {
  choice: Choice;
  form: string;
  open: Int32Array;
  /** By alternative, in the order of the model. */
  made: { id: string; text: string; ids: Int32Array }[];
}

export interface PreparedModel {
  model: ModelAgreement;
  stream: TokenStream;
  pieces: ModelPiece[];
  units: ModelUnit[];
  groups: ModelGroup[];
  /** Fields and choice forms by the `id` of their tokens. */
  fields: Field[];
  forms: ChoiceForm[];
  index: ModelIndex;
}

export interface ModelIndex {
  /** Hash of three tokens → 1 + last position in the stream where they stand; `previous` leads to the others. */
  shingles: HashTable;
  previous: Int32Array;
  /** How often the shingle at a position stands in the model. */
  count: Int32Array;
  /** Hash of a whole piece without blanks → pieces. */
  whole: Map<number, number[]>;
  /** First token → pieces whose text is too short for shingles. */
  short: Map<number, number[]>;
  /** Piece of each token. */
  pieceAt: Int32Array;
}
