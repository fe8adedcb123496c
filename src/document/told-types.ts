/** What is told of a document beside its text: what was odd, and what could not be read. */

/** Something odd that the reader could carry on with. */
export interface ReaderNote {
  code:
    | "unknown-style"
    | "unknown-numbering"
    | "hidden-text-skipped"
    | "invisible-text-skipped"
    /** A shape with a filling of its own may lie over text. */
    | "shape-over-text"
    /** A control shows its data and not the text that the file has in its place; detail: the data. */
    | "bound-value"
    | "alt-chunk-skipped"
    | "embedded-object-skipped"
    | "subdocument-skipped"
    /** Named by the document and not in the package; detail: which. */
    | "part-missing"
    /** In the file, but kept out of its table of contents; detail: which. */
    | "part-hidden"
    /** The file has macros, which are not read; or it is a template. */
    | "macro-enabled"
    | "template";
  detail: string;
}

/** What stands in the document and cannot be read as text; once for each kind and part. */
export interface Unread {
  kind:
    | "picture"
    | "chart"
    | "diagram"
    | "wordart"
    | "ink"
    | "embedded"
    | "alt-chunk"
    | "subdocument"
    /** All but paragraphs and tables, where Word gave no more of an open document. */
    | "withheld";
  part: string;
  /** Paragraph of the part where the first stands; null between paragraphs. */
  place: number | null;
  count: number;
  /** As drawn, in millimetres: the largest. Null where nothing says so. */
  size: { width: number; height: number } | null;
  /** Of the files it stands for, together; null where it is none, or not in this package. */
  bytes: number | null;
  /** Alternative texts and words of WordArt that the file gives, each once. */
  texts: string[];
}
