/** Acts → edits on the document as it stands now. Runs where the comparison runs; nothing of Office.js. */
import { rowConflicts } from "../../annex4";
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import {
  isVisible,
  paragraphText,
  walk,
  type DocumentModel,
  type Paragraph,
  type Reading,
  type View,
} from "../../document";
import {
  answerEdits,
  bodyParagraphs,
  commentsSaying,
  repairEdits,
  restorations,
  settlings,
  wholeEdit,
  wordEdit,
  type Refusal,
} from "../../edits";
import { slotsInText } from "../field-slots";
import type { ActAsk, ActEdit, ActPlan, Piece, PlannedItem, UndoStep, Wanted } from "./ask";
import { chooseItem } from "./choose-item";
import { citedEdit, rowEdit } from "./cited-edits";
import { clauseItem } from "./clause-item";
import { rewordItem } from "./reword-item";
import { rowsOf } from "./rows-of";
import { standsSo } from "./stands";

/** The document as an act looks at it. */
interface Looked {
  document: DocumentModel;
  report: CheckReport;
  view: View;
  readings: ReadonlyMap<number, Reading>;
  models: readonly ModelAgreement[];
}

/** @param models what the wordings of a choice are taken from */
export function planActs(
  document: DocumentModel,
  report: CheckReport,
  ask: ActAsk,
  models: readonly ModelAgreement[] = [],
): ActPlan {
  const { view } = ask;
  const readings = new Map(walk(document, view).map((one) => [one.paragraph.index, one]));
  const looked = { document, report, view, readings, models };
  const otherwise = ask.record ? rowConflicts(report, report.deviations) : null;
  const asked = ask.rows?.map(({ deviation }) => deviation) ?? [];
  // Most acts ask for no row: the table is not planned for them.
  const taken = asked.length > 0 && rowConflicts(report, asked).size > 0;
  const items = ask.wanted.map((one): PlannedItem => {
    const item = planned(looked, one);
    // Its wording would stand nowhere any more; or another's row stands where ours is to come.
    const conflict = taken || otherwise?.has(item.key) === true;
    return conflict ? { ...item, edits: null, problem: "row-conflict" } : item;
  });
  const all = items.flatMap(({ edits }) => edits ?? []);
  return {
    items,
    paragraphs: paragraphsOf(looked, all),
    behind: behindOf([...readings.values()], all),
    ...rowsOf(report, items, ask),
  };
}

function paragraphsOf(
  { document, readings, view }: Looked,
  edits: readonly ActEdit[],
): ActPlan["paragraphs"] {
  const every = new Map(bodyParagraphs(document.blocks).map((one) => [one.index, one]));
  const paragraphs: ActPlan["paragraphs"] = {};
  for (const edit of edits) {
    const reading = readings.get(edit.paragraph);
    const alone = every.get(edit.paragraph);
    // What is settled or remarked on may stand in one view only, or be read together with the next.
    const beside = edit.kind === "settle" || edit.kind === "remark";
    const text = beside && alone ? paragraphText(alone, view) : reading?.text;
    const pieces =
      beside && alone ? piecesOf(alone, view) : reading && piecesOf(reading.paragraph, view);
    if (text !== undefined && pieces)
      paragraphs[edit.paragraph] = { text, pieces, numbered: (reading?.label ?? "") !== "" };
  }
  return paragraphs;
}

function planned(looked: Looked, one: Wanted): PlannedItem {
  const { document, report, readings, view } = looked;
  switch (one.kind) {
    case "restore":
    case "settle":
    case "remark":
      return onTarget(looked, one);
    case "answer":
      return answered(looked, one);
    case "choose":
      return chooseItem(
        looked,
        one,
        looked.models.find(({ id }) => id === one.model),
      );
    case "row": {
      const edit = rowEdit(readings, one, view);
      const named = { key: one.article, article: one.article };
      return edit === "held"
        ? { ...named, edits: null, problem: edit }
        : { ...named, ...found([edit]) };
    }
    case "clause":
      return clauseItem(looked, one);
    case "reword":
      return rewordItem(looked, one);
    case "cited": {
      const edit = citedEdit(readings, one, view);
      const named = { key: one.article, article: one.article };
      return edit === "held"
        ? { ...named, edits: null, problem: edit }
        : { ...named, ...found([edit]) };
    }
    case "repair": {
      const { article } = one;
      const edits = repairEdits(document, report, view, one);
      return typeof edits === "string"
        ? { key: article, article, edits: null, problem: edits }
        : { key: article, article, edits, problem: null };
    }
    case "stands": {
      const { key, article, of } = one;
      const so = of.every((edit) => standsSo(document, report, key, edit));
      return { key, article, edits: so ? [] : null, problem: so ? null : "stale" };
    }
    case "steps": {
      const { key, article, item, steps } = one;
      const edits = steps.map((step) => stepEdit(document, view, step));
      return { key, article, ...(item !== undefined && { item }), ...found(edits) };
    }
  }
}

function stepEdit(document: DocumentModel, view: View, step: UndoStep): ActEdit | null {
  if (step.kind === "words") return wordEdit(document, view, step);
  if (step.kind === "whole") return wholeEdit(document, view, step);
  const { id, text } = step;
  const alike = commentsSaying(document, text);
  return alike === 0 ? null : { kind: "withdraw", paragraph: 0, was: "", id, text, alike };
}

function behindOf(readings: readonly Reading[], edits: readonly ActEdit[]): ActPlan["behind"] {
  const gone = new Set(edits.flatMap((one) => (one.kind === "remove" ? [one.paragraph] : [])));
  const behind: ActPlan["behind"] = {};
  let last = "";
  for (const { paragraph, text } of readings) {
    if (gone.has(paragraph.index)) behind[paragraph.index] = last;
    else last = text;
  }
  return behind;
}

/** All of it or nothing: a clause half undone is worse than one that is told to have changed. */
function found(edits: (ActEdit | null)[]): Pick<PlannedItem, "edits" | "problem"> {
  const all = edits.filter((edit) => edit !== null);
  return all.length === edits.length
    ? { edits: all, problem: null }
    : { edits: null, problem: "stale" };
}

function onTarget(
  looked: Looked,
  one: Extract<Wanted, { kind: "restore" | "settle" | "remark" }>,
): PlannedItem {
  const { key, article, item, documentText } = one.target;
  const named = { key, article, ...(item !== undefined && { item }) };
  const now = looked.report.deviations.find((deviation) => deviation.key === key);
  // The report's own words are the fingerprint: other words there are another decision.
  if (now?.documentText !== documentText) return { ...named, edits: null, problem: "stale" };
  const edits = editsFor(looked, one);
  return typeof edits === "string"
    ? { ...named, edits: null, problem: edits }
    : { ...named, edits, problem: null };
}

function editsFor(
  { document, report, view }: Looked,
  one: Extract<Wanted, { kind: "restore" | "settle" | "remark" }>,
): ActEdit[] | Refusal | "stale" {
  const { key } = one.target;
  if (one.kind === "settle") {
    const { author, accept } = one;
    return settlings(document, report, { key, author, accept });
  }
  if (one.kind === "restore") {
    const [made] = restorations(document, report, view, new Set([key]));
    if (made && "edits" in made) return made.edits;
    return made ? made.refused : "stale";
  }
  const place = report.deviations.find((deviation) => deviation.key === key)?.place;
  if (!place) return "place";
  if (place.part !== undefined) return "part";
  const paragraph = bodyParagraphs(document.blocks).find(({ index }) => index === place.paragraph);
  if (!paragraph) return "place";
  const { text } = one;
  const was = paragraphText(paragraph, view);
  const alike = commentsSaying(document, text);
  return [{ kind: "remark", paragraph: place.paragraph, was, text, alike }];
}

function answered(
  { document, report, view }: Looked,
  { field, value, seen, outside }: Extract<Wanted, { kind: "answer" }>,
): PlannedItem {
  const named = { key: field, article: "" };
  const all = report.fields.find(({ id }) => id === field)?.slots ?? [];
  const slots = outside ? slotsInText(document, all) : all;
  const fits = slots.every(
    ({ open, text }) => open || seen === null || text === value || seen.includes(text),
  );
  if (!fits) return { ...named, edits: null, problem: "stale" };
  const made = answerEdits(document, view, slots, value);
  return "edits" in made
    ? { ...named, edits: made.edits, problem: null }
    : { ...named, edits: null, problem: made.refused };
}

function piecesOf({ spans }: Paragraph, view: View): Piece[] {
  return spans.map((span) => ({
    text: span.kind === "mark" ? "\ufffc" : span.text,
    shown: span.kind !== "mark" && isVisible(span, view),
  }));
}
