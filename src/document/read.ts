/** From the parts of a package to the document. */
import { readBody } from "./body";
import { Counters } from "./counters";
import { readNumbering, type Numbering } from "./numbering";
import { Marks } from "./marks";
import { readNotes } from "./notes";
import type { DocumentParts, ReadOptions } from "./package";
import { isMarkedFinal, readSettings } from "./settings";
import { readStyles, type Styles } from "./styles";
import type { DocumentModel, Paragraph, View } from "./types";
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

  const label = (view: View, give: (paragraph: Paragraph, label: string) => void): void => {
    const counters = new Counters(styles.language);
    visit(body.blocks, view, [], ({ paragraph }) => {
      const { index } = paragraph;
      const earlier = view === "rejected" ? body.earlierNumbers.get(index) : undefined;
      const use = earlier === undefined ? body.numbers[index] : earlier;
      if (use) give(paragraph, counters.next(use.list, use.level));
    });
  };
  if (body.hasRevisions) {
    label("accepted", (paragraph, own) => (paragraph.label = own));
    label("rejected", (paragraph, own) => (paragraph.labelRejected = own));
  } else if (body.numbers.some((number) => number !== null)) {
    // Nothing was tracked: both views count alike.
    label("accepted", (paragraph, own) => (paragraph.label = paragraph.labelRejected = own));
  }

  return {
    blocks: body.blocks,
    closed: parts.signed ? "signed" : final ? "final" : settings.protected ? "protected" : null,
    trackingOn: settings.trackingOn,
    hasRevisions: body.hasRevisions,
    hasComputed: body.fields.computed,
    hasStruck: body.hasStruck,
    hasMarks: marks !== null,
    notes: body.notes,
  };
}
