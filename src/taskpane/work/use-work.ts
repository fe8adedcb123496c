/** What was decided in this document, and what is still to be decided. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Deviation } from "../../outcome";
import type { CheckState } from "../session/use-check";
import { decided, joined, NO_DECISIONS, type Decision, type Decisions } from "./decisions";
import { workItems, type Handled, type Item, type Remarked } from "./items";
import { dropUnread, readDecisions, writeDecisions } from "./kept-decisions";

export interface Work {
  /** Of the reading that is shown: with every proposal accepted. */
  items: readonly Item[];
  open: number;
  decisions: Decisions;
  /** What was kept of decisions and cannot be read: set aside, and never written over. */
  unread: readonly string[];
  /** Removes that. @returns false when the browser refuses */
  dropUnread: () => boolean;
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

export function useWork({ result }: Pick<CheckState, "result">): Work {
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const latest = useRef(decisions);
  /** null until what is kept has been read: before that nothing is written over it. */
  const unread = useRef<readonly string[] | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const hold = useCallback((next: Decisions) => {
    latest.current = next;
    setDecisions(next);
  }, []);
  useEffect(() => {
    void readDecisions().then((kept) => {
      const early = latest.current !== NO_DECISIONS;
      unread.current = kept.unread;
      setTold(kept.unread);
      // What is decided before it is read holds too.
      hold(joined(kept.decisions, latest.current));
      if (early) writeDecisions(latest.current, kept.unread);
    });
  }, [hold]);
  const [handled, setHandled] = useState<ReadonlyMap<string, Handled>>(new Map());
  const [remarks, setRemarks] = useState<ReadonlyMap<string, Remarked>>(new Map());
  const report = result?.report ?? null;
  const items = useMemo(
    () => (report?.model ? workItems(report.deviations, decisions, handled, remarks) : []),
    [report, decisions, handled, remarks],
  );

  const keep = useCallback(
    (next: Decisions) => {
      hold(next);
      return unread.current === null || writeDecisions(next, unread.current);
    },
    [hold],
  );
  const decide = useCallback<Work["decide"]>(
    (deviation, change) => keep(decided(latest.current, deviation, change)),
    [keep],
  );
  const drop = useCallback(() => {
    const done = dropUnread(unread.current ?? []);
    if (done) {
      unread.current = [];
      setTold([]);
    }
    return done;
  }, []);
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
    () => ({
      ...{ items, open, decisions, unread: told, dropUnread: drop },
      ...{ keep, decide, did, undid, remarked },
    }),
    [items, open, decisions, told, drop, keep, decide, did, undid, remarked],
  );
}
