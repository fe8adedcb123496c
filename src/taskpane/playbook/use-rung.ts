/**
 * A rung of ours put in: with its row and reason in Bijlage 4, or in the text itself; and, when asked, its
 * words to the counterparty as a comment. One act, and one way back.
 */
import { useCallback, useState } from "react";
import { rowKey } from "../../annex4";
import type { Deviation } from "../../outcome";
import { playbookTexts } from "../../messages/pane/playbook";
import { workTexts } from "../../messages/pane/work";
import type { Position } from "../../playbook";
import { standingRow, type WrittenRow } from "../../word/annex-row";
import type { ActOptions, ActOutcome, ItemOutcome, Undo } from "../../word/editing";
import type { Rank } from "../../verdict";
import { useModel } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";
import type { Item } from "../work/items";

export interface RungWish {
  position: Position;
  /** From 1. */
  rung: number;
  answers: Readonly<Record<string, string>>;
  /** Into Bijlage 4, or into the text. */
  where: "annex" | "text";
  /** With its words to the counterparty as a comment. */
  remark: boolean;
}

export interface RungActs {
  job: Job;
  /** Why it was not put in; "" for none. */
  failed: string;
  /** Resolves to whether it stands, read back. */
  put: (item: Item, wish: RungWish) => Promise<boolean>;
  /** Takes out again what was put in the text under that reference. */
  takeBack: (ref: string) => Promise<void>;
}

export function useRung(modelId: string, rank: Rank): RungActs {
  const texts = useTexts(playbookTexts);
  const working = useTexts(workTexts);
  const { check, work, host, playbook } = useSession();
  const { take, proposals, noise, result } = check;
  const { rungOf, rungOfRow, wrote, written } = playbook;
  const { did } = work;
  const model = useModel(modelId);
  const [failed, setFailed] = useState("");
  const job = useJob();
  const { start } = job;
  const tracked = host.capabilities.tracking;

  const put = useCallback<RungActs["put"]>(
    async (item, { position, rung, answers, where, remark }) => {
      let stands = false;
      setFailed("");
      await start(async (signal) => {
        const chosen = position.rungs[rung - 1];
        if (!model || !result || !chosen) return;
        const [{ clausesOf, filledRung, placedRung }, editing] = await Promise.all([
          import("../../playbook"),
          import("../../word/editing"),
        ]);
        const options: ActOptions = { model: modelId, noise, proposals, tracked, signal };
        const comment = remark ? { remark: chosen.counterparty } : {};
        const { deviation } = item;
        let made: ActOutcome;
        let rows: WrittenRow[] = [];
        let hadRow = false;
        if (where === "annex") {
          const placed = placedRung(model, position, rung, answers);
          if (!placed) {
            setFailed(texts.open);
            return;
          }
          const refs = clausesOf(placed);
          const others = result.report.deviations.filter(
            (one) => one.key !== deviation.key && one.kind !== "added" && refs.has(one.article),
          );
          made = await editing.rungIntoAnnex({
            ...options,
            items: [deviation, ...others],
            rows: placed,
            ...comment,
          });
          const keys = placed.map((one) => rowKey(one.deviation));
          hadRow = keys.some((key) => standingRow(result.plan, key) !== null);
          rows = keys.flatMap((key) => standingRow(made.result.plan, key) ?? []);
          stands = made.result.report.deviationTable.rows.some((row) =>
            is(rungOfRow(row), position.ref, rung),
          );
        } else {
          const own = [{ ref: position.ref, after: position.after, text: chosen.text }];
          const along = (chosen.along ?? []).map(({ ref, text }) => ({
            ref,
            text,
            after: undefined,
          }));
          const clauses = [...own, ...along].map(({ ref, after, text }) => ({
            ref,
            ...(after !== undefined && { after }),
            ...(ref === position.ref && { key: deviation.key }),
            text: filledRung(text, answers) ?? "",
          }));
          if (clauses.some(({ text }) => text === "")) {
            setFailed(texts.open);
            return;
          }
          made = await editing.rungIntoText({ ...options, item: deviation, clauses, ...comment });
          stands = made.result.report.deviations.some((one) => is(rungOf(one), position.ref, rung));
        }
        take(made.result);
        if (!stands) {
          const [first] = made.items.filter(({ status }) => status !== "done");
          setFailed(first ? whyNot(working, first) : texts.notPlaced(position.ref));
          return;
        }
        const text = together(deviation, made.items);
        if (where === "text") {
          if (text) wrote(position.ref, text);
          return;
        }
        const [row, ...more] = rows;
        did({
          deed: "restored-recorded",
          deviation,
          rank,
          told: texts.placed(rung),
          back: hadRow || !text ? null : { text, ...(row && { row, more }) },
        });
      });
      return stands;
    },
    [
      did,
      model,
      modelId,
      noise,
      proposals,
      rank,
      result,
      rungOf,
      rungOfRow,
      start,
      take,
      texts,
      tracked,
      working,
      wrote,
    ],
  );
  const takeBack = useCallback<RungActs["takeBack"]>(
    async (ref) => {
      const undo = written.get(ref);
      if (!undo) return;
      await start(async (signal) => {
        const { undoActs } = await import("../../word/editing");
        const options: ActOptions = { model: modelId, noise, proposals, tracked, signal };
        const { items, result: now } = await undoActs({ ...options, undo: [undo] });
        take(now);
        if (items[0]?.status === "done") wrote(ref, null);
        else setFailed(working.failed.undoStale);
      });
    },
    [modelId, noise, proposals, start, take, tracked, working, wrote, written],
  );
  return { job, failed, put, takeBack };
}

const is = (found: { ref: string; rung: number; along?: true } | null, ref: string, rung: number) =>
  found?.ref === ref && found.rung === rung && !found.along;

/** What the act wrote, all of it, as one way back. */
function together({ key, article }: Deviation, items: readonly ItemOutcome[]): Undo | null {
  const steps = items.flatMap((one) => (one.status === "done" ? (one.undo?.steps ?? []) : []));
  return steps.length > 0 ? { key, article, steps } : null;
}

function whyNot({ failed }: (typeof workTexts)["nl"], one: ItemOutcome): string {
  return one.status === "refused" ? failed.refused[one.code] : failed.stale;
}
