/** The contents table of an agreement: its articles and annexes, as they are printed. */
import { contentsTable } from "../ooxml/contents";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { STYLE } from "../ooxml/styles";
import { articleTitle } from "./article";
import type { Context } from "./context";
import { plainTitle } from "./title";

export function contents(context: Context): Xml {
  const lines = context.model.sections.flatMap((section) => {
    if (section.kind === "article") return [articleTitle(context, section.article)];
    if (section.kind !== "annex" || section.notPrinted) return [];
    return [plainTitle(context, section.heading)];
  });
  if (lines.length === 0) return "";
  // The title stands close to what is above it; Word's next update of the table leaves this line.
  return contentsTable("Inhoud", lines) + paragraph("", { style: STYLE.gap, spaceAfter: 480 });
}
