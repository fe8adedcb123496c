/** From the parts of a package to the document. */
import { readBody } from "./body";
import { Counters } from "./counters";
import { readNumbering, type Numbering } from "./numbering";
import { Marks } from "./marks";
import { readNotes } from "./notes";
import type { DocumentParts, ReadOptions } from "./package";
import { isMarkedFinal, readSettings } from "./settings";
import { readStyles, type Styles } from "./styles";
import type { DocumentModel, View } from "./types";
import { visit } from "./walk";

function marksOf(parts: DocumentParts, styles: Styles, numbering: Numbering): Marks {
  const texts = {
    footnote: readNotes("footnotes", parts.footnotes, styles, numbering),
    endnote: readNotes("endnotes", parts.endnotes, styles, numbering),
    comment: readNotes("comments", parts.comments, styles, numbering),
  };
  return new Marks(texts, styles.language);
}

/**
 * Reads a document. Pure; time and memory grow linearly with the parts.
 * @throws UnreadableDocument, and nothing else
 */
export function readDocument(parts: DocumentParts, options: ReadOptions = {}): DocumentModel {
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering, styles);
  const settings = readSettings(parts.settings);
  const final = isMarkedFinal(parts.customProperties);
  const marks = options.marks === true ? marksOf(parts, styles, numbering) : null;
  const body = readBody(parts.document, styles, numbering, marks);

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
    hasComputed: body.fields.computed,
    hasMarks: marks !== null,
    notes: body.notes,
  };
}
