/** What the deviations mean, worked out once for a report: ranks, requirements, readiness by purpose. */
import { useMemo } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport, Finding } from "../../compare/types";
import { annexFindings } from "../../guide/annexes/rules";
import { readiness, type Readiness } from "../../guide/readiness";
import { coverage, type Coverage } from "../../requirements";
import { ranks, type Ranked } from "../../verdict";
import { useModel } from "./library";

export const PURPOSES = ["negotiation", "clean", "signature"] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface Meaning {
  model: ModelAgreement;
  ranked: Map<string, Ranked>;
  /** Reference → where the document carries it. */
  places: CheckReport["clausePlaces"];
  coverage: Coverage[];
  annexFindings: Finding[];
  readiness: Record<Purpose, Readiness>;
}

/** Pages come and go; the report stays the same object until the next check. */
const known = new WeakMap<CheckReport, Meaning>();

function meaningOf(model: ModelAgreement, report: CheckReport): Meaning {
  const before = known.get(report);
  if (before) return before;
  const meaning: Meaning = {
    model,
    ranked: ranks(model, report),
    places: report.clausePlaces,
    coverage: coverage(model, report),
    annexFindings: annexFindings(model, report),
    readiness: {
      negotiation: readiness(model, report, "negotiation"),
      clean: readiness(model, report, "clean"),
      signature: readiness(model, report, "signature"),
    },
  };
  known.set(report, meaning);
  return meaning;
}

/** null while the model is fetched, or when none was recognised. */
export function useMeaning(report: CheckReport | null): Meaning | null {
  const model = useModel(report?.model?.id ?? null);
  return useMemo(() => (model && report ? meaningOf(model, report) : null), [model, report]);
}
