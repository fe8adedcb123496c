/** Tracked changes (ECMA-376 part 1, 17.13.5). */
import type { Revision, View } from "./types";
import type { XmlElement } from "../package/xml";

export const KINDS: Record<string, Revision["kind"]> = {
  "w:ins": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "moved-from",
  "w:moveTo": "moved-to",
};

export function readRevision(element: XmlElement, kind: Revision["kind"]): Revision {
  return {
    kind,
    author: element.w("author") ?? "",
    date: element.w("date") ?? "",
    id: element.w("id") ?? "",
  };
}

/** Revision of a mark, row or cell, by the name of the element. */
export function markRevision(element: XmlElement): Revision {
  return readRevision(element, KINDS[element.name] ?? "inserted");
}

/** Does what carries this revision stand in the document, in this view? */
export function survives(revision: Revision | null | undefined, view: View): boolean {
  if (!revision || revision.kind === "formatted") return true;
  const added = revision.kind === "inserted" || revision.kind === "moved-to";
  return added === (view === "accepted");
}
