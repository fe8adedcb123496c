/** Standpunt, on a row of Bijlage 4: the rung that it is exactly, or none; the next one in the place of what it says. */
import type { TableRowResult } from "../../outcome";
import { playbookTexts } from "../../messages/pane/playbook";
import { useSession, useTexts } from "../session/session";
import { RungOffer } from "./rung-offer";
import { rowName, useRung } from "./use-rung";

const NONE: readonly never[] = [];

export function RungOnRow({ row, model }: { row: TableRowResult; model: string }) {
  const texts = useTexts(playbookTexts);
  const { check, playbook, announce } = useSession();
  const acts = useRung(model);

  const found = playbook.rungOfRow(row);
  const report = check.result?.report;
  const known = report ? playbook.positionOfRow(report, row) : null;
  if (!found && !known) return null;
  const ref = known?.position.ref ?? "";
  const over = (rung: number) =>
    known && report ? playbook.rowsOver(report, known.position, rung, { row }) : [];
  return (
    <RungOffer
      acts={acts}
      found={found}
      known={known}
      over={over}
      // It takes the place of the row: nothing comes to stand beside anything.
      beside={NONE}
      places={{ annex: true, text: false }}
      name={rowName(ref)}
      put={(wish) => acts.put({ row }, wish)}
      onDone={(_, rung) => announce(texts.done(ref, rung))}
    />
  );
}
