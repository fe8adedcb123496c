/** A choice → edits at each of its places, as the match found them. Pure. */
import type { ChoiceSlot } from "../check";
import type { DocumentModel, Reading, View } from "../document";
import { contextOf, readingsOf, replaced, type Answering } from "./answer";
import { isPlain } from "./plain";
import type { Edit } from "./types";

/** What is to stand at a place: the words of the alternative, or no clause at all. */
export type Chosen = { open: string; made: string } | "lapses";

/** The words with the space that goes with them, where nothing is to be left of them. */
function gone({ text }: Reading, start: number, end: number, open: string): [number, number] {
  if (open.startsWith(" ") && text.charAt(start - 1) === " ") return [start - 1, end];
  if (open.endsWith(" ") && text.charAt(end) === " ") return [start, end + 1];
  return [start, end];
}

function editsAt(reading: Reading, start: number, end: number, chosen: Chosen): Edit[] {
  const { paragraph, text } = reading;
  if (chosen === "lapses") return [{ kind: "remove", paragraph: paragraph.index, was: text }];
  const becomes = chosen.made.trim();
  if (text.slice(start, end) === becomes) return [];
  if (becomes === "") return replaced(reading, ...gone(reading, start, end, chosen.open), "");
  if (start < end) return replaced(reading, start, end, becomes);
  const [before, behind] = [/^\s*/u, /\s*$/u].map((edge) => edge.exec(chosen.made)?.[0] ?? "");
  return replaced(reading, start, end, `${before}${becomes}${behind}`);
}

/**
 * @param slots the places of the choice that no control of ours leads to
 * @param chosenAt what is to stand in a form of the choice; null: it stays as it is
 */
export function chooseEdits(
  document: DocumentModel,
  view: View,
  slots: readonly ChoiceSlot[],
  chosenAt: (form: string) => Chosen | null,
): Answering {
  const context = contextOf(document, view);
  const edits: Edit[] = [];
  for (const slot of slots) {
    const chosen = chosenAt(slot.form);
    if (!chosen) continue;
    const readings = readingsOf(context, slot);
    if (!Array.isArray(readings)) return { refused: readings };
    const [only, ...rest] = readings;
    if (!only || rest.length > 0) return { refused: "shape" };
    const { start, end } = slot.place;
    const whole = chosen === "lapses";
    const plain = isPlain(only, whole ? 0 : start, whole ? only.text.length : end, context.view);
    if (!plain) return { refused: "held" };
    // A clause that lapses goes once, whatever forms of the choice stand in it.
    if (whole && edits.some(({ paragraph }) => paragraph === only.paragraph.index)) continue;
    edits.push(...editsAt(only, start, end, chosen));
  }
  return { edits };
}
