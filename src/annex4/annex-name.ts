/** What the document calls the annex in which its deviation table stands: "Bijlage 3", "Appendix B". */
import type { DocumentModel, Paragraph, View } from "../document/types";
import { paragraphText } from "../document/text";
import type { DeviationTable } from "./types";

const NAME =
  /^\s*(bijlage|aanhangsel|annex|appendix|schedule)[\s\u00a0]+(\d{1,2}[a-z]?|[ivx]{1,5}|[a-z])(?![\p{L}\p{N}]|\.\d)/iu;
/** What stands behind the name in a heading: nothing, a sign, or a title with a capital. */
const BEHIND = /^[\s\u00a0]*(?:$|[:.)\u2010-\u2015-]|\p{Lu}|\p{N})/u;
/** A heading is no longer than this, and no sentence. */
const HEADING_MAX = 160;
const CONTENTS = /^(?:toc|inhopg) \d/;

/** The name at the start of a heading ("BIJLAGE 3 – Afwijkingen": "Bijlage 3"); null where it has none. */
export function nameOfAnnex(heading: string): string | null {
  const found = NAME.exec(heading);
  if (!found || heading.length > HEADING_MAX) return null;
  const [all, word = "", number = ""] = found;
  if (!BEHIND.test(heading.slice(all.length))) return null;
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${number}`;
}

function headingName(paragraph: Paragraph, view: View): string | null {
  const { label, labelRejected, styleName } = paragraph;
  if (CONTENTS.test(styleName)) return null;
  const counted = view === "accepted" ? label : labelRejected;
  const text = paragraphText(paragraph, view);
  return nameOfAnnex(NAME.test(counted) ? `${counted} ${text}`.trim() : text);
}

/**
 * Looked for above the table, as far as the table before it: what is called so there heads something else. A
 * heading of the same rank between the two ("Afwijkingen" without a number) ends the annex that is named above it.
 * @returns null where no annex is named there
 */
export function annexName(
  document: DocumentModel,
  table: DeviationTable,
  view: View,
): string | null {
  const [first] = table.tables;
  const { blocks } = document;
  let at = blocks.findIndex((block) => block === first);
  let rank = Number.POSITIVE_INFINITY;
  for (at -= 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== "paragraph") return null;
    const name = headingName(block, view);
    if (name !== null) return (block.outlineLevel ?? -1) < rank ? name : null;
    if (block.outlineLevel !== null) rank = Math.min(rank, block.outlineLevel);
  }
  return null;
}
