/** What makes a document unusable; everything less is a ReaderNote. */
export type UnreadableCode =
  /** XML that no parser may accept (XML 1.0, section 2.1). */
  | "not-well-formed"
  /** A DOCTYPE: entities are never expanded, so the part is refused whole. */
  | "doctype"
  /** Elements nested beyond what any word processor writes (MAX_DEPTH). */
  | "too-deep"
  /** Not a package, or one without a main document part. */
  | "no-document-part"
  /** A file of another program of Office; the detail says which. */
  | "other-office"
  /** The main part is no WordprocessingML document, or has no body. */
  | "no-body";

/** Thrown by the readers, and the only thing they throw. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
  constructor(
    readonly code: UnreadableCode,
    /** Part name, parser message: for a log, never for the user. */
    readonly detail = "",
  ) {
    super(`${code}${detail === "" ? "" : `: ${detail}`}`);
  }
}
