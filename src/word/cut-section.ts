/**
 * The place of a package with sections of its own. A package cannot carry the headers of the document on every
 * platform, and on the web it does not even tell which there are; Word itself keeps them when it cuts a section.
 * Word may say yes to that and do nothing: then the first section of ours would end the text above, and take its
 * headers. So the break is made in a batch of its own, and looked for before any text is sent.
 */
import type { Cut } from "../ooxml/page-setup";
import type { Anchor } from "./anchor";
import { WordFailure } from "./failure";
import { MARKER } from "./recovery";
import { answered } from "./run";

export interface CutPlace {
  /** To be replaced by the text. */
  at: Word.Paragraph;
  /** Above the break: it goes once the text is known to stand there. Should it not, the break is known for ours. */
  above: Word.Paragraph;
}

/**
 * Cuts the section, in one sync.
 * @throws WordFailure `not-here` when Word made no section of it
 */
export async function cutSection(
  context: Word.RequestContext,
  cut: Cut,
  anchor: Anchor,
  where: "Before" | "After",
): Promise<CutPlace> {
  const at = marked(anchor, where);
  const above = at.insertParagraph(MARKER, "Before");
  at.insertBreak(cut, "Before");
  // A break is a line of its own between the two.
  const next = above.getNextOrNullObject();
  next.load("text");
  await answered(context.sync());
  if (next.isNullObject || next.text === MARKER)
    throw new WordFailure("not-here", "no section was made");
  return { at, above };
}

/** A line of ours at the place: outside everything, to be replaced. */
export function marked(anchor: Anchor, where: "Before" | "After"): Word.Paragraph {
  const paragraph =
    anchor.kind === "body"
      ? anchor.object.insertParagraph(MARKER, "End")
      : anchor.object.insertParagraph(MARKER, where);
  // It takes over the numbering of what stands before it; what may remain of it must not show one.
  paragraph.styleBuiltIn = "Normal";
  return paragraph;
}
