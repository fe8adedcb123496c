/** What ends an obstacle: an act on the document where one is known, else the place where the user ends it. */
import { annexes } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import type { Obstacle } from "../../guide/readiness";
import { sendTexts } from "../../messages/pane/send";
import { workTexts } from "../../messages/pane/work";
import { rowMend } from "../check/row-mend";
import { mendRow } from "../check/mend-row";
import type { Mends } from "../check/use-mends";
import type { Show } from "../check/use-show";
import { showSection } from "../check/use-section";
import { useSession, useTexts } from "../session/session";
import type { Purpose } from "../session/use-ranked";
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

/** Lists of Controleren in which it is told, and can be ended. */
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
  "limb-limited": "contents",
  "model-incomplete": "known",
  "model-older": "known",
  "model-unverified": "known",
  "law-lapsed": "known",
  "model-slips": "known",
};

const REASONS = new Set(["row-without-reason", "row-empty-reason"]);
/** Ended in Word alone: once that is done, it is looked at again. */
const AGAIN = new Set(["document-closed", "draft-mark", "legal-data-dated"]);
/** Said in what is still to be filled in of an annex. */
const OF_ANNEX = new Set(["limb-blank", "main-agreement-unnamed", "annex-empty"]);

/** The blank on Invullen that ends it: of a party, a choice, or the first that an annex asks. */
function blankOf(model: ModelAgreement, { code, article, values }: Obstacle): string | undefined {
  if (code === "same-party") return "party2.name";
  if (code === "same-number") return "party2.kvk";
  if (!OF_ANNEX.has(code)) return values.field ?? values.choice;
  const annex = annexes(model).find(({ number }) => article === `bijlage ${number}`);
  return annex?.blocks.flatMap((block) =>
    block.type === "records" ? [block.id] : block.type === "free" ? [block.field] : [],
  )[0];
}

export interface Means {
  model: ModelAgreement;
  rows: Mends;
  acts: Acts;
  show: Show;
  setPurpose: (purpose: Purpose) => void;
}

/** The act that ends it first, then the way to it; always one at least. */
export function useObstacleActs(obstacle: Obstacle, means: Means): ObstacleAct[] {
  const texts = useTexts(sendTexts).acts;
  const working = useTexts(workTexts);
  const { check, goTo, work, announce } = useSession();
  const writable = useWritable();
  const { model, rows, acts, show } = means;
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

  const own = check.result?.plan?.rows.find(
    (one) => one.article === article || one.key === item?.key,
  );
  const planned = own && { section: `row ${own.article}` };
  const blank = blankOf(model, obstacle);
  const shown = show(place, article);
  if (blank !== undefined)
    add(code === "choice-open" ? texts.choose : texts.fill, () =>
      goTo("invullen", { field: blank }),
    );
  else if (code === "annex-missing")
    add(texts.insert(values.annex ?? ""), () => goTo("opstellen", { card: article }));
  else if (code === "signature-missing") add(texts.compose, () => goTo("opstellen"));
  else if (code === "deviation-unrecorded")
    add(texts.record, () => goTo("bijlage-4", { card: planned?.section ?? "" }));
  else if (planned && REASONS.has(code))
    add(texts.reason, () => goTo("bijlage-4", { card: planned.section }));
  // It may say what the text says: then no list has it.
  else if (code === "row-proposed" && shown) add(texts.show(article), shown);
  else if (code.startsWith("row-"))
    add(texts.row, () => goTo("controleren", { card: `row ${article}` }));
  else if (code === "proposals-open")
    add(texts.review, () => goTo("controleren", item ? { card: item.key } : {}));
  else if (code === "revisions-open")
    // A clean version lists each of them, and accepts them on the copy.
    add(texts.review, () => {
      means.setPurpose("clean");
      showSection("copy");
    });
  else if (code === "properties-travel")
    // A draft may carry it; any other copy to send leaves it out.
    if (obstacle.level === "warning") add(texts.look, () => showSection("travels"));
    else add(texts.copy, () => showSection("copy"));
  else if (code === "comments-open") add(texts.read, () => showSection("travels"));
  else if (code === "text-hidden") add(texts.look, () => showSection("travels"));
  else if (AGAIN.has(code)) add(texts.again, () => void check.run());
  else if (item) add(texts.place(article), () => goTo("controleren", { card: item.key }));
  else if (LISTS[code] !== undefined)
    add(texts.look, () => goTo("controleren", { card: LISTS[code] ?? "" }));
  else if (!shown && found.length === 0) add(texts.look, () => goTo("controleren"));
  // Where it stands in Word, where no card shows that.
  if (shown && !item && code !== "row-proposed") add(texts.show(article), shown);
  return found;
}
