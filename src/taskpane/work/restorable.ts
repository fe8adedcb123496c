/** Whether the model's text can come back for a deviation, as far as that can be told without the document. Pure. */
import type { Deviation } from "../../outcome";

const MORE_THAN_WORDS = new Set(["moved", "split", "merged"]);

/** What src/edits refuses by its shape or part is not offered; for the rest the document decides. */
export function isRestorable({
  kind,
  also = [],
  unit,
  place,
  counted,
  renaming,
}: Deviation): boolean {
  if (counted || place?.part !== undefined) return false;
  if (renaming) return true;
  if ([kind, ...also].some((one) => MORE_THAN_WORDS.has(one))) return false;
  if (kind === "missing")
    return place !== null && (unit === "clause" || unit === "item" || unit === "recital");
  return place !== null;
}

/** Whether a comment can stand beside it: on a paragraph of the body. */
export const isRemarkable = ({ place }: Deviation): boolean =>
  place !== null && place.part === undefined;
