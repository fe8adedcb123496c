/** Annexes that are named and are not there, or say nothing. */
import { annexes } from "../../clauses/model";
import type { Annex, ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import { clauseStates, isBlank } from "../../requirements";
import type { Blocker, Rule } from "./blocker";

/** Gone as a whole: the comparison says so in a finding, or in a deviation of the annex itself. */
function isMissing({ number }: Annex, report: CheckReport): boolean {
  const ref = `bijlage ${number}`;
  return (
    report.findings.some(({ code, article }) => code === "annex-missing" && article === ref) ||
    clauseStates(report).get(ref) === "missing"
  );
}

/** What the parties wrote there: not the heads of a table, whatever their words. */
function ownText({ text, cells }: CheckReport["notCompared"][number]): string {
  return cells ? cells.flatMap(({ row, text: own }) => (row > 0 ? own : [])).join("\n") : text;
}

/** An annex that the parties must fill, with a table of theirs or text of their own, and did not. */
function isEmpty(annex: Annex, model: ModelAgreement, report: CheckReport): boolean {
  const own = annex.blocks.some(
    (block) =>
      block.type === "records" ||
      (block.type === "free" && !model.fields.find(({ id }) => id === block.field)?.mayStayOpen),
  );
  const ref = `bijlage ${annex.number}`;
  return own && !report.notCompared.some((one) => one.article === ref && !isBlank(ownText(one)));
}

export const annexesThere: Rule = (model, report) =>
  annexes(model).flatMap((annex): Blocker[] => {
    if (annex.notPrinted) return [];
    // The deviation table is needed only when there is something to record, and then it is missed there.
    if (annex.role === "deviations") return [];
    const values = { annex: annex.number, heading: annex.heading };
    const article = `bijlage ${annex.number}`;
    if (isMissing(annex, report)) return [{ code: "annex-missing", article, values }];
    return isEmpty(annex, model, report) ? [{ code: "annex-empty", article, values }] : [];
  });
