/** Where something stands in the document. */

/** A place in the document: block index of Word's body.paragraphs and a range in its text (UTF-16). */
export interface Place {
  /** Part of the document that it stands in ("header1", "footnotes", "textbox2"); absent: the body. */
  part?: string;
  /** Ordinal among the paragraphs of its part. */
  paragraph: number;
  /** Last paragraph of the unit (inclusive). */
  lastParagraph: number;
  start: number;
  end: number;
  /** Start of the text at the place, to find it again when paragraphs have moved. */
  head: string;
  tail: string;
}
