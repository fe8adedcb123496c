/** What the deviations mean, worked out once for a report: ranks, requirements, readiness by purpose. */
import { useMemo } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport, Finding } from "../../outcome";
import { annexFindings } from "../../guide/annexes/rules";
import { withAlong } from "../../guide/along";
import { readiness, type Readiness } from "../../guide/readiness";
import { coverage, type Coverage } from "../../requirements";
import { ranks, type Ranked } from "../../verdict";
import { useModel } from "./library";
import { useSession } from "./session";

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
    readiness: readinessOf(model, report, NOTHING),
  };
  known.set(report, meaning);
  return meaning;
}

const NOTHING: ReadonlySet<string> = new Set();
const readinessOf = (
  model: ModelAgreement,
  report: CheckReport,
  decided: ReadonlySet<string>,
): Meaning["readiness"] => ({
  negotiation: readiness(model, report, "negotiation", { decided }),
  clean: readiness(model, report, "clean", { decided }),
  signature: readiness(model, report, "signature", { decided }),
});

/** null while the model is fetched, or when none was recognised. */
export function useMeaning(report: CheckReport | null): Meaning | null {
  const model = useModel(report?.model?.id ?? null);
  const { work, travels } = useSession();
  const { items } = work;
  const decided = items.flatMap(({ key, deed }) => (deed === null ? [] : [key])).join("\n");
  return useMemo(() => {
    if (!model || !report) return null;
    const meaning = meaningOf(model, report);
    // Where the model itself makes a deviation count by recording it, a decision of ours changes nothing.
    const counted = model.deviationRule || decided === "" ? NOTHING : new Set(decided.split("\n"));
    if (counted === NOTHING && travels === null) return meaning;
    return { ...meaning, readiness: readinessOf(model, withAlong(report, travels), counted) };
  }, [decided, model, report, travels]);
}
