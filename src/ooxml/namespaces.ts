import { element, type Attributes, type Xml } from "./element";

export const NAMESPACES: Attributes = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml",
  "xmlns:w15": "http://schemas.microsoft.com/office/word/2012/wordml",
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "mc:Ignorable": "w14 w15",
};

export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The root element of a WordprocessingML part. */
export function root(name: string, ...children: Xml[]): Xml {
  return element(name, NAMESPACES, ...children);
}
