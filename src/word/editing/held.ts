/** What an act holds of Word for something that is no edit of the text. */
import type { Edit, TextEdit } from "../../edits";
import type { ActEdit } from "./ask";

/** What stands beside the text, is no text, or comes where none is: it looks after itself. */
export interface HeldBeside {
  edit: Exclude<ActEdit, Edit> | TextEdit;
  /** After the sync: whether Word has a place for it. */
  ready(): boolean;
  write(): void;
  /** After the write: what Word calls what it made. */
  id?(): string;
}
