/** Everything that a report tells, judged once. */
import { withoutCounted } from "../annex4/without-counted";
import type { Deviation, Finding } from "../outcome";
import { annexFindings } from "../guide/annexes/rules";
import { readiness, type Readiness } from "../guide/readiness";
import {
  coverage,
  limbResults,
  type Bilingual,
  type Coverage,
  type LimbResult,
} from "../requirements";
import { ranks } from "../verdict";
import type { ReportInput } from "./types";

export type Rank = "kern" | "inhoudelijk" | "bewoording";
export const RANKS: readonly Rank[] = ["kern", "inhoudelijk", "bewoording"];

export interface Ranked {
  deviation: Deviation;
  rank: Rank;
  favours: "verwerkingsverantwoordelijke" | "verwerker" | null;
  /** What happens. */
  says: readonly Bilingual[];
  /** Limbs that it did something to. */
  limbs: readonly LimbResult[];
}

export interface Judged {
  ranked: readonly Ranked[];
  coverage: readonly Coverage[];
  readiness: Readiness | null;
  findings: readonly Finding[];
}

/** By weight, and within one weight as in the document. */
export function judge({ report, model, purpose }: ReportInput): Judged {
  if (!model) return { ranked: [], coverage: [], readiness: null, findings: report.findings };
  const found = ranks(model, report);
  const limbs = limbResults(model, withoutCounted(report));
  const ranked = report.deviations.map((deviation): Ranked => {
    const own = found.get(deviation.key);
    const { level } = deviation.weight;
    return {
      deviation,
      rank: own?.rank ?? (level === "wording" ? "bewoording" : "inhoudelijk"),
      favours: own?.favours ?? null,
      says: own?.says ?? [],
      limbs: limbs.filter(({ by }) => by.includes(deviation.key)),
    };
  });
  return {
    ranked: RANKS.flatMap((rank) => ranked.filter((one) => one.rank === rank)),
    coverage: coverage(model, report),
    readiness: readiness(model, report, purpose),
    findings: [...report.findings, ...annexFindings(model, report)],
  };
}
