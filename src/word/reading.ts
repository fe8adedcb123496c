/** What a reading of the document gives. */
export interface Reading {
  /** The document's body as a flat package. */
  ooxml: string;
  /** Of its text: another number later means that it was edited. */
  fingerprint: number;
  /** The text itself, as Word gives it: shows later which lines are gone. */
  text: string;
  /** Whole, or what its paragraphs tell where Word would not give it whole. */
  by: "document" | "paragraphs";
}
