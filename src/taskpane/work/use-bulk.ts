/** Acts on many cards at once: opened, previewed, done, and taken back in one go. */
import { useCallback, useState } from "react";
import { workTexts } from "../../messages/pane/work";
import { useSession, useTexts } from "../session/session";
import type { BulkChoice } from "./bulk";
import type { BulkAct } from "./bulk-list";
import type { Acts } from "./use-acts";

export interface BulkState {
  /** What is previewed; null while nothing is. */
  act: BulkAct | null;
  open: (act: BulkAct | null) => void;
  confirm: (choice: BulkChoice) => Promise<void>;
  /** Keys of what was last done at once and still stands. */
  last: readonly string[];
  takeBack: () => Promise<void>;
}

export function useBulk(acts: Acts): BulkState {
  const { bulk: texts } = useTexts(workTexts);
  const { work, announce } = useSession();
  const [act, open] = useState<BulkAct | null>(null);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const standing = work.items.filter(({ key, handled }) => keys.includes(key) && handled?.back);

  const confirm = useCallback(
    async ({ items, reason, restore }: BulkChoice) => {
      if (act === null) return;
      const reasons = Object.fromEntries(items.map(({ key }) => [key, reason]));
      const done =
        act === "restore"
          ? await acts.restore(items)
          : restore
            ? await acts.restore(items, reasons)
            : await acts.record(items, reasons);
      open(null);
      setKeys(done);
      const left = items.length - done.length;
      announce(texts.done[act](done.length) + (left > 0 ? texts.left(left) : ""));
    },
    [act, acts, announce, texts],
  );
  const takeBack = useCallback(async () => {
    const items = work.items.filter(({ key, handled }) => keys.includes(key) && handled?.back);
    if (await acts.takeBack(...items)) setKeys([]);
  }, [acts, keys, work.items]);
  return { act, open, confirm, last: standing.map(({ key }) => key), takeBack };
}
