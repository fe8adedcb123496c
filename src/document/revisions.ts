/** Tracked changes (ECMA-376 part 1, 17.13.5). */
import type { BodyState } from "./body-state";
import type { Frame, Table } from "./grammar";
import type { Revision, View } from "./types";
import type { XmlElement } from "./xml";

const KINDS: Record<string, Revision["kind"]> = {
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

/** Adds w:ins, w:del, w:moveFrom, w:moveTo to a context: what they hold is read by the same table. */
export function withRevisions(context: Table<BodyState>): void {
  const frame: Frame<BodyState> = { children: context, leave: (state) => state.closeRevision() };
  for (const [name, kind] of Object.entries(KINDS))
    context.set(name, (state, element) => {
      state.openRevision(readRevision(element, kind));
      return frame;
    });
}

/** Does what carries this revision stand in the document, in this view? */
export function survives(revision: Revision | null | undefined, view: View): boolean {
  if (!revision || revision.kind === "formatted") return true;
  const added = revision.kind === "inserted" || revision.kind === "moved-to";
  return added === (view === "accepted");
}
