/** What an act came to, from the document as it stands now. */
import { undone } from "../../edits";
import type { CheckResult } from "../check";
import type { FailureCode } from "../failure";
import type { ActAsk, ActPlan, PlannedItem } from "./ask";
import type { ActOutcome, ItemOutcome, Undo, UndoStep } from "./types";

export interface Written {
  acts: ActPlan;
  /** Given to Word. */
  done: PlannedItem[];
  left: PlannedItem[];
  tracked: boolean | null;
  cause?: FailureCode;
  /** The document behind it. */
  after: { ooxml: string; text: string };
}

export async function outcomeOf(
  ask: ActAsk,
  written: Written,
  check: (after: Written["after"]) => Promise<CheckResult>,
): Promise<ActOutcome> {
  const result = await check(written.after);
  const { acts, tracked, cause } = written;
  const given = new Set(written.done.map(({ key }) => key));
  const items = acts.items.map((item, at): ItemOutcome => {
    const named = {
      key: item.key,
      article: item.article,
      ...(item.item !== undefined && { item: item.item }),
    };
    if (item.problem === "stale") return { ...named, status: "stale" };
    if (item.problem) return { ...named, status: "refused", code: item.problem };
    if (!given.has(item.key))
      return cause
        ? { ...named, status: "refused", code: "not-arrived" }
        : { ...named, status: "refused", code: "place" };
    // A deviation that is told again did not go; of words named by place the look was to the letter.
    const restore = ask.wanted[at]?.kind === "restore";
    const still = restore && result.report.deviations.some(({ key }) => key === item.key);
    if (still) return { ...named, status: "refused", code: "not-arrived" };
    return {
      ...named,
      status: "done",
      undo: undoOf(item, acts),
      ...(ask.record && { recorded: rowStands(item, result) }),
    };
  });
  return { items, result, tracked, cause: cause ?? null };
}

/** Read back: Bijlage 4 has a row for it that holds against the restored text. */
const rowStands = ({ article }: PlannedItem, { report }: CheckResult): boolean =>
  report.deviationTable.rows.some(
    (row) =>
      row.status === "annex-only" &&
      [row.target, row.article.trim()].some((one) => one === article),
  );

function undoOf(item: PlannedItem, acts: ActPlan): Undo {
  const edits = item.edits ?? [];
  const steps: UndoStep[] = [];
  const words = edits.filter((edit) => edit.kind === "text");
  for (const paragraph of new Set(words.map((edit) => edit.paragraph))) {
    const text = acts.paragraphs[paragraph]?.text ?? "";
    // Every edit of the act in that paragraph, those of other items too: so it reads since.
    const all = acts.items
      .flatMap((one) => one.edits ?? [])
      .filter((edit) => edit.kind === "text" && edit.paragraph === paragraph)
      .filter((edit) => edit.kind === "text");
    const back = undone(text, all, paragraph);
    const sorted = [...all].sort((a, b) => a.start - b.start);
    for (const [at, edit] of sorted.entries()) {
      const step = back[at];
      if (step && words.includes(edit)) steps.push({ kind: "words", ...step });
    }
  }
  for (const edit of edits) {
    const { paragraph } = edit;
    if (edit.kind === "insert") steps.push({ kind: "whole", paragraph, text: edit.text });
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
