import type { Xml } from "./element";

/** What goes into a package: the children of `w:body`, `w:styles` and `w:numbering`. */
export interface PackageContent {
  body: Xml;
  styles: Xml;
  numbering: Xml;
}

/**
 * A body block of a whole document. A landscape block gets a section of its own; the breaks stand
 * between blocks, never inside a content control.
 */
export interface PageBlock {
  xml: Xml;
  landscape: boolean;
  /** Wants to be, and stays upright. */
  cramped?: boolean;
}

export interface DocumentContent extends PackageContent {
  /** The body again, cut where the page may turn. Without it the body is one upright section. */
  blocks?: readonly PageBlock[];
  /** The words around the page numbers; Dutch without. */
  footer?: { page: string; of: string };
  /** Title in the document's properties. */
  title?: string;
}
