/** Whole clauses as they stand on both sides: the clause, then its items with their labels, one a line. */
import type { DocumentLines } from "../match/lines/line";
import type { ModelGroup, PreparedModel } from "../match/model/prepared";
import { documentTextOf, modelTextOf, toChanges } from "../match/difference/changes";
import type { Verdict } from "./unit";

function itemLabel(model: PreparedModel, verdict: Verdict): string {
  const { unit } = verdict;
  if (unit.item === undefined) return "";
  const label = model.pieces[unit.from]?.label?.text ?? "";
  return label && `${label} `;
}

function documentLabel(document: DocumentLines, verdict: Verdict): string {
  const { unit, segments } = verdict;
  const line = document.lines[segments[0]?.line ?? -1];
  if (!line?.label || unit.item === undefined || segments[0]?.from !== line.from) return "";
  return `${line.label.text} `;
}

/** One step that covers both sides: they read as they stand. */
function isWhole({ steps, model, doc }: Verdict): boolean {
  const [step] = steps;
  return (
    steps.length === 1 &&
    step?.op === "equal" &&
    step.modelTo - step.modelFrom === model.ids.length &&
    step.docTo - step.docFrom === doc.ids.length
  );
}

/** A definition row reads "term: meaning" where the table shows two cells. */
export function modelText(verdict: Verdict): string {
  if (verdict.segments.length === 0 || isWhole(verdict)) return verdict.model.text;
  return modelTextOf(toChanges(verdict.steps, verdict.model, verdict.doc));
}

export function documentText(verdict: Verdict): string {
  if (isWhole(verdict)) return verdict.doc.text;
  return documentTextOf(toChanges(verdict.steps, verdict.model, verdict.doc));
}

/** Does the model's side read as the model prints it? */
const isPrinted = (verdict: Verdict): boolean => verdict.segments.length === 0 || isWhole(verdict);

const printed = new WeakMap<ModelGroup, string>();

/** The text of a group as the model prints it: put together once a model. */
function printedText(group: ModelGroup, make: () => string): string {
  const known = printed.get(group);
  if (known !== undefined) return known;
  const made = make();
  printed.set(group, made);
  return made;
}

export interface Whole {
  modelText: string;
  documentText: string;
}

/** The units of a group together; definition rows are left out of their clause: they are rows of their own. */
export function wholeOf(
  model: PreparedModel,
  document: DocumentLines,
  group: ModelGroup,
  verdicts: readonly Verdict[],
  only?: Verdict,
): Whole {
  const own = only
    ? [only]
    : verdicts
        .slice(group.from, group.to)
        .filter(({ unit, model: side }) => unit.kind !== "definition" && side.text !== "");
  const labelled = !only;
  const ofModel = (): string =>
    own.map((one) => (labelled ? itemLabel(model, one) : "") + modelText(one)).join("\n");
  return {
    modelText: labelled && own.every(isPrinted) ? printedText(group, ofModel) : ofModel(),
    documentText: own
      .filter((one) => one.segments.length > 0)
      .map((one) => (labelled ? documentLabel(document, one) : "") + documentText(one))
      .join("\n"),
  };
}
