/** Steps of a difference, over tokens. */
export interface Step {
  op: "equal" | "deleted" | "inserted" | "answer";
  /** Tokens [from, to) of the model side and of the document side. */
  modelFrom: number;
  modelTo: number;
  docFrom: number;
  docTo: number;
}

export interface Difference {
  steps: Step[];
  /** The texts differ too much for a shortest script. */
  bounded: boolean;
}

/** Appends, joined to the step before it when that is the same kind of step. */
export function push(steps: Step[], step: Step): void {
  if (step.modelFrom === step.modelTo && step.docFrom === step.docTo && step.op !== "answer")
    return;
  const last = steps.at(-1);
  if (last && last.op === step.op && step.op !== "answer") {
    last.modelTo = step.modelTo;
    last.docTo = step.docTo;
  } else steps.push({ ...step });
}

export function isSame(difference: Difference): boolean {
  return difference.steps.every(({ op }) => op === "equal" || op === "answer");
}
