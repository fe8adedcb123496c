/** Tracked changes around what they hold (ECMA-376 part 1, 17.13.5). */
import type { BodyState } from "./body-state";
import type { Frame, Table } from "../package/grammar";
import { KINDS, readRevision } from "./revisions";

/** Adds w:ins, w:del, w:moveFrom, w:moveTo to a context: what they hold is read by the same table. */
export function withRevisions(context: Table<BodyState>): void {
  const frame: Frame<BodyState> = { children: context, leave: (state) => state.closeRevision() };
  for (const [name, kind] of Object.entries(KINDS))
    context.set(name, (state, element) => {
      state.openRevision(readRevision(element, kind));
      return frame;
    });
}
