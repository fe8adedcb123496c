/** The last report, shared by the pages that show it, and whether it still holds. */
import { useCallback, useMemo, useState } from "react";
import type { CheckReport } from "../../compare/types";
import { useJob, type Job } from "./use-job";

export interface CheckState {
  report: CheckReport | null;
  /** When the report was made. */
  checkedAt: Date | null;
  /** The document was changed since, as far as we know. */
  stale: boolean;
  job: Job;
  markStale: () => void;
}

export function useCheck(): CheckState {
  const [report] = useState<CheckReport | null>(null);
  const [checkedAt] = useState<Date | null>(null);
  const [stale, setStale] = useState(false);
  const job = useJob();
  const markStale = useCallback(() => setStale(true), []);
  return useMemo(
    () => ({ report, checkedAt, stale, job, markStale }),
    [report, checkedAt, stale, job, markStale],
  );
}
