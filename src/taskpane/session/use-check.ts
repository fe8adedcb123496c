/** The last report, shared by the pages that show it, and whether it still holds. */
import { useCallback, useMemo, useState } from "react";
import { checkDocument, type CheckResult, type CheckStage } from "../../word/check";
import { useJob, type Job } from "./use-job";

export interface CheckState {
  result: CheckResult | null;
  /** When the report was made. */
  checkedAt: Date | null;
  /** The document was changed since, as far as we know. */
  stale: boolean;
  /** Model that the user chose to compare with; "" to have it recognised. */
  model: string;
  setModel: (id: string) => void;
  stage: CheckStage;
  job: Job;
  /** Checks the document; the result, or null when it failed or was stopped. */
  run: () => Promise<CheckResult | null>;
  /** A result that another job brought along. */
  take: (result: CheckResult) => void;
  markStale: () => void;
}

export function useCheck(): CheckState {
  const [made, setMade] = useState<{ result: CheckResult; at: Date } | null>(null);
  const [stale, setStale] = useState(false);
  const [model, setModel] = useState("");
  const [stage, setStage] = useState<CheckStage>("reading");
  const job = useJob();
  const { start } = job;

  const take = useCallback((result: CheckResult) => {
    setMade({ result, at: new Date() });
    setStale(false);
  }, []);

  const run = useCallback(async () => {
    let result: CheckResult | null = null;
    await start(async (signal) => {
      result = await checkDocument({ model: model || undefined, signal, onStage: setStage });
      take(result);
    });
    return result;
  }, [model, start, take]);

  const markStale = useCallback(() => setStale(true), []);
  return useMemo(
    () => ({
      result: made?.result ?? null,
      checkedAt: made?.at ?? null,
      stale,
      model,
      setModel,
      stage,
      job,
      run,
      take,
      markStale,
    }),
    [made, stale, model, stage, job, run, take, markStale],
  );
}
