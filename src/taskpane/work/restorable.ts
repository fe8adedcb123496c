/** Whether the model's text can come back for a deviation, as far as that can be told without the document. Pure. */
import type { Deviation } from "../../outcome";

const CLAUSES_ONLY = new Set(["moved", "split", "merged"]);

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
  if ([kind, ...also].some((one) => CLAUSES_ONLY.has(one)))
    return place !== null && unit === "clause";
  if (kind === "missing")
    return place !== null && (unit === "clause" || unit === "item" || unit === "recital");
  return place !== null;
}

/** Whether a comment can stand beside it: on a paragraph of the body. */
export const isRemarkable = ({ place }: Deviation): boolean =>
  place !== null && place.part === undefined;

/** What is more than words of a clause, and how it comes back. */
export function shapeOf({ kind, also = [] }: Deviation): "moved" | "split" | "merged" | null {
  const all = [kind, ...also];
  return (["merged", "split", "moved"] as const).find((one) => all.includes(one)) ?? null;
}
