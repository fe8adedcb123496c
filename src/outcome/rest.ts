/** What was not compared, is no part of the agreement, was passed over or could not be read. */
import type { Place } from "./place";

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
    | "continued"
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

/** What the file has besides its text. */
export interface FileFacts {
  /** Why nothing is written in it; null where it may be. */
  closed: "final" | "protected" | "signed" | "unsettled" | null;
  /** What its properties call it: title, subject, status. Absent where nobody looked. */
  names?: readonly string[];
  /**
   * What goes along beside the text and tells more than the text does: by the name of the property, `custom`
   * (all of them), `people`, `template`, `source`. Absent where nobody looked.
   */
  along?: Readonly<Record<string, string>>;
  comments: number;
  /** Text that Word does not show, and that nobody read. Absent where nobody looked. */
  hidden?: boolean;
  /** Lines that begin with a box, and how many are ticked. */
  boxes: { all: number; ticked: number };
}
