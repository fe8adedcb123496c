import { type OpenDocument } from "../document";
import { type Package } from "../package";
import { Styles } from "../styles";
import { type XmlElement } from "../xml";

/** One insertion: from a package into a document, and how the package's ids read in the document. */
export interface ImportContext {
  doc: OpenDocument;
  from: Package;
  fromMain: string;
  body: XmlElement;
  fromStyles: Styles;
  styleIds: Map<string, string>;
  numIds: Map<string, string>;
}
