/**
 * A sentence is no answer, nor is a part of one: where what was put in beside a name makes a sentence with it
 * ("De polis" as a name, "ligt in de kast." behind it), the whole sentence was put in.
 */
import { statementsIn } from "../language/statements";
import type { Side } from "../match/difference/side";
import type { Step } from "../match/difference/steps";
import type { Answer } from "./answer-parts";

/** So many words of the model's in a row part what was put in before them from what was behind. */
const PARTING = 3;

/** Tokens [from, to) of the document side that hold no words of the model's but by chance. */
function stretches(steps: readonly Step[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | null = null;
  for (const { op, docFrom, docTo } of steps) {
    if (op === "equal" && docTo - docFrom >= PARTING) open = null;
    else if (op === "answer" || op === "inserted") {
      if (open) open.to = docTo;
      else found.push((open = { from: docFrom, to: docTo }));
    }
  }
  return found;
}

/** Tokens of the sentences that stand in a stretch, the model's own full stop behind it included. */
function sentences(doc: Side, { from, to }: { from: number; to: number }): [number, number][] {
  if (from === to) return [];
  const base = doc.starts[from] ?? 0;
  const end = doc.ends[to - 1] ?? base;
  const stop = /^[.!?]/u.test(doc.text.slice(end)) ? 1 : 0;
  return statementsIn(doc.text.slice(base, end + stop)).map((one) => {
    let first = from;
    while (first < to && (doc.starts[first] ?? 0) < base + one.from) first += 1;
    let last = first;
    while (last < to && (doc.ends[last] ?? 0) <= base + one.to) last += 1;
    return [first, last];
  });
}

/** What is left of an answer without a sentence: what stands before it, else what stands behind, else nothing. */
function without(doc: Side, answer: Answer, [first, last]: [number, number]): Answer {
  const { from, to } = answer;
  const part = from < first ? { from, to: first } : { from: last, to };
  if (part.from >= part.to) return { ...answer, text: "", clause: true };
  return { ...answer, ...part, text: doc.text.slice(doc.starts[part.from], doc.ends[part.to - 1]) };
}

/**
 * @param steps with what more was written at a blank as text put in
 * @param isName is the answer one of a type that no sentence is
 */
export function withoutSentences(
  doc: Side,
  steps: readonly Step[],
  answers: readonly Answer[],
  isName: (answer: Answer) => boolean,
): Answer[] {
  const put = steps.filter(({ op }) => op === "inserted");
  if (put.length === 0 || !answers.some(isName)) return [...answers];
  const own = stretches(steps)
    .flatMap((one) => sentences(doc, one))
    .filter(([first, last]) => put.some(({ docFrom, docTo }) => docFrom < last && first < docTo));
  return answers.map((answer) => {
    if (!isName(answer)) return answer;
    const sentence = own.find(([first, last]) => answer.from < last && first < answer.to);
    return sentence && !answer.clause ? without(doc, answer, sentence) : answer;
  });
}
