/** What the guide says of a checked document, as the JSON contract has it. */
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport, Finding } from "../outcome";
import { annexFindings } from "../guide/annexes/rules";
import { coverage } from "../requirements";
import type { Purpose } from "../guide/obstacles/purposes";
import { readiness, type Obstacle } from "../guide/readiness";
import { blockerText } from "../messages/guide";
import { mendText, notJudgedText } from "../messages/mends";
import type { FileReport } from "./report-schema";

export interface GuideReport {
  requirements: FileReport["requirements"];
  readiness: FileReport["readiness"];
  /** About the annexes; they stand among the report's findings. */
  findings: Finding[];
}

const blocker = ({ code, rank, level, article, values, place }: Obstacle) => ({
  code,
  rank,
  level,
  article,
  place,
  mend: mendText(code, "nl"),
  message: blockerText({ code, values }, "nl"),
  values,
});

/** @param model the one that the report compares with; undefined when none was recognised */
export function guideReport(
  model: ModelAgreement | undefined,
  report: CheckReport,
  purpose: Purpose = "signature",
  called: readonly string[] = [],
): GuideReport {
  if (!model) return { requirements: [], readiness: null, findings: [] };
  const found = readiness(model, report, purpose, { called });
  const obstacles = found.obstacles.map(blocker);
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
    readiness: {
      purpose,
      ready: found.ready,
      obstacles,
      blockers: obstacles,
      warnings: found.warnings.map(blocker),
      notJudged: found.notJudged.map((code) => notJudgedText(code, "nl")),
    },
    findings: annexFindings(model, report),
  };
}
