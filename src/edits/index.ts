/** Minimal edits: what brings the model's text back. */
export { clauseEdits, type ClauseText } from "./clause";
export { commentsSaying, type Remark, type Withdrawal } from "./comments";
export { answerEdits } from "./answer";
export { byArticle } from "./order";
export { chooseEdits, type Chosen } from "./choose";
export { isPlain } from "./plain";
export { repairEdits, type Mend } from "./repair";
export { restorations } from "./restore";
export { rowEdits, rowRemarkPlace, type RowTexts } from "./row";
export type { Revert } from "./revert";
export { bodyParagraphs, revisionsBy, settlings, type Settling } from "./settle";
export type { Edit, Insertion, Refusal, Refused, Removal, Restoration, TextEdit } from "./types";
export { undone, wholeEdit, wordEdit, type Whole, type Words } from "./words";
