/** The last report, shared by the pages that show it, and whether it still holds. */
import { useCallback, useMemo, useState } from "react";
import type { NoiseKind, NoiseOptions } from "../../ledger/noise/kinds";
import {
  checkDocument,
  type CheckOptions,
  type CheckResult,
  type CheckStage,
} from "../../word/check";
import type { ShownView } from "../check/views";
import { useJob, type Job } from "./use-job";

type CheckQuestion = Pick<CheckOptions, "proposals" | "noise">;

export interface CheckState {
  result: CheckResult | null;
  /** When the report was made. */
  checkedAt: Date | null;
  /** The document was changed since, as far as we know. */
  stale: boolean;
  /** Lines of the text that are gone since the check, as far as we know which. */
  gone: readonly string[];
  /** Model that the user chose to compare with; "" to have it recognised. */
  model: string;
  setModel: (id: string) => void;
  /** How tracked changes are read in what is shown. */
  view: ShownView;
  setView: (view: ShownView) => void;
  /** Whether Bijlage 4 gets rows for what is only proposed. */
  proposals: boolean;
  /** Kinds of difference that the user wants counted, and the same as the check is asked. */
  counted: readonly NoiseKind[];
  noise: NoiseOptions | undefined;
  /** Counts these kinds from now on; a report that stands is made again, and that one is returned. */
  count: (kinds: readonly NoiseKind[]) => Promise<CheckResult | null>;
  stage: CheckStage;
  job: Job;
  /**
   * Checks the document; the result, or null when it failed or was stopped.
   * @param proposals another answer to that question, from now on
   * @param model to compare with, from now on
   */
  run: (proposals?: boolean, model?: string) => Promise<CheckResult | null>;
  /** A result that another job brought along. */
  take: (result: CheckResult) => void;
  /** @param gone lines that are known to have gone; without it, what changed is not known */
  markStale: (gone?: readonly string[]) => void;
}

const NONE: readonly string[] = [];

export function useCheck(): CheckState {
  const [made, setMade] = useState<{ result: CheckResult; at: Date } | null>(null);
  const [stale, setStale] = useState(false);
  const [gone, setGone] = useState<readonly string[]>(NONE);
  const [model, setModel] = useState("");
  const [view, setView] = useState<ShownView>("accepted");
  const [proposals, setProposals] = useState(false);
  const [counted, setCounted] = useState<readonly NoiseKind[]>([]);
  const [stage, setStage] = useState<CheckStage>("reading");
  const job = useJob();
  const { start, restart, busy } = job;
  const noise = useMemo(() => asNoise(counted), [counted]);

  const take = useCallback((result: CheckResult) => {
    setMade({ result, at: new Date() });
    setStale(false);
    setGone(NONE);
  }, []);

  const make = useCallback(
    async (how: Job["start"], request: CheckQuestion, against = model) => {
      let result: CheckResult | null = null;
      await how(async (signal) => {
        const asked = { ...request, model: against || undefined };
        result = await checkDocument({ ...asked, signal, onStage: setStage });
        take(result);
      });
      return result;
    },
    [model, take],
  );

  const run = useCallback(
    (asked = proposals, against?: string) => {
      setProposals(asked);
      return make(start, { proposals: asked, noise }, against);
    },
    [make, noise, proposals, start],
  );

  const standing = made !== null || busy;
  const count = useCallback(
    async (kinds: readonly NoiseKind[]) => {
      setCounted(kinds);
      return standing ? make(restart, { proposals, noise: asNoise(kinds) }) : null;
    },
    [make, proposals, restart, standing],
  );

  const markStale = useCallback((lines?: readonly string[]) => {
    setStale(true);
    if (lines) setGone(lines);
  }, []);
  return useMemo(
    () => ({
      result: made?.result ?? null,
      checkedAt: made?.at ?? null,
      stale,
      gone,
      model,
      setModel,
      view,
      setView,
      proposals,
      counted,
      noise,
      count,
      stage,
      job,
      run,
      take,
      markStale,
    }),
    [
      made,
      stale,
      gone,
      model,
      view,
      proposals,
      counted,
      noise,
      count,
      stage,
      job,
      run,
      take,
      markStale,
    ],
  );
}

/** Nothing where nothing is counted: the check then does as it does by itself. */
function asNoise(counted: readonly NoiseKind[]): NoiseOptions | undefined {
  if (counted.length === 0) return undefined;
  return Object.fromEntries(counted.map((kind) => [kind, false]));
}
