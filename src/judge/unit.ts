/** One unit of the model against what stands for it in the document. */
import type { Aligned } from "../match/align/align";
import type { Segment } from "../match/align/alignment";
import { readTemplate } from "../match/difference/template";
import { quiet } from "../match/difference/quiet";
import { documentSide, knownWords, modelSide, sameSide, type Side } from "../match/difference/side";
import { isNameType } from "../language/answers";
import { endsSentence } from "../language/sentence";
import { isSame, type Step } from "../match/difference/steps";
import type { DocumentLines, Line } from "../match/lines/line";
import { FIELD, type ModelUnit, type PreparedModel } from "../match/model/prepared";
import { endedAnswers } from "./answer-ends";
import { answerAt, unmask, type Answer } from "./answer-parts";
import { withoutSentences } from "./answered-sentences";
import { placesOf, readAsBefore } from "./as-before";
import { followNames } from "./follow-names";
import type { Renaming, Verdict } from "./verdict";

export type { Verdict } from "./verdict";

function segmentsOf(aligned: Aligned, unit: ModelUnit): Segment[] {
  const segments: Segment[] = [];
  for (let at = unit.from; at < unit.to; at += 1)
    for (const segment of aligned.alignment.segments[at] ?? []) segments.push(segment);
  return segments.sort((a, b) => a.line - b.line || a.from - b.from);
}

/** The next cell of the row: a layout, no paragraph of its own. */
function besideIt(before: Line, line: Line): boolean {
  return (
    line.table !== null &&
    line.table === before.table &&
    line.row === before.row &&
    line.cell !== before.cell
  );
}

/** Does a later part stand as a paragraph of its own, rather than as a line that a conversion broke? */
function isSplit(
  document: DocumentLines,
  model: PreparedModel,
  aligned: Aligned,
  unit: ModelUnit,
): boolean {
  for (let piece = unit.from; piece < unit.to; piece += 1) {
    const segments = aligned.alignment.segments[piece] ?? [];
    if ((model.pieces[piece]?.literals ?? 0) === 0) continue;
    for (let at = 1; at < segments.length; at += 1) {
      const line = document.lines[segments[at]?.line ?? 0] as Line;
      const before = document.lines[segments[at - 1]?.line ?? 0] as Line;
      if (line === before) continue;
      if (line.label && line.label.kind !== "bullet") return true;
      if (document.broken || line.continues || besideIt(before, line)) continue;
      if (endsSentence(before.text.slice(0, before.end))) return true;
    }
  }
  return false;
}

function answersOf(
  model: PreparedModel,
  unit: ModelUnit,
  side: Side,
  doc: Side,
  steps: Step[],
): Answer[] {
  const inForm = unit.kind === "annex";
  return steps.flatMap(({ op, modelFrom, docFrom, docTo }): Answer[] => {
    if (op !== "answer" || side.types[modelFrom] !== FIELD) return [];
    const field = side.ids[modelFrom] ?? -1;
    const known = model.fields[field];
    return known ? [answerAt(known, field, doc, docFrom, docTo, inForm)] : [];
  });
}

/**
 * Steps, answers and state of a unit, from its two sides.
 * @param explain takes what a renaming explains out of the steps
 */
function read(
  model: PreparedModel,
  unit: ModelUnit,
  side: Side,
  doc: Side,
  explain?: (steps: Step[]) => Step[],
): Pick<Verdict, "state" | "steps" | "answers" | "choices" | "bounded"> {
  const folded = model.pieces[unit.from]?.folded === true;
  const isName = ({ field }: Answer): boolean => isNameType(model.fields[field]?.type ?? "");
  const readOnce = (strict: boolean) => {
    const reading = readTemplate(side, doc, model.forms, folded, strict);
    const ended = endedAnswers(side, doc, reading.steps);
    const steps = quiet(explain ? explain(ended) : ended, side, doc);
    const written = answersOf(model, unit, side, doc, steps);
    const answers = withoutSentences(doc, unmask(steps, written), written, isName);
    const unmasked = unmask(steps, answers);
    return {
      ...reading,
      steps: unmasked,
      read: steps.length,
      answers,
      isSame: isSame({ steps: unmasked, bounded: false }),
    };
  };
  const swallows = ({ answers }: ReturnType<typeof readOnce>) => answers.some((one) => one.clause);
  const holdsMore = (one: ReturnType<typeof readOnce>) =>
    swallows(one) || one.steps.length > one.read;
  let best = readOnce(false);
  if (holdsMore(best)) {
    // The field may have taken a clause together with words of the model's own.
    const strictly = readOnce(true);
    if (edits(strictly.steps) < edits(best.steps)) best = strictly;
  }
  return {
    state: best.isSame && !swallows(best) ? "same" : "changed",
    steps: best.steps,
    answers: best.answers,
    choices: best.choices,
    bounded: best.bounded,
  };
}

/** A unit that says, token for token, what the model says. */
function unaltered(side: Side): ReturnType<typeof read> {
  const { length } = side.ids;
  const steps: Step[] =
    length === 0 ? [] : [{ op: "equal", modelFrom: 0, modelTo: length, docFrom: 0, docTo: length }];
  return { state: "same", steps, answers: [], choices: [], bounded: false };
}

export function judge(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  unit: ModelUnit,
): Verdict {
  const segments = segmentsOf(aligned, unit);
  const side = modelSide(model, unit);
  const same = segments.length > 0 ? sameSide(document, segments, side) : null;
  const doc = same ?? documentSide(document, segments, () => knownWords(side, model.forms));
  // Written out member by member: copied together they are slow to make, and slow to read after.
  if (segments.length === 0) {
    const literal = side.types.some((type) => type < FIELD);
    return {
      unit,
      state: literal ? "missing" : "same",
      segments,
      model: side,
      doc,
      steps: [],
      answers: [],
      choices: [],
      moved: false,
      split: false,
      bounded: false,
      renamed: [],
    };
  }
  let moved = false;
  for (let at = unit.from; at < unit.to; at += 1) moved ||= aligned.alignment.moved.has(at);
  const reading = same ? unaltered(side) : read(model, unit, side, doc);
  return {
    unit,
    state: reading.state,
    segments,
    model: side,
    doc,
    steps: reading.steps,
    answers: reading.answers,
    choices: reading.choices,
    moved,
    split: isSplit(document, model, aligned, unit),
    bounded: reading.bounded,
    renamed: [],
  };
}

/** The verdict once names are read as the model's: what a renaming explains is no change. */
export function judgeRenamed(
  model: PreparedModel,
  verdict: Verdict,
  renamings: Renaming[],
): Verdict {
  if (verdict.state !== "changed") return verdict;
  const named = readAsBefore(verdict.doc, verdict.model, renamings);
  if (!named) return verdict;
  const { doc } = named;
  const again = read(model, verdict.unit, verdict.model, doc, (steps) =>
    followNames(named, steps, verdict.model),
  );
  if (edits(again.steps) >= edits(verdict.steps)) return verdict;
  const renamed = renamings.flatMap((renaming) => {
    const places = placesOf(named, renaming);
    return places.length > 0 ? [{ renaming, places }] : [];
  });
  return { ...verdict, ...again, doc, renamed };
}

function edits(steps: Step[]): number {
  return steps.reduce((sum, { op, modelFrom, modelTo, docFrom, docTo }) => {
    if (op === "deleted") return sum + modelTo - modelFrom;
    return op === "inserted" ? sum + docTo - docFrom : sum;
  }, 0);
}
