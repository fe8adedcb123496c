/** Standpunt, on the card of a deviation: the rung that the clause is exactly, or none; the next one put in. */
import { playbookTexts } from "../../messages/pane/playbook";
import { besides } from "../../playbook/beside";
import type { ModelAgreement } from "../../clauses/schema";
import type { Rank } from "../../verdict";
import { useSession, useTexts } from "../session/session";
import type { Item } from "../work/items";
import { RungOffer } from "./rung-offer";
import { useRung } from "./use-rung";

export function RungFact(props: {
  item: Item;
  model: ModelAgreement;
  rank: Rank;
  /** It was put in, and the card has gone on. */
  onDone: (said: string) => void;
}) {
  const texts = useTexts(playbookTexts);
  const { check, playbook, announce } = useSession();
  const { item, model, rank, onDone } = props;
  const { deviation } = item;
  const acts = useRung(model.id);

  const found = playbook.rungOf(deviation);
  const known = playbook.positionOf(deviation);
  if (!found && !known) return null;
  const report = check.result?.report;
  const ref = known?.position.ref ?? "";
  const over = (rung: number) =>
    known && report ? playbook.rowsOver(report, known.position, rung, { deviation }) : [];
  const beside = known && report ? besides(report, known.position, deviation.key) : [];
  return (
    <RungOffer
      acts={acts}
      found={found}
      known={known}
      over={over}
      beside={beside.filter(({ row, article }) => !row || !over(1).includes(article))}
      // Where a row of Bijlage 4 records the clause, another text in the body would belie it.
      places={{ annex: model.deviationRule !== undefined, text: !deviation.recorded }}
      name={ref}
      put={(wish) => acts.put({ item, rank }, wish)}
      onDone={(where, rung) =>
        where === "text" ? announce(texts.inText(ref, rung)) : onDone(texts.done(ref, rung))
      }
    />
  );
}
