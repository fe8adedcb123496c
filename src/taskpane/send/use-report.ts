/** Verslag: the report of the last check for somebody outside the pane, made when it is asked for. */
import { useCallback } from "react";
import { version } from "../../../package.json";
import { withAlong } from "../../guide/along";
import { dateTimeText } from "../../messages/locale";
import { sendTexts } from "../../messages/pane/send";
import { workTexts } from "../../messages/pane/work";
import type { FoundRung } from "../../playbook";
import type { Audience, Ours, ReportInput, Tree } from "../../report";
import { documentName } from "../../word/whole-file";
import { useSession, useTexts } from "../session/session";
import type { Meaning, Purpose } from "../session/use-ranked";

export interface ReportWish {
  audience: Audience;
  purpose: Purpose;
  /** With our notes; never in the other side's. */
  notes: boolean;
}

const rungFact = (found: FoundRung | null): Pick<Ours, "rung"> =>
  found ? { rung: found.rung } : {};

/** @returns makes the tree of the report; null while there is nothing to report */
export function useReport(meaning: Meaning | null): ((wish: ReportWish) => Promise<Tree>) | null {
  const texts = useTexts(workTexts);
  const sending = useTexts(sendTexts);
  const { check, work, playbook, locale, travels } = useSession();
  const { result, checkedAt } = check;
  const { items } = work;
  const { rungOf } = playbook;
  const make = useCallback(
    async ({ audience, purpose, notes }: ReportWish): Promise<Tree> => {
      if (!result) throw new Error("no report without a check");
      const { reportTree } = await import("../../report");
      const ours = new Map<string, Ours>();
      if (audience !== "counterparty")
        for (const { key, deviation, deed, note } of items)
          ours.set(key, {
            ...(deed !== null && { stand: texts.deed[deed] }),
            ...(notes && note !== "" && { note }),
            ...rungFact(rungOf(deviation)),
          });
      const input: ReportInput = {
        report: withAlong(result.report, travels),
        model: meaning?.model,
        notes: result.unread.map((code) => ({ code, detail: "" })),
        hasRevisions: result.rejected !== null,
        purpose,
        audience,
        locale,
        name: documentName() || sending.report.unsaved,
        checked: dateTimeText(checkedAt ?? new Date(), locale),
        version,
        ours,
      };
      return reportTree(input);
    },
    [checkedAt, items, locale, meaning, result, rungOf, sending, texts, travels],
  );
  return result ? make : null;
}
