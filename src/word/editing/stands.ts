/** Looks whether what was given to Word stands in the document behind it. Pure. */
import type { CheckReport } from "../../outcome";
import { paragraphText, type DocumentModel } from "../../document";
import { bodyParagraphs, commentsSaying, revisionsBy } from "../../edits";
import type { ActEdit } from "./ask";

/**
 * Of a settled proposal and of a comment. Words and paragraphs are looked for by their text (outcome.ts).
 * @param key of the deviation that the edit is about
 */
export function standsSo(
  document: DocumentModel,
  report: CheckReport,
  key: string,
  edit: ActEdit,
): boolean {
  switch (edit.kind) {
    case "remark":
      return commentsSaying(document, edit.text) === edit.alike + 1;
    case "withdraw":
      return commentsSaying(document, edit.text) === edit.alike - 1;
    case "settle": {
      const { author, becomes } = edit;
      const still = report.deviations.find((one) => one.key === key)?.proposals ?? [];
      if (still.some((one) => one.author === author)) return false;
      return (
        becomes === null ||
        bodyParagraphs(document.blocks).some(
          (one) =>
            paragraphText(one, "accepted") === becomes && revisionsBy(one, author).length === 0,
        )
      );
    }
    default:
      return true;
  }
}
