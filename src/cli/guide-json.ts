/** What the guide says of a checked document, as the JSON contract has it. */
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport, Finding } from "../compare/types";
import { annexFindings } from "../guide/annexes/rules";
import { coverage } from "../requirements";
import { readiness, type Blocker } from "../guide/readiness";
import { blockerText } from "../messages/guide";
import type { FileReport } from "./report-schema";

export interface GuideReport {
  requirements: FileReport["requirements"];
  readiness: FileReport["readiness"];
  /** About the annexes; they stand among the report's findings. */
  findings: Finding[];
}

const blocker = ({ code, article, values }: Blocker) => ({
  code,
  article,
  message: blockerText({ code, values }, "nl"),
  values,
});

/** @param model the one that the report compares with; undefined when none was recognised */
export function guideReport(model: ModelAgreement | undefined, report: CheckReport): GuideReport {
  if (!model) return { requirements: [], readiness: null, findings: [] };
  const { ready, blockers } = readiness(model, report);
  return {
    requirements: coverage(model, report).map(({ requirement, limbs, ...found }) => ({
      id: requirement.id,
      list: requirement.list,
      source: requirement.source.nl,
      text: requirement.text.nl,
      optional: requirement.optional,
      ...found,
      limbs: limbs.map(({ limb: { id, kind, text }, ...rest }) => ({
        id,
        kind,
        text: text.nl,
        ...rest,
      })),
    })),
    readiness: { ready, blockers: blockers.map(blocker) },
    findings: annexFindings(model, report),
  };
}
