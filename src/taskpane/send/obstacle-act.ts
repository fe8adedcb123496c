/** What ends an obstacle: an act on the document where one is known, else the place where the user ends it. */
import type { Obstacle } from "../../guide/readiness";
import { sendTexts } from "../../messages/pane/send";
import { workTexts } from "../../messages/pane/work";
import { rowMend } from "../check/row-mend";
import { mendRow } from "../check/mend-row";
import type { Mends } from "../check/use-mends";
import type { Show } from "../check/use-show";
import { useSession, useTexts } from "../session/session";
import { isOpen } from "../work/items";
import { isRestorable } from "../work/restorable";
import type { Acts } from "../work/use-acts";
import { useWritable } from "../work/use-writable";

export interface ObstacleAct {
  name: string;
  does: () => void;
}

/** Obstacles that the model's own text ends. */
const ENDED_BY_RESTORING = new Set([
  ...["limb-lost", "limb-weakened", "deviation-rule-touched", "precedence-touched"],
]);

/** Where an obstacle is ended on another page, by its code; what is not named here has a card or a place. */
const LISTS: Readonly<Record<string, string>> = {
  "part-unread": "unread",
  "copy-differs": "findings",
  "outside-binds": "findings",
  "text-deceives": "findings",
  "finding-open": "findings",
  "finding-open-at": "findings",
  "reference-off": "findings",
  "clauses-contradict": "findings",
  "limb-elsewhere": "contents",
  "limb-not-in-model": "contents",
  "limb-lost": "contents",
  "limb-weakened": "contents",
};

export interface Means {
  rows: Mends;
  acts: Acts;
  show: Show;
}

/** The act that ends it first, then the way to it; always one at least. */
export function useObstacleActs(obstacle: Obstacle, { rows, acts, show }: Means): ObstacleAct[] {
  const texts = useTexts(sendTexts).acts;
  const working = useTexts(workTexts);
  const { check, goTo, work, announce } = useSession();
  const writable = useWritable();
  const { code, article, values, place } = obstacle;
  const item = work.items.find(({ deviation }) => deviation.article === article);
  const found: ObstacleAct[] = [];
  const add = (name: string, does: () => void): void => void found.push({ name, does });

  const row = check.result?.report.deviationTable.rows.find((one) => one.article === article);
  const becomes = row && code.startsWith("row-") ? rowMend(row) : null;
  if (writable && row && becomes !== null)
    add(working.row.change(row.article, becomes), () => void mendRow(rows, row, becomes));
  if (
    writable &&
    item &&
    isOpen(item) &&
    ENDED_BY_RESTORING.has(code) &&
    isRestorable(item.deviation)
  )
    add(
      texts.restore(article),
      () =>
        void acts
          .restore([item])
          .then((done) => done.length > 0 && announce(`${article} ${working.deed.restored}.`)),
    );

  if (code === "field-open" || code === "default-name")
    add(texts.fill, () => goTo("invullen", { field: values.field ?? "" }));
  else if (code === "choice-open")
    add(texts.choose, () => goTo("invullen", { field: values.choice ?? "" }));
  else if (code === "annex-missing") add(texts.insert(values.annex ?? ""), () => goTo("opstellen"));
  else if (code === "annex-empty" || code === "limb-blank") add(texts.fill, () => goTo("invullen"));
  else if (code === "deviation-unrecorded") add(texts.record, () => goTo("bijlage-4"));
  else if (code === "row-without-reason" || code === "row-empty-reason")
    add(texts.reason, () => goTo("bijlage-4"));
  else if (code.startsWith("row-")) add(texts.row, () => goTo("controleren", { card: "rows" }));
  else if (code === "proposals-open" || code === "revisions-open")
    add(texts.review, () => goTo("controleren", item ? { card: item.key } : {}));
  else if (item) add(texts.place(article), () => goTo("controleren", { card: item.key }));
  else if (LISTS[code] !== undefined)
    add(texts.look, () => goTo("controleren", { card: LISTS[code] ?? "" }));
  else if (show(place, article)) add(texts.show(article), () => show(place, article)?.());
  else if (found.length === 0) add(texts.look, () => goTo("controleren"));
  return found;
}
