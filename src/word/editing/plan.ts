/** Acts → edits on the document as it stands now. Runs where the comparison runs; nothing of Office.js. */
import { planTable, rowKey } from "../../compare/table";
import type { CheckReport } from "../../compare/types";
import { isVisible, walk, type DocumentModel, type Reading, type View } from "../../document";
import { isPlain, restorations, wholeEdit, wordEdit, type Edit } from "../../edits";
import type { ActAsk, ActPlan, Piece, PlannedItem, UndoStep, Wanted } from "./ask";

export function planActs(document: DocumentModel, report: CheckReport, ask: ActAsk): ActPlan {
  const readings = new Map(walk(document, ask.view).map((one) => [one.paragraph.index, one]));
  const items = ask.wanted.map((one) => planned(document, report, readings, one, ask.view));
  const paragraphs: ActPlan["paragraphs"] = {};
  for (const { paragraph } of items.flatMap(({ edits }) => edits ?? [])) {
    const reading = readings.get(paragraph);
    if (reading)
      paragraphs[paragraph] = {
        text: reading.text,
        pieces: piecesOf(reading, ask.view),
        numbered: reading.label !== "",
      };
  }
  const all = items.flatMap(({ edits }) => edits ?? []);
  return {
    items,
    paragraphs,
    behind: behindOf([...readings.values()], all),
    ...rowsOf(report, items, ask),
  };
}

function planned(
  document: DocumentModel,
  report: CheckReport,
  readings: ReadonlyMap<number, Reading>,
  one: Wanted,
  view: View,
): PlannedItem {
  if (one.kind === "restore") return restored(document, report, one.target, view);
  if (one.kind === "row") {
    const edit = rowEdit(readings, one, view);
    const named = { key: one.article, article: one.article };
    return edit === "held"
      ? { ...named, edits: null, problem: edit }
      : { ...named, ...found([edit]) };
  }
  const { key, article, item, steps } = one;
  const edits = steps.map((step) => stepEdit(document, view, step));
  return { key, article, ...(item !== undefined && { item }), ...found(edits) };
}

const stepEdit = (document: DocumentModel, view: View, step: UndoStep): Edit | null =>
  step.kind === "words" ? wordEdit(document, view, step) : wholeEdit(document, view, step);

function behindOf(readings: readonly Reading[], edits: readonly Edit[]): ActPlan["behind"] {
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
function found(edits: (Edit | null)[]): Pick<PlannedItem, "edits" | "problem"> {
  const all = edits.filter((edit) => edit !== null);
  return all.length === edits.length
    ? { edits: all, problem: null }
    : { edits: null, problem: "stale" };
}

function restored(
  document: DocumentModel,
  report: CheckReport,
  target: Extract<Wanted, { kind: "restore" }>["target"],
  view: View,
): PlannedItem {
  const { key, article, item, documentText } = target;
  const named = { key, article, ...(item !== undefined && { item }) };
  const now = report.deviations.find((one) => one.key === key);
  // The report's own words are the fingerprint: other words there are another decision.
  if (now?.documentText !== documentText) return { ...named, edits: null, problem: "stale" };
  const [made] = restorations(document, report, view, new Set([key]));
  if (made && "edits" in made) return { ...named, edits: made.edits, problem: null };
  return { ...named, edits: null, problem: made ? made.refused : "stale" };
}

/** The paragraph of the row that says nothing but the article; "held" where more than plain text is in it. */
function rowEdit(
  readings: ReadonlyMap<number, Reading>,
  { article, first, last, becomes }: Extract<Wanted, { kind: "row" }>,
  view: View,
): Edit | "held" | null {
  const cited = [...readings.values()].filter(
    ({ paragraph: { index }, parts, text, cells }) =>
      index >= first &&
      index <= last &&
      cells.length > 0 &&
      parts.length === 1 &&
      text.trim() === article.trim(),
  );
  const [only] = cited;
  if (!only || cited.length > 1) return null;
  // As small as the difference: "8.2" → "8.3" leaves what stands around the number.
  const start = only.text.indexOf(article.trim());
  const was = article.trim();
  const end = start + was.length;
  if (!isPlain(only, start, end, view)) return "held";
  return { kind: "text", paragraph: only.paragraph.index, start, end, was, becomes };
}

function piecesOf({ paragraph }: Reading, view: View): Piece[] {
  return paragraph.spans.map((span) => ({
    text: span.kind === "mark" ? "\ufffc" : span.text,
    shown: span.kind !== "mark" && isVisible(span, view),
  }));
}

function rowsOf(
  report: CheckReport,
  items: readonly PlannedItem[],
  { record }: ActAsk,
): Pick<ActPlan, "rows"> {
  if (!record) return {};
  const keys = new Set(items.flatMap(({ key, edits }) => (edits ? [key] : [])));
  const deviations = report.deviations.filter(({ key }) => keys.has(key));
  const reasons = Object.fromEntries(deviations.map((one) => [rowKey(one), record[one.key] ?? ""]));
  return { rows: planTable({ ...report, deviations }, { reasons }) };
}
