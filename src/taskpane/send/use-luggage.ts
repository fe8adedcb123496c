/** What goes along with the file: asked of Word when the page shows, and again after every check. */
import { useEffect, useState } from "react";
import type { CheckResult } from "../../word/check";
import { luggage, type Luggage } from "../../word/send";
import { titlesOf } from "../../outcome/titles";
import { useSession } from "../session/session";
import { useJob, type Job } from "../session/use-job";

export function useLuggage(result: CheckResult | null): { luggage: Luggage | null; job: Job } {
  const job = useJob();
  const { restart, cancel } = job;
  const { setTravels } = useSession();
  const [found, setFound] = useState<{ of: CheckResult; luggage: Luggage } | null>(null);
  useEffect(() => {
    if (result)
      void restart(async (signal) => {
        const made = await luggage(titlesOf(result.report), signal);
        if (signal.aborted) return;
        setFound({ of: result, luggage: made });
        setTravels(made.travels);
      });
  }, [result, restart, setTravels]);
  // Who leaves the page wants to know it no more.
  useEffect(() => cancel, [cancel]);
  // Of the file as it was before, until the new one has come: nothing jumps meanwhile.
  return { luggage: found?.luggage ?? null, job };
}
