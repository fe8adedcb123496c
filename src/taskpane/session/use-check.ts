/** The last report, shared by the pages that show it, and whether it still holds. */
import { useCallback, useMemo, useState } from "react";
import { checkDocument, type CheckResult, type CheckStage } from "../../word/check";
import type { ShownView } from "../check/views";
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
  /** How tracked changes are read in what is shown. */
  view: ShownView;
  setView: (view: ShownView) => void;
  /** Whether Bijlage 4 gets rows for what is only proposed. */
  proposals: boolean;
  stage: CheckStage;
  job: Job;
  /**
   * Checks the document; the result, or null when it failed or was stopped.
   * @param proposals another answer to that question, from now on
   */
  run: (proposals?: boolean) => Promise<CheckResult | null>;
  /** A result that another job brought along. */
  take: (result: CheckResult) => void;
  markStale: () => void;
}

export function useCheck(): CheckState {
  const [made, setMade] = useState<{ result: CheckResult; at: Date } | null>(null);
  const [stale, setStale] = useState(false);
  const [model, setModel] = useState("");
  const [view, setView] = useState<ShownView>("accepted");
  const [proposals, setProposals] = useState(false);
  const [stage, setStage] = useState<CheckStage>("reading");
  const job = useJob();
  const { start } = job;

  const take = useCallback((result: CheckResult) => {
    setMade({ result, at: new Date() });
    setStale(false);
  }, []);

  const run = useCallback(
    async (asked = proposals) => {
      let result: CheckResult | null = null;
      setProposals(asked);
      await start(async (signal) => {
        const request = { model: model || undefined, proposals: asked };
        result = await checkDocument({ ...request, signal, onStage: setStage });
        take(result);
      });
      return result;
    },
    [model, proposals, start, take],
  );

  const markStale = useCallback(() => setStale(true), []);
  return useMemo(
    () => ({
      result: made?.result ?? null,
      checkedAt: made?.at ?? null,
      stale,
      model,
      setModel,
      view,
      setView,
      proposals,
      stage,
      job,
      run,
      take,
      markStale,
    }),
    [made, stale, model, view, proposals, stage, job, run, take, markStale],
  );
}
