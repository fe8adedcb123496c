/** Minimal edits: what brings the model's text back. */
export { isPlain } from "./plain";
export { restorations } from "./restore";
export type { Edit, Insertion, Refusal, Refused, Removal, Restoration, TextEdit } from "./types";
export { undone, wholeEdit, wordEdit, type Whole, type Words } from "./words";
