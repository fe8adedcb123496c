/**
 * Results of fields that Word makes by itself: page numbers, file names, the clock. They change without
 * anybody's doing, so nobody agreed on them. Only a document that has such fields comes here.
 */
import type { View } from "../../document/types";
import type { Aligned } from "../align/align";
import { isSame, push, type Step } from "../difference/steps";
import type { Verdict } from "../judge/unit";
import type { DocumentLines, Line } from "../lines/line";
import { spansIn, spansOf } from "./spans";

/** Inserted text that is such a result is no change; a date is: it reads as a term. */
export function withoutComputed(document: DocumentLines, verdict: Verdict, view: View): Verdict {
  const { segments, steps, doc, answers } = verdict;
  if (!steps.some(({ op }) => op === "inserted")) return verdict;
  const results = spansIn(document, segments, view, ({ kind }) => kind === "computed");
  if (results.length === 0) return verdict;
  const isResult = (token: number): boolean =>
    results.some(
      ({ from, to }) => from <= (doc.starts[token] ?? -1) && (doc.ends[token] ?? to + 1) <= to,
    );
  const heard: Step[] = [];
  for (const step of steps) {
    let quiet = step.op === "inserted";
    for (let at = step.docFrom; quiet && at < step.docTo; at += 1) quiet = isResult(at);
    push(heard, quiet ? { ...step, op: "equal" } : step);
  }
  const same = isSame({ steps: heard, bounded: false }) && !answers.some(({ clause }) => clause);
  return { ...verdict, steps: heard, state: same ? "same" : "changed" };
}

/** Beside 1 and 2 of `lines/noise`: a line that is nothing but results. */
const STAMP = 3;

/** What may stand between such results: "3 / 12". */
const SEPARATORS = /^[\s/|–-]*$/u;

/** Paragraphs that are nothing but such results, the clock's too, are no text of the agreement. */
export function withoutStamps(document: DocumentLines, aligned: Aligned, view: View): Aligned {
  const noise = aligned.noise.slice();
  let before: Line | undefined;
  let stamp = false;
  for (const line of document.lines) {
    if (line.reading !== before?.reading)
      stamp = spansOf(line, view, () => true).every(
        ({ span: { kind, text } }) =>
          kind === "computed" || kind === "clock" || SEPARATORS.test(text),
      );
    if (stamp && line.to > line.from) noise[line.index] = STAMP;
    before = line;
  }
  return { ...aligned, noise };
}
