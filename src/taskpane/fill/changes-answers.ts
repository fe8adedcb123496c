/**
 * Filling a blank is what the blank is for. Changing what stands there already is writing in
 * somebody's contract, and so a tracked change unless the user declines. Pure.
 */
import type { FillChange, ModelFill } from "../../word/fill-types";

export function changesAnswers(fills: readonly ModelFill[], drafts: Iterable<FillChange>): boolean {
  return [...drafts].some((change) => {
    switch (change.kind) {
      case "field":
        return change.seen.length > 0;
      case "cell":
        return change.seen !== "";
      case "choice": {
        const fill = fills.find(({ model }) => model.id === change.model);
        return fill?.choices.some(({ id, open }) => id === change.id && !open) ?? false;
      }
    }
  });
}
