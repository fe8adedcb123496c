/** From the parts of a package to the document. */
import { readBody } from "./body";
import { Counters } from "./counters";
import { readNumbering } from "./numbering";
import type { DocumentParts } from "./package";
import { isMarkedFinal, readSettings } from "./settings";
import { readStyles } from "./styles";
import type { DocumentModel, View } from "./types";
import { visit } from "./walk";

/**
 * Reads a document. Pure; time and memory grow linearly with the parts.
 * @throws UnreadableDocument, and nothing else
 */
export function readDocument(parts: DocumentParts): DocumentModel {
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering, styles);
  const settings = readSettings(parts.settings);
  const final = isMarkedFinal(parts.customProperties);
  const body = readBody(parts.document, styles, numbering);

  const label = (view: View, set: "label" | "labelRejected"): void => {
    const counters = new Counters(styles.language);
    visit(body.blocks, view, [], ({ paragraph }) => {
      const { index } = paragraph;
      const earlier = view === "rejected" ? body.earlierNumbers.get(index) : undefined;
      const use = earlier === undefined ? body.numbers[index] : earlier;
      if (use) paragraph[set] = counters.next(use.list, use.level);
    });
  };
  label("accepted", "label");
  label("rejected", "labelRejected");

  return {
    blocks: body.blocks,
    closed: parts.signed ? "signed" : final ? "final" : settings.protected ? "protected" : null,
    trackingOn: settings.trackingOn,
    hasRevisions: body.hasRevisions,
    notes: body.notes,
  };
}
