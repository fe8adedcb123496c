/** What an act holds of Word for something that is no edit of the text. */
import type { Edit } from "../../edits";
import type { ActEdit } from "./ask";

/** What stands beside the text, or is no text: it looks after itself. */
export interface HeldBeside {
  edit: Exclude<ActEdit, Edit>;
  /** After the sync: whether Word has a place for it. */
  ready(): boolean;
  write(): void;
  /** After the write: what Word calls what it made. */
  id?(): string;
}
