/** Styles in the text of a styles part, and the ids by which XML names them. */
import type { Xml } from "./element";

export interface NamedStyle {
  id: string;
  type: string;
  /** Lower case: Word tells styles apart by type and name, whatever the case. */
  name: string;
  /** Type and name. */
  key: string;
  xml: Xml;
}

const STYLE = /<([\w.-]+:)?style\b[^>]*>[\s\S]*?<\/\1?style>/g;
const REFERENCE = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)(")/g;

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b(?:[\\w.-]+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

export function readStyles(xml: string): NamedStyle[] {
  return [...xml.matchAll(STYLE)].map(([text]) => {
    const open = text.slice(0, text.indexOf(">") + 1);
    const tag = /<(?:[\w.-]+:)?name\b[^>]*>/.exec(text)?.[0] ?? "";
    const [type, name] = [attribute(open, "type"), attribute(tag, "val").toLowerCase()];
    return { id: attribute(open, "styleId"), type, name, key: `${type} ${name}`, xml: text };
  });
}

/** Ids of the styles that XML names, each as often as it does. */
export function references(xml: Xml): string[] {
  return [...xml.matchAll(REFERENCE)].map((match) => match[2] ?? "");
}

/** The same XML with other ids. */
export function withReferences(xml: Xml, rename: (id: string) => string): Xml {
  return xml.replace(
    REFERENCE,
    (_, open: string, id: string, close: string) => open + rename(id) + close,
  );
}
