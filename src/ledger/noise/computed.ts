/**
 * Results of fields that Word makes by itself: page numbers, file names, the clock. They change without
 * anybody's doing, so nobody agreed on them. Only a document that has such fields comes here.
 */
import type { Span, View } from "../../document/types";
import { bindsAnyone } from "../../language/binds";
import type { Aligned } from "../../match/align/align";
import type { Segment } from "../../match/align/alignment";
import { isSame, push, type Step } from "../../match/difference/steps";
import type { Verdict } from "../../judge/unit";
import type { DocumentLines, Line } from "../../match/lines/line";
import { spansIn, spansOf, type Placed } from "./spans";

/** Where such results stand in the text of some segments. */
export const computedIn = (document: DocumentLines, segments: Segment[], view: View): Placed[] =>
  spansIn(document, segments, view, (span) => span.kind === "computed" && isMade(span));

/** The results of that kind in some segments, which no clause has for text. */
export function resultsIn(document: DocumentLines, segments: Segment[], view: View): string[] {
  return computedIn(document, segments, view)
    .map(({ span }) => span.text.trim())
    .filter((text) => text !== "");
}

/** Inserted text that is such a result is no change; a date is: it reads as a term. */
export function withoutComputed(document: DocumentLines, verdict: Verdict, view: View): Verdict {
  const { segments, steps, doc, answers } = verdict;
  if (!steps.some(({ op }) => op === "inserted")) return verdict;
  const results = computedIn(document, segments, view);
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
/** A page number, a count: figures, Arabic or Roman, nothing besides. */
const NUMBER = /^\s*(?:\d{1,7}(?:[.,]\d{1,3})?|[ivxlcdm]{1,8})\s*(?:k?b)?\s*$/iu;
/** The name of a file: one with its ending, or a single word. */
const FILE = /^\s*(?:[^<>"|?*\n]{1,250}\.(?:docx?|docm|dotx?|dotm|pdf|rtf|odt)|[^\s]{1,80})\s*$/iu;
const MONTH =
  "jan(?:uari)?|feb(?:ruari)?|maart|mrt|april|apr|mei|juni|jun|juli|jul|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october";
const DAY = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\\s+)?";
const DATE = `${DAY}(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}\\s+(?:${MONTH})\\.?(?:\\s+\\d{2,4})?|(?:${MONTH})\\s+\\d{4}|\\d{4})`;
const TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s*(?:uur|u\\.?|AM|PM))?|\\d{1,6}";
const MOMENT = new RegExp(`^\\s*(?:${DATE}(?:,?\\s+(?:${TIME}))?|${TIME})\\s*$`, "iu");

/** Is it provably what such a field makes? A result that reads otherwise is text: anybody can type in one. */
function isMade({ kind, text }: Span): boolean {
  if (kind === "computed") return NUMBER.test(text) || (FILE.test(text) && !bindsAnyone(text));
  return kind === "clock" && MOMENT.test(text);
}

/** Is the paragraph of the line nothing but such results? */
export function isStamp(line: Line, view: View): boolean {
  const spans = spansOf(line, view, () => true);
  return (
    spans.some(({ span }) => isMade(span)) &&
    spans.every(({ span }) => isMade(span) || SEPARATORS.test(span.text))
  );
}

/** Paragraphs that are nothing but such results, the clock's too, are no text of the agreement. */
export function withoutStamps(document: DocumentLines, aligned: Aligned, view: View): Aligned {
  const noise = aligned.noise.slice();
  let before: Line | undefined;
  let stamp = false;
  for (const line of document.lines) {
    if (line.reading !== before?.reading) stamp = isStamp(line, view);
    if (stamp && line.to > line.from) noise[line.index] = STAMP;
    before = line;
  }
  return { ...aligned, noise };
}
