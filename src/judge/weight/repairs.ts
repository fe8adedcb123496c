/** Changes that do exactly what a note of the model says is wrong, and nothing else in that clause. */
import type { ModelAgreement, ModelNote } from "../../clauses/schema";
import type { Draft } from "../deviations";
import { sameText } from "../../language/cell-words";
import type { Repaired } from "../../outcome";

type Mendable = Pick<Draft, "kind" | "article" | "item" | "modelText" | "documentText" | "also">;

/** Not what a clause says, and so mended without a row: the model's text holds with the same consequence. */
export const isHarmless = ({ repairs }: { repairs?: Repaired }): boolean =>
  repairs !== undefined && repairs.kind !== "with-consequence";

function mends({ repair, ref }: ModelNote, draft: Mendable): boolean {
  const { kind, article, item, also = [], modelText, documentText } = draft;
  if (!repair || article !== ref || repair.item !== item || also.length > 0) return false;
  const { ways } = repair;
  if (ways === "lapses") return kind === "missing";
  if (kind !== "changed") return false;
  const plain = modelText.normalize("NFC");
  return ways.some((edits) => {
    const mended = edits.reduce((text, { from, to }) => text.replaceAll(from, to), plain);
    return mended !== plain && sameText(mended, documentText) === "same";
  });
}

/** What each deviation mends, by its place among them. */
export function repairsOf(
  model: ModelAgreement,
  drafts: readonly Mendable[],
): Map<number, Repaired> {
  const notes = model.notes.filter(({ repair }) => repair !== undefined);
  const found = drafts.map((draft) => notes.find((note) => mends(note, draft)));
  const made = new Set(found);
  const whole = ({ repair }: ModelNote): boolean =>
    repair?.together === undefined ||
    notes.every((note) => note.repair?.together !== repair.together || made.has(note));
  // Of one clause all is mended or nothing: what else changed there makes it an ordinary deviation.
  const alone = (draft: Mendable): boolean =>
    drafts.every((other, at) => other.article !== draft.article || found[at] !== undefined);
  return new Map(
    found.flatMap((note, at): [number, Repaired][] => {
      const draft = drafts[at];
      if (!note?.repair || !draft || !whole(note) || !alone(draft)) return [];
      return [[at, { code: note.code, kind: note.repair.kind }]];
    }),
  );
}
