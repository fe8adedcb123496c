/**
 * A rung of ours put in: with its row and reason in Bijlage 4, a new one or in the place of one that stands, or in
 * the text itself; and, when asked, its words to the counterparty as a comment. One act, and one way back.
 */
import { useCallback, useState } from "react";
import { rowKey } from "../../annex4";
import type { CheckReport, TableRowResult } from "../../outcome";
import { playbookTexts } from "../../messages/pane/playbook";
import { workTexts } from "../../messages/pane/work";
import type { Position } from "../../playbook";
import { standingRow, type WrittenRow } from "../../word/annex-row";
import type { ActOptions, ActOutcome, ItemOutcome, Undo } from "../../word/editing";
import type { Rank } from "../../verdict";
import { useModel } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";
import type { Item, WayBack } from "../work/items";
import { takenBack } from "../work/take-back";

/** What a rung is put in for: a clause of the body, or a row of Bijlage 4 that is itself what deviates. */
export type About = { item: Item; rank: Rank } | { row: TableRowResult };

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

/** By which the way back of a rung in the place of a row is known. */
export const rowName = (ref: string): string => `rij ${ref}`;

export interface RungActs {
  job: Job;
  /** Why it was not put in; "" for none. */
  failed: string;
  /** Resolves to whether it stands, read back. */
  put: (about: About, wish: RungWish) => Promise<boolean>;
  /** Takes out again what was put in under that name. */
  takeBack: (name: string) => Promise<void>;
}

export function useRung(modelId: string): RungActs {
  const texts = useTexts(playbookTexts);
  const working = useTexts(workTexts);
  const { check, work, host, playbook, announce } = useSession();
  const { take, proposals, noise, result } = check;
  const { rungOf, rungOfRow, wrote, written } = playbook;
  const { did } = work;
  const model = useModel(modelId);
  const [failed, setFailed] = useState("");
  const job = useJob();
  const { start } = job;
  const tracked = host.capabilities.tracking;

  const put = useCallback<RungActs["put"]>(
    async (about, { position, rung, answers, where, remark }) => {
      let stands = false;
      const deviation = "item" in about ? about.item.deviation : null;
      const { ref } = position;
      setFailed("");
      await start(async (signal) => {
        const chosen = position.rungs[rung - 1];
        if (!model || !result || !chosen) return;
        const [library, editing] = await Promise.all([
          import("../../playbook"),
          import("../../word/editing"),
        ]);
        const options: ActOptions = { model: modelId, noise, proposals, tracked, signal };
        const comment = remark ? { remark: chosen.counterparty } : {};
        const { report } = result;
        let made: ActOutcome;
        let rows: WrittenRow[] = [];
        if (where === "annex") {
          const placed = library.placedRung(model, position, rung, answers);
          if (!placed) {
            setFailed(texts.open);
            return;
          }
          const own = "row" in about ? about : { deviation: about.item.deviation };
          const over = library.rowsOver(report, position, rung, own);
          if (over.some(({ length }) => length > 1)) {
            setFailed(texts.severalRows);
            return;
          }
          const asked = placed.map((one, at) => ({ ...one, ...givesWay(over[at]) }));
          const refs = library.clausesOf(placed);
          const others = otherDeviations(report, refs, deviation?.key);
          made = await editing.rungIntoAnnex({
            ...options,
            items: [...(deviation ? [deviation] : []), ...others],
            rows: asked,
            ...comment,
          });
          const fresh = asked.filter((one) => !("over" in one));
          rows = fresh.flatMap((one) => standingRow(made.result.plan, rowKey(one.deviation)) ?? []);
          stands = made.result.report.deviationTable.rows.some((row) =>
            is(rungOfRow(row), ref, rung),
          );
        } else {
          const { after } = position;
          const filled = (text: string) => library.filledRung(text, answers) ?? "";
          const clauses = [
            {
              ref,
              ...(after !== undefined && { after }),
              ...(deviation && { key: deviation.key }),
              text: filled(chosen.text),
            },
            ...(chosen.along ?? []).map((one) => ({ ref: one.ref, text: filled(one.text) })),
          ];
          if (clauses.some(({ text }) => text === "")) {
            setFailed(texts.open);
            return;
          }
          made = await editing.rungIntoText({ ...options, item: deviation, clauses, ...comment });
          stands = made.result.report.deviations.some((one) => is(rungOf(one), ref, rung));
        }
        take(made.result);
        if (!stands) {
          setFailed(whyNot(working, made.items) ?? texts.notPlaced(ref));
          return;
        }
        const text = together(deviation?.key ?? rowName(ref), ref, made.items);
        const [row, ...more] = rows;
        const back: WayBack | null = text && { text, ...(row && { row, more }) };
        if ("item" in about && where === "annex")
          did({
            deed: "restored-recorded",
            deviation: about.item.deviation,
            rank: about.rank,
            told: texts.placed(rung),
            back,
          });
        else if (back) wrote("row" in about ? rowName(ref) : ref, back);
      });
      return stands;
    },
    [
      did,
      model,
      modelId,
      noise,
      proposals,
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
    async (name) => {
      const back = written.get(name);
      if (!back) return;
      setFailed("");
      await start(async (signal) => {
        const how = { model: modelId, noise, proposals, tracked, signal };
        await takenBack([{ key: name, back }], how, {
          take,
          done: () => {
            wrote(name, null);
            announce(working.undone(back.text?.article ?? name));
          },
          stale: () => setFailed(working.failed.undoStale),
          refused: (_, one) => setFailed(whyNot(working, [one]) ?? ""),
        });
      });
    },
    [announce, modelId, noise, proposals, start, take, tracked, working, wrote, written],
  );
  return { job, failed, put, takeBack };
}

const givesWay = (rows: readonly TableRowResult[] | undefined) => {
  const [over] = rows ?? [];
  return over ? { over } : {};
};

/** What the body changes in the clauses that get the model's text back. */
const otherDeviations = (
  { deviations }: CheckReport,
  refs: ReadonlySet<string>,
  own: string | undefined,
) => deviations.filter((one) => one.key !== own && one.kind !== "added" && refs.has(one.article));

const is = (found: { ref: string; rung: number; along?: true } | null, ref: string, rung: number) =>
  found?.ref === ref && found.rung === rung && !found.along;

/** What the act wrote, all of it, as one way back. */
function together(key: string, article: string, items: readonly ItemOutcome[]): Undo | null {
  const steps = items.flatMap((one) => (one.status === "done" ? (one.undo?.steps ?? []) : []));
  return steps.length > 0 ? { key, article, steps } : null;
}

/** Of an act that is whole or nothing, what stood in its way: the others were only left along with it. */
function whyNot({ failed }: (typeof workTexts)["nl"], items: readonly ItemOutcome[]) {
  const left = items.filter(({ status }) => status !== "done");
  const first =
    left.find(
      (one) => one.status === "stale" || (one.status === "refused" && one.code !== "place"),
    ) ?? left[0];
  if (!first) return null;
  return first.status === "refused" ? failed.refused[first.code] : failed.stale;
}
