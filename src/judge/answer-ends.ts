/**
 * Where an answer ends. A shortest difference gives an answer all it can carry: "[onderwerp] gesloten. Het logo
 * is blauw." reads as one long answer and a "gesloten" that went. But the model's own next words stand in it:
 * there the answer has ended, and what follows was put in.
 */
import type { Side } from "../match/difference/side";
import type { Step } from "../match/difference/steps";

/** Offset in the answer at which the model's words stand for the first time, or −1. */
function wordsIn(side: Side, doc: Side, answer: Step, gone: Step): number {
  const length = gone.modelTo - gone.modelFrom;
  for (let at = answer.docFrom + 1; at + length <= answer.docTo; at += 1) {
    let same = 0;
    while (same < length && doc.ids[at + same] === side.ids[gone.modelFrom + same]) same += 1;
    if (same === length) return at;
  }
  return -1;
}

/** Steps in which no answer holds the words that the model has directly behind the blank. */
export function endedAnswers(side: Side, doc: Side, steps: readonly Step[]): Step[] {
  return steps.flatMap((step, index): Step[] => {
    const [before, next] = [steps[index - 1], steps[index + 1]];
    if (step.op === "deleted" && before?.op === "answer" && wordsIn(side, doc, before, step) >= 0)
      return [];
    if (step.op !== "answer" || next?.op !== "deleted") return [step];
    const at = wordsIn(side, doc, step, next);
    if (at < 0) return [step];
    const { modelFrom, modelTo } = next;
    const end = at + modelTo - modelFrom;
    const put: Step = {
      op: "inserted",
      modelFrom: modelTo,
      modelTo,
      docFrom: end,
      docTo: step.docTo,
    };
    return [
      { ...step, docTo: at },
      { op: "equal", modelFrom, modelTo, docFrom: at, docTo: end },
      ...(put.docFrom < put.docTo ? [put] : []),
    ];
  });
}
