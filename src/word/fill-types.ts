/** What the page Invullen knows of the document: fields, choices and rows, by model. */
import type { ModelAgreement } from "../clauses/schema";
import type { ChoiceSlot, Place } from "../check";
import type { Held } from "../document";

export interface FieldState {
  id: string;
  /** The different answers that stand in the document; one when all places agree, none while open. */
  values: string[];
  /** The different texts that stand in its places, prompts too. */
  texts: string[];
  /** Places of the field, and how many of them are still open. */
  places: number;
  open: number;
  /** A place of it is locked, or bound to somebody else's data: never written by us. */
  closed: boolean;
  /**
   * Those of its places that stand in the text itself: all of them in an agreement without controls of ours, there
   * with none where none was found; else those that were typed beside the controls.
   */
  at?: readonly Place[];
}

export interface ChoiceState {
  id: string;
  /** The alternative that all places say; null while open, or when the text is the user's own. */
  alternative: string | null;
  /** Controls of ours; a choice made to nothing leaves none. */
  places: number;
  open: boolean;
  /** Places in the text itself: typed by hand, or made to nothing. */
  typed: readonly ChoiceSlot[];
}

export interface CellState {
  value: string;
  /** What stands there to the letter: the prompt too. */
  text: string;
  /** Ordinal of the cell in its row. */
  cell: number;
  /** There is a control of ours in it. */
  tagged: boolean;
  closed: boolean;
  /** Without a control of ours: more than plain text stands there, which a write would take along. */
  held?: Held;
}

export interface RecordState {
  /** Row of Word's table, heads included. */
  row: number;
  cells: Record<string, CellState>;
}

export interface RecordsState {
  /** Id of the records block. */
  id: string;
  /** Ordinal in Word's body.tables; -1 for a table inside another one: not to be reached. */
  table: number;
  records: RecordState[];
  /** The highest row number in the tags: the next row gets one more. */
  lastNumber: number;
}

export interface ModelFill {
  model: ModelAgreement;
  fields: FieldState[];
  choices: ChoiceState[];
  tables: RecordsState[];
}

/** What the user wants changed. `seen` is what the pane showed: if the document says otherwise, we ask. */
export type FillChange =
  | {
      kind: "field";
      model: string;
      id: string;
      value: string;
      seen: string[];
      /** Places of it stand in the text itself: no control of ours is around them. */
      typed?: true;
    }
  | { kind: "choice"; model: string; id: string; alternative: string }
  | {
      kind: "cell";
      model: string;
      table: string;
      row: number;
      column: string;
      value: string;
      seen: string;
    };
