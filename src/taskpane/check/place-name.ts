/** "8.3", "8.3 onder b", "na 8.3, genummerd 8.4". */
import type { Deviation } from "../../outcome";
import type { checkTexts } from "../../messages/pane/check";

export function placeName(texts: (typeof checkTexts)["nl"], deviation: Deviation): string {
  const article = deviation.kind === "added" ? texts.after(deviation.article) : deviation.article;
  const item = deviation.item ? ` ${texts.item(deviation.item)}` : "";
  const own = deviation.ownNumber ? `, ${texts.ownNumber(deviation.ownNumber)}` : "";
  return article + item + own;
}
