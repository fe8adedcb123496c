/** What the guide says of the report: cheap, so it is worked out here; the model is fetched already. */
import { useMemo } from "react";
import type { CheckReport, Finding } from "../../compare/types";
import { annexFindings } from "../../guide/annexes/rules";
import { coverage, type Coverage } from "../../requirements";
import { readiness, type Readiness } from "../../guide/readiness";
import { useModel } from "../session/library";

export interface Guidance {
  coverage: Coverage[];
  annexFindings: Finding[];
  readiness: Readiness;
}

/** null while the model is fetched, or when none was recognised. */
export function useGuide(report: CheckReport): Guidance | null {
  const model = useModel(report.model?.id ?? null);
  return useMemo(
    () =>
      model && {
        coverage: coverage(model, report),
        annexFindings: annexFindings(model, report),
        readiness: readiness(model, report),
      },
    [model, report],
  );
}
