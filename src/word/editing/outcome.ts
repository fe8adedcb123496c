/** What an act came to, from the document as it stands now. */
import { undone, type Insertion, type TextEdit } from "../../edits";
import type { CheckResult } from "../check";
import type { FailureCode } from "../failure";
import type { ActAsk, ActEdit, ActPlan, PlannedItem, Wanted } from "./ask";
import type { ActOutcome, ItemOutcome, Refused, Undo, UndoStep } from "./types";

export interface Written {
  acts: ActPlan;
  /** Given to Word. */
  done: PlannedItem[];
  /** What Word calls the comments that it made, by key. */
  ids?: ReadonlyMap<string, string>;
  left: PlannedItem[];
  tracked: boolean | null;
  cause?: FailureCode;
  /** The document behind it. */
  after: { ooxml: string; text: string };
  /** Set where nothing was given to Word since this text was compared: it is not compared again. */
  known?: CheckResult;
}

/** Looks in the document behind the act: what it checks to, and which of the wanted things can be found. */
type Look = (
  after: Written["after"],
  wanted: Wanted[],
) => Promise<{ result: CheckResult; found: PlannedItem[] }>;

export async function outcomeOf(
  ask: ActAsk,
  { acts, done, ids, tracked, cause, after, known }: Written,
  look: Look,
): Promise<ActOutcome> {
  const given = new Set(done.map(({ key }) => key));
  /** What Word was given, without what was left: so the paragraphs read since. */
  const written = { ...acts, items: acts.items.filter(({ key }) => given.has(key)) };
  const wanted = acts.items.map((item) => asWritten(item, given.has(item.key) ? written : null));
  const { result, found } = known ? { result: known, found: [] } : await look(after, wanted);
  const told = new Set(result.report.deviations.map(({ key }) => key));
  const items = acts.items.map((item, at): ItemOutcome => {
    const named = {
      key: item.key,
      article: item.article,
      ...(item.item !== undefined && { item: item.item }),
    };
    const refused = (code: Refused): ItemOutcome => ({ ...named, status: "refused", code });
    const restore = ask.wanted[at]?.kind === "restore";
    // Halfway the document itself changed: what reads otherwise now may be our own doing.
    if (cause && item.problem === "stale")
      return restore && !told.has(item.key)
        ? { ...named, status: "done", undo: null }
        : refused("unknown");
    if (item.problem === "stale") return { ...named, status: "stale" };
    if (item.problem) return refused(item.problem);
    if (!given.has(item.key)) return refused(cause ? "not-arrived" : "place");
    const stands = ask.view === "rejected" || found[at]?.problem === null;
    if (!stands || (restore && told.has(item.key))) return refused("not-arrived");
    return {
      ...named,
      status: "done",
      undo: undoOf(item, written, ids?.get(item.key) ?? ""),
      ...(ask.record && { recorded: rowStands(item, result) }),
    };
  });
  return { items, result, tracked, cause: cause ?? null };
}

const isBeside = ({ kind }: ActEdit): boolean =>
  kind === "settle" || kind === "remark" || kind === "withdraw";

/** Asks for the paragraphs of an item as they must read since: found, they stand. */
function asWritten({ key, article, edits }: PlannedItem, acts: ActPlan | null): Wanted {
  if (acts && edits?.some(isBeside)) return { kind: "stands", key, article, of: edits };
  const texts = acts
    ? [
        ...[...textEdits(edits)].map(([paragraph]) => textSince(acts, paragraph)),
        ...(edits ?? []).flatMap((edit) => (edit.kind === "insert" ? [edit.text] : [])),
      ]
    : [];
  const steps = texts.map((text) => ({ kind: "whole" as const, paragraph: 0, text }));
  return { kind: "steps", key, article, steps };
}

/** Edits of words by their paragraph. */
function textEdits(edits: readonly ActEdit[] | null): Map<number, TextEdit[]> {
  const found = new Map<number, TextEdit[]>();
  for (const edit of edits ?? [])
    if (edit.kind === "text")
      found.set(edit.paragraph, [...(found.get(edit.paragraph) ?? []), edit]);
  return found;
}

/** Every edit of the act in a paragraph, of whatever item, in reading order. */
const editsIn = ({ items }: ActPlan, paragraph: number): TextEdit[] =>
  (textEdits(items.flatMap(({ edits }) => edits ?? [])).get(paragraph) ?? []).sort(
    (a, b) => a.start - b.start,
  );

function textSince(acts: ActPlan, paragraph: number): string {
  let text = acts.paragraphs[paragraph]?.text ?? "";
  for (const { start, end, becomes } of editsIn(acts, paragraph).reverse())
    text = text.slice(0, start) + becomes + text.slice(end);
  return text;
}

/** Read back: Bijlage 4 has a row for it, that holds against the restored text, or matches what was accepted. */
const rowStands = ({ article, edits }: PlannedItem, { report }: CheckResult): boolean =>
  report.deviationTable.rows.some(
    (row) =>
      row.status === (edits?.some(({ kind }) => kind === "settle") ? "matches" : "annex-only") &&
      [row.target, row.article.trim()].some((one) => one === article),
  );

/** Where a paragraph that was put in stands since: another may read the same, as a line that a row quotes. */
function placeSince({ items }: ActPlan, edit: Insertion): number {
  const all = items.flatMap(({ edits }) => edits ?? []).filter(({ kind }) => kind === "insert");
  const before = all.filter(({ paragraph }) => paragraph < edit.paragraph).length;
  const beside = all.filter(({ paragraph }) => paragraph === edit.paragraph).indexOf(edit);
  return edit.paragraph + before + beside + 1;
}

/** null where Word has no way back: an accepted or refused proposal of another's is nobody's any more. */
function undoOf(item: PlannedItem, acts: ActPlan, id: string): Undo | null {
  const edits = item.edits ?? [];
  if (edits.some(({ kind }) => kind === "settle" || kind === "withdraw")) return null;
  const steps: UndoStep[] = [];
  for (const [paragraph, own] of textEdits(edits)) {
    // Those of other items too: so it reads since.
    const all = editsIn(acts, paragraph);
    const back = undone(acts.paragraphs[paragraph]?.text ?? "", all, paragraph);
    for (const [at, edit] of all.entries()) {
      const step = back[at];
      if (step && own.includes(edit)) steps.push({ kind: "words", ...step });
    }
  }
  for (const edit of edits) {
    const { paragraph } = edit;
    if (edit.kind === "remark") steps.push({ kind: "withdraw", id, text: edit.text });
    if (edit.kind === "insert")
      steps.push({ kind: "whole", paragraph: placeSince(acts, edit), text: edit.text });
    if (edit.kind === "remove")
      steps.push({
        kind: "whole",
        paragraph: paragraph - 1,
        text: edit.was,
        behind: acts.behind[paragraph] ?? "",
        numbered: acts.paragraphs[paragraph]?.numbered ?? false,
      });
  }
  return {
    key: item.key,
    article: item.article,
    ...(item.item !== undefined && { item: item.item }),
    steps,
  };
}
