/**
 * Noise that the user wants counted. It is looked for after the comparison, in what that called equal:
 * where nothing is asked, nothing is done.
 */
import type { Mark, View } from "../../document/types";
import type { Aligned } from "../../match/align/align";
import { documentTextOf, modelTextOf, toChanges } from "../../match/difference/changes";
import type { Side } from "../../match/difference/side";
import type { Draft } from "../../judge/deviations";
import { placeOf } from "../../match/place";
import { tell } from "../../judge/tell";
import type { Verdict } from "../../judge/unit";
import type { DocumentLines } from "../../match/lines/line";
import type { PreparedModel } from "../../match/model/prepared";
import type { Change } from "../../outcome";
import { stretches } from "./atoms";
import type { NoiseKind } from "./kinds";
import { asStep, asWords, KIND_OF_MARK, woven } from "./marks";
import { spansIn } from "./spans";

type Counted = ReadonlySet<NoiseKind>;

/** The document's text with the ends of its lines as they are, where reading joined them with a space. */
function withLineEnds(doc: Side): Side {
  let { text } = doc;
  for (let at = 1; at < doc.owners.length; at += 1) {
    const before = (doc.starts[at] ?? 0) - 1;
    if (doc.owners[at] !== doc.owners[at - 1] && text.charAt(before) === " ")
      text = `${text.slice(0, before)}\n${text.slice(before + 1)}`;
  }
  const { ids, folds, starts, ends, types, owners, seams } = doc;
  return { text, ids, folds, starts, ends, types, owners, seams };
}

/** An equal step, cut where the texts differ in what counts. */
function loud(change: Change, counted: Counted): Change[] {
  const { op, text, model } = change;
  if (op !== "equal" || model === undefined) return [change];
  return stretches(model, text).flatMap((stretch): Change[] => {
    const { document, noise } = stretch;
    if (noise === null || !counted.has(noise)) {
      const differs = stretch.model !== document;
      return [{ op: "equal", text: document, ...(differs && { model: stretch.model }) }];
    }
    return [
      ...(stretch.model === "" ? [] : [{ op: "deleted" as const, text: stretch.model }]),
      ...(document === "" ? [] : [{ op: "inserted" as const, text: document }]),
    ];
  });
}

/** The number in front, when it is the same one written otherwise. */
function numberStep(model: PreparedModel, document: DocumentLines, verdict: Verdict): Change[] {
  const { unit, segments } = verdict;
  const [first] = segments;
  const line = document.lines[first?.line ?? -1];
  const was = model.pieces[unit.from]?.label;
  const is = line?.label;
  if (!first || !line || !was || !is || first.from !== line.from || was.text === is.text) return [];
  const same = was.number === is.number || was.number.endsWith(`.${is.number}`);
  if (!same || was.kind === "bullet" || is.kind === "bullet") return [];
  return [
    { op: "deleted", text: `${was.text} ` },
    { op: "inserted", text: `${is.text} ` },
  ];
}

/** The steps of the unit, with what counts in how they are written. */
function changesOf(verdict: Verdict, counted: Counted): Change[] {
  const doc = counted.has("line-breaks") ? withLineEnds(verdict.doc) : verdict.doc;
  // Step by step: what stands in a field is an answer, however it is written.
  return verdict.steps.flatMap((step) => {
    const changes = toChanges([step], verdict.model, doc);
    return step.op === "equal"
      ? withoutEnds(changes.flatMap((change) => loud(change, counted)))
      : changes;
  });
}

/** Equal steps that follow one another as one. */
function joined(changes: Change[]): Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (change.op !== "equal" || last?.op !== "equal") {
      out.push(change);
      continue;
    }
    const { op, text, model = text } = change;
    const before = (last.model ?? last.text) + model;
    const own = last.text + text;
    out[out.length - 1] = { op, text: own, ...(before !== own && { model: before }) };
  }
  return out;
}

/** Spaces at the ends of a unit, before an answer or beside an edit are nobody's. */
function withoutEnds(changes: Change[]): Change[] {
  return changes.map((change, at): Change => {
    const { op, text } = change;
    if ((at > 0 && at < changes.length - 1) || text.trim() !== "" || op === "equal") return change;
    return op === "deleted"
      ? { op: "equal", text: "", model: text }
      : { op: "equal", text, model: "" };
  });
}

const isCounted = (mark: Mark | undefined, counted: Counted): boolean =>
  mark !== undefined && counted.has(KIND_OF_MARK[mark.kind]);

const edits = (changes: readonly Change[]): number =>
  changes.filter(({ op }) => op !== "equal").length;

/** The drafts with what counts told in them, or by itself (`counted`) where the unit does not deviate otherwise. */
export function withCountedNoise(
  model: PreparedModel,
  document: DocumentLines,
  view: View,
  verdicts: readonly Verdict[],
  counted: Counted,
  drafts: readonly Draft[],
): Draft[] {
  const told = [...drafts];
  for (const verdict of verdicts) {
    const { segments } = verdict;
    if (segments.length === 0) continue;
    const quiet = toChanges(verdict.steps, verdict.model, verdict.doc);
    const plain = changesOf(verdict, counted);
    const marks = spansIn(document, segments, view, ({ mark }) => isCounted(mark, counted));
    const number = counted.has("numbering") ? numberStep(model, document, verdict) : [];
    const written = number.length > 0 || edits(plain) !== edits(quiet);
    if (!written && marks.length === 0) continue;
    const steps = woven(plain, marks, (mark) => asStep(mark, view));
    const changes = [...number, ...joined(steps)];
    const texts = {
      changes,
      modelText: modelTextOf(changes),
      documentText: documentTextOf(changes),
      quiet: woven(quiet, marks, (mark) => asWords(mark, view)),
      asked: [...(written ? ["typing"] : []), ...(marks.length > 0 ? ["mark"] : [])],
    };
    tell(model, document, verdicts, told, verdict, texts, placeOf(document, segments));
  }
  return told.map((draft, at) => (at < drafts.length ? draft : { ...draft, counted: true }));
}

/** Page numbers and running heads as lines like any other. */
export function withFurniture(aligned: Aligned): Aligned {
  return { ...aligned, noise: new Uint8Array(aligned.noise.length) };
}
