/** The contents table of an agreement: its articles and annexes, as they are printed. */
import { contentsTable } from "../ooxml/contents";
import type { Xml } from "../ooxml/element";
import { articleTitle } from "./article";
import type { Context } from "./context";
import { plainTitle } from "./title";

export function contents(context: Context): Xml {
  const lines = context.model.sections.flatMap((section) => {
    if (section.kind === "article") return [articleTitle(context, section.article)];
    if (section.kind !== "annex" || section.notPrinted) return [];
    return [plainTitle(context, section.heading)];
  });
  return lines.length === 0 ? "" : contentsTable("Inhoud", lines);
}
