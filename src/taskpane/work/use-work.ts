/** What was decided in this document, and what is still to be decided. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Deviation } from "../../outcome";
import { documentKey } from "../../word/document-key";
import { readKept, writeKept } from "../../word/kept";
import type { CheckState } from "../session/use-check";
import { decided, joined, NO_DECISIONS, type Decision, type Decisions } from "./decisions";
import { workItems, type Handled, type Item, type Remarked } from "./items";

export interface Work {
  /** Of the reading that is shown: with every proposal accepted. */
  items: readonly Item[];
  open: number;
  decisions: Decisions;
  /** Keeps all of it anew: an import. @returns false when the browser refuses */
  keep: (decisions: Decisions) => boolean;
  decide: (deviation: Deviation, change: Partial<Omit<Decision, "words">>) => boolean;
  /** Something was done, and read back. */
  did: (...handled: Omit<Handled, "before">[]) => void;
  /** It was taken back. */
  undid: (...keys: string[]) => void;
  /** A comment was placed, or taken out again. */
  remarked: (key: string, remark: Remarked | null) => void;
}

const nameOf = () => `besluiten.${documentKey()}` as const;

async function kept(): Promise<Decisions> {
  const text = readKept(nameOf());
  if (text === null) return NO_DECISIONS;
  const { parseDecisions } = await import("./decisions-file");
  const read = parseDecisions(text);
  return "decisions" in read ? read.decisions : NO_DECISIONS;
}

export function useWork({ result }: Pick<CheckState, "result">): Work {
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  useEffect(() => {
    // What is decided before it is read holds too. Unreadable, it is as if nothing was kept.
    void kept().then(
      (read) => setDecisions((now) => joined(read, now)),
      () => undefined,
    );
  }, []);
  const [handled, setHandled] = useState<ReadonlyMap<string, Handled>>(new Map());
  const [remarks, setRemarks] = useState<ReadonlyMap<string, Remarked>>(new Map());
  const report = result?.report ?? null;
  const items = useMemo(
    () => (report?.model ? workItems(report.deviations, decisions, handled, remarks) : []),
    [report, decisions, handled, remarks],
  );

  const keep = useCallback((next: Decisions) => {
    setDecisions(next);
    return writeKept(nameOf(), JSON.stringify(next));
  }, []);
  const decide = useCallback<Work["decide"]>(
    (deviation, change) => keep(decided(decisions, deviation, change)),
    [decisions, keep],
  );
  const did = useCallback<Work["did"]>(
    (...all) => {
      const order = items.map(({ key }) => key);
      setHandled((known) => {
        const now = new Map(known);
        for (const one of all) {
          const { key } = one.deviation;
          now.set(key, { ...one, before: order.slice(0, Math.max(0, order.indexOf(key))) });
        }
        return now;
      });
    },
    [items],
  );
  const undid = useCallback<Work["undid"]>((...keys) => {
    setHandled((known) => new Map([...known].filter(([key]) => !keys.includes(key))));
  }, []);

  const remarked = useCallback<Work["remarked"]>((key, remark) => {
    setRemarks((known) => {
      const others = [...known].filter(([other]) => other !== key);
      return new Map(remark ? [...others, [key, remark]] : others);
    });
  }, []);

  const open = items.filter(({ deed }) => deed === null).length;
  return useMemo(
    () => ({ items, open, decisions, keep, decide, did, undid, remarked }),
    [items, open, decisions, keep, decide, did, undid, remarked],
  );
}
