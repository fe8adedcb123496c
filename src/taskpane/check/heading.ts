/** "Artikel 8. Aansprakelijkheid"; what stands in no article has its own name. */
import type { Deviation } from "../../outcome";
import type { checkTexts } from "../../messages/pane/check";

export function headingOf(
  texts: (typeof checkTexts)["nl"],
  { article, heading }: Deviation,
): string {
  const number = /^\d+/.exec(article)?.[0];
  return number === undefined || heading === "" ? heading : texts.heading(number, heading);
}
