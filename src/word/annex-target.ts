/** The place for Bijlage 4 as an object of Word. Queues; the caller syncs. */
import { chooseAnchor, outsideControls, type Anchor, type AnchorQuery } from "./anchor";
import { WordFailure } from "./failure";
import { locate } from "./select";
import type { AnnexSpot } from "./worker-protocol";

export interface AnnexTarget {
  anchor: Anchor;
  where: "Before" | "After";
}

/**
 * @param paragraphs body.paragraphs, loaded with their text in the sync that read the document
 * @param end the last of them, asked for in the same sync
 * @throws WordFailure `stale` when the introduction of the annex is not found
 */
export function annexTarget(
  spot: AnnexSpot,
  paragraphs: readonly Word.Paragraph[],
  end: AnchorQuery,
): AnnexTarget {
  const at =
    spot.paragraph === null
      ? null
      : locate(
          paragraphs.map(({ text }) => text),
          { ...spot, paragraph: spot.paragraph, lastParagraph: spot.paragraph },
        );
  const found = at === null ? undefined : paragraphs[at];
  // At the end an annex is out of its order, but whole; a loose table there would be nothing.
  if (!found && spot.kind === "table") throw new WordFailure("stale", spot.head);
  if (!found) return { anchor: chooseAnchor(end), where: "After" };
  return { anchor: outsideControls(found, spot.leave), where: spot.where };
}
