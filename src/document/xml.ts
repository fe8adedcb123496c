/**
 * The one door to XML. Names arrive by vocabulary ("w:p"), whatever prefixes the file uses.
 */
import { Attributes } from "./attributes";
import { UnreadableDocument } from "./errors";
import { Scope } from "./namespaces";
import { XmlError, XmlScanner } from "./xml-scanner";

/** Word nests tables to 20 or so; a thousand elements deep is an attack, or a fault. */
export const MAX_DEPTH = 1000;
/** Word declares on the root, and on a drawing; climbing through more would take its time for every element. */
export const MAX_SCOPES = 64;

/** The element being opened. One object serves the whole part: do not keep it. */
export class XmlElement {
  name = "";
  attributes = new Attributes();
  scope = new Scope(null);
  /** Offset of "<" in the part's text. */
  start = 0;

  /** Attribute by vocabulary and local name. */
  get(vocabulary: string, local: string): string | undefined {
    if (this.attributes.count === 0) return undefined;
    for (const name of this.scope.attributeNames(vocabulary, local)) {
      const value = this.attributes.value(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** WordprocessingML attribute: `w("val")`. */
  w(local: string): string | undefined {
    return this.get("w", local);
  }

  /** Attribute without a prefix. */
  plain(local: string): string | undefined {
    return this.attributes.value(local);
  }
}

export interface XmlHandler {
  open(element: XmlElement): void;
  /** @param end offset just after ">" */
  close(end: number): void;
  text(text: string): void;
}

/**
 * Reads one part from begin to end, in linear time.
 * @param part name for the error's detail
 * @throws UnreadableDocument not-well-formed, doctype, too-deep
 */
export function readXml(text: string, part: string, handler: XmlHandler): void {
  const element = new XmlElement();
  const scopeDepths: number[] = [];
  let depth = 0;
  const scanner = new XmlScanner(text, {
    open(name, attributes, start) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new UnreadableDocument("too-deep", part);
      const declared = declarations(attributes, element.scope);
      if (declared !== null) {
        if (declared.depth > MAX_SCOPES) throw new UnreadableDocument("too-deep", part);
        element.scope = declared;
        scopeDepths.push(depth);
      }
      element.name = element.scope.elementName(name);
      element.attributes = attributes;
      element.start = start;
      handler.open(element);
    },
    close(end) {
      handler.close(end);
      if (scopeDepths.at(-1) === depth) {
        scopeDepths.pop();
        element.scope = element.scope.parent ?? element.scope;
      }
      depth -= 1;
    },
    text: (piece) => handler.text(piece),
  });
  try {
    scanner.run();
  } catch (error) {
    if (error instanceof XmlError)
      throw new UnreadableDocument(error.code, `${part}: ${error.message}`);
    throw error;
  }
}

function declarations(attributes: Attributes, parent: Scope): Scope | null {
  let scope: Scope | null = null;
  for (let one = 0; one < attributes.count; one += 1) {
    if (!attributes.declares(one)) continue;
    const name = attributes.name(one);
    const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : null;
    if (prefix === null) continue;
    scope ??= new Scope(parent);
    scope.bind(prefix, attributes.valueAt(one));
  }
  return scope;
}
