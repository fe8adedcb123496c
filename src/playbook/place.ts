/**
 * A rung for Bijlage 4: the deviations that its rows are made of, as if the body had the rung. Where the
 * model's own clause lets the annex prevail, the body keeps the model's text and the rung stands there.
 */
import type { ModelAgreement } from "../clauses/schema";
import { units } from "../clauses/units";
import type { Deviation } from "../outcome";
import { filledRung } from "./fill";
import type { Position } from "./schema";

export interface PlacedRung {
  deviation: Deviation;
  reason: string;
}

/** The clause as the model prints it, a line a paragraph; null where it holds answers of the parties. */
function printed(model: ModelAgreement, ref: string): string | null {
  const unit = units(model).find((one) => one.kind === "clause" && one.ref === ref);
  if (!unit) return null;
  const lines = unit.pieces.map(({ label, text }) => (label === "" ? text : `${label} ${text}`));
  const text = lines.join("\n");
  return text.includes("{{") ? null : text;
}

function asDeviation(
  ref: string,
  modelText: string,
  documentText: string,
  ownNumber?: string,
): Deviation {
  const added = modelText === "";
  return {
    key: `terugval-${ref}`,
    kind: added ? "added" : "changed",
    article: ref,
    unit: "clause",
    heading: "",
    modelText,
    documentText,
    changes: [
      ...(added ? [] : [{ op: "deleted", text: modelText } as const]),
      { op: "inserted", text: documentText },
    ],
    whole: { modelText, documentText },
    ...(ownNumber === undefined ? {} : { ownNumber }),
    recorded: false,
    place: null,
    weight: { level: "substance", reasons: ["other-words"] },
    requirements: [],
  };
}

/**
 * @param rung from 1
 * @returns null while a blank is open, or where the clause holds answers
 */
export function placedRung(
  model: ModelAgreement,
  { ref, after, rungs }: Position,
  rung: number,
  answers: Readonly<Record<string, string>>,
): PlacedRung[] | null {
  const chosen = rungs[rung - 1];
  if (!chosen) return null;
  const own = filledRung(chosen.text, answers);
  const lapses = after === undefined ? printed(model, ref) : "";
  if (own === null || lapses === null) return null;
  const placed: PlacedRung[] = [
    {
      deviation: asDeviation(after ?? ref, lapses, own, after === undefined ? undefined : ref),
      reason: chosen.reason,
    },
  ];
  for (const one of chosen.along ?? []) {
    const [text, before] = [filledRung(one.text, answers), printed(model, one.ref)];
    if (text === null || before === null) return null;
    placed.push({ deviation: asDeviation(one.ref, before, text), reason: one.reason });
  }
  return placed;
}
