/** What became of a clause, in a word: the same in pane, report and command line. */
import type { Texts } from "./locale";

export const kindTexts: Texts<
  Record<"changed" | "missing" | "added" | "moved" | "split" | "merged", string>
> = {
  nl: {
    changed: "gewijzigd",
    missing: "ontbreekt",
    added: "toegevoegd",
    moved: "verplaatst",
    split: "gesplitst",
    merged: "samengevoegd",
  },
  en: {
    changed: "changed",
    missing: "missing",
    added: "added",
    moved: "moved",
    split: "split",
    merged: "merged",
  },
};
