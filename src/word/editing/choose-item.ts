/** A choice that comes to read otherwise in the text itself, at every place that no control of ours leads to. Pure. */
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import type { DocumentModel, View } from "../../document";
import { chooseEdits, type Chosen } from "../../edits";
import { textSlots } from "../choice-slots";
import { formLapses } from "../lapses";
import type { PlannedItem, Wanted } from "./ask";

export function chooseItem(
  { document, report, view }: { document: DocumentModel; report: CheckReport; view: View },
  { choice: id, alternative }: Extract<Wanted, { kind: "choose" }>,
  model: ModelAgreement | undefined,
): PlannedItem {
  const named = { key: id, article: "" };
  const choice = model?.choices.find((one) => one.id === id);
  const slots = report.choices.find((one) => one.id === id)?.slots ?? [];
  if (!model || !choice) return { ...named, edits: null, problem: "place" };
  const chosenAt = (form: string): Chosen | null => {
    if (formLapses(model, id, form, alternative)) return "lapses";
    const { open, made } = choice.forms[form] ?? { open: "", made: {} };
    const words = made[alternative];
    return words === undefined ? null : { open, made: words };
  };
  const made = chooseEdits(document, view, textSlots(document, slots), chosenAt);
  return "edits" in made
    ? { ...named, edits: made.edits, problem: null }
    : { ...named, edits: null, problem: made.refused };
}
