/** The way from card to card: which is open, which articles are unfolded, what comes next. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { checkTexts } from "../../messages/pane/check";
import { workTexts } from "../../messages/pane/work";
import { placeName } from "../check/place-name";
import type { Show } from "../check/use-show";
import { useSession, useTexts } from "../session/session";
import type { Group } from "./groups";
import { isOpen, type Item } from "./items";
import type { Acts } from "./use-acts";
import { focusCard, useStepKeys } from "./use-step-keys";

export function useRoute(
  groups: readonly Group[],
  items: readonly Item[],
  { show, acts }: { show: Show; acts: Acts },
) {
  const texts = useTexts(workTexts);
  const checking = useTexts(checkTexts);
  const { target, announce } = useSession();
  const [card, setCard] = useState<string | null>(target.card ?? null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  }, [shown]);

  const groupOf = useCallback(
    (key: string) => groups.find((group) => group.items.some((item) => item.key === key))?.heading,
    [groups],
  );
  const open = useCallback(
    (key: string | null) => {
      setCard((before) => {
        const shut = key === null ? before : key;
        if (shut !== null) focusCard(shut);
        return key;
      });
      const group = key === null ? undefined : groupOf(key);
      if (group !== undefined) setUnfolded((before) => new Set(before).add(group));
    },
    [groupOf],
  );
  // Opened for a card: its article too.
  const first = useRef(target.card ?? null);
  useEffect(() => {
    if (first.current !== null && items.some(({ key }) => key === first.current)) {
      open(first.current);
      first.current = null;
    }
  }, [items, open]);

  /** The next open one behind a card, round and round; null when all is handled. */
  const nextFrom = useCallback((key: string | null, by: 1 | -1): Item | null => {
    const all = latest.current;
    const at = all.findIndex((item) => item.key === key);
    for (let step = 1; step <= all.length; step += 1) {
      const from = at < 0 && by < 0 ? 0 : at;
      const item = all[(from + by * step + all.length * 2) % all.length];
      if (item && isOpen(item) && item.key !== key) return item;
    }
    return null;
  }, []);
  const stepTo = useCallback(
    (by: 1 | -1) => {
      const next = nextFrom(card, by);
      if (!next) return;
      open(next.key);
      show(next.deviation.place, placeName(checking, next.deviation))?.();
    },
    [card, checking, nextFrom, open, show],
  );
  const undone = useCallback(
    (key: string) => {
      const item = latest.current.find((one) => one.key === key);
      if (item) announce(texts.undone(placeName(checking, item.deviation)));
      open(key);
    },
    [announce, checking, open, texts],
  );
  /** Keys in the order in which they were decided. */
  const decided = useRef<string[]>([]);
  const decide = useCallback((key: string) => void decided.current.push(key), []);
  const undoLast = useCallback(() => {
    const key = decided.current.pop();
    const item = latest.current.find((one) => one.key === key);
    if (!item || isOpen(item)) return;
    void acts.takeBack(item).then((back) => (back ? undone : open)(item.key));
  }, [acts, open, undone]);
  useStepKeys(stepTo, undoLast);
  const move = useCallback((key: string, by: 1 | -1) => {
    const keys = [...document.querySelectorAll<HTMLElement>("[data-key]")].map(
      ({ dataset }) => dataset.key,
    );
    const to = keys[keys.indexOf(key) + by];
    if (to !== undefined) focusCard(to);
  }, []);

  const fold = useCallback((heading: string, on: boolean) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (on) after.add(heading);
      else after.delete(heading);
      return after;
    });
  }, []);
  /** The card of a clause, if it is among those shown. */
  const cardOf = useCallback(
    (ref: string) => latest.current.find(({ deviation }) => deviation.article === ref),
    [],
  );
  return { card, open, unfolded, fold, nextFrom, stepTo, move, decide, undone, cardOf };
}
