/** What a reading of the document's body gives. */
export interface BodyReading {
  /** The body as a flat package. */
  ooxml: string;
  /** Its text, as Word gives it. */
  body: string;
  /** Whole, or what its paragraphs tell where Word would not give it whole. */
  by: "document" | "paragraphs";
}

/** The same with what stands beside the body. */
export interface Reading extends BodyReading {
  /** The texts together: shows later which lines are gone. */
  text: string;
  /** Of that text: another number later means that something was edited. */
  fingerprint: number;
}
