import { SaxesParser } from "saxes";
import { prefixFor } from "./names";

export type XmlNode = XmlElement | string;

/** An element; names carry this program's own prefixes (see names.ts), declarations are not kept. */
export class XmlElement {
  parent: XmlElement | null = null;
  constructor(
    readonly name: string,
    readonly attributes: Record<string, string> = {},
    readonly children: XmlNode[] = [],
  ) {
    for (const child of children) if (typeof child !== "string") child.parent = this;
  }
}

/** Shorthand for building trees: `element("w:p", {}, element("w:r"))`. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: XmlNode[]
): XmlElement {
  return new XmlElement(name, attributes, children);
}

export class XmlError extends Error {}

/** Attributes whose value is a list of prefixes. */
const PREFIX_LISTS = new Set([
  "mc:Ignorable",
  "mc:MustUnderstand",
  "mc:ProcessContent",
  "Requires",
]);

/**
 * Parses a whole XML document.
 * @throws XmlError when it is not well-formed, or has a document type declaration
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const roots: XmlElement[] = [];
  let current: XmlElement | null = null;
  const name = (uri: string, prefix: string, local: string): string =>
    uri === "" ? local : `${prefixFor(uri, prefix)}:${local}`;
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("a document type declaration is not allowed");
  });
  parser.on("opentag", (tag) => {
    const made: XmlElement = new XmlElement(name(tag.uri, tag.prefix, tag.local));
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.uri === "http://www.w3.org/2000/xmlns/") continue;
      const key = name(attribute.uri, attribute.prefix, attribute.local);
      made.attributes[key] = PREFIX_LISTS.has(key)
        ? attribute.value
            .split(/\s+/)
            .filter((prefix) => prefix !== "")
            .map((prefix) => prefixFor(parser.resolve(prefix) ?? prefix, prefix))
            .join(" ")
        : attribute.value;
    }
    if (current) append(current, made);
    else roots.push(made);
    current = made;
  });
  parser.on("closetag", () => {
    current = current?.parent ?? null;
  });
  const addText = (data: string) => {
    if (current && data !== "") current.children.push(data);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(text.replace(/^\uFEFF/, "")).close();
  } catch (error) {
    throw error instanceof XmlError ? error : new XmlError(String(error));
  }
  const [root] = roots;
  if (!root) throw new XmlError("there is no root element");
  return root;
}

export function append(parent: XmlElement, child: XmlElement): void {
  child.parent = parent;
  parent.children.push(child);
}
