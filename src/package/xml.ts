/**
 * The one door to the XML parser. Names arrive by vocabulary ("w:p"), whatever prefixes the file
 * uses. saxes' own namespace mode is not used: it builds an object for every attribute, and reading
 * is mostly attributes.
 */
import { SaxesParser } from "saxes";
import { UnreadableDocument } from "./errors";
import { Scope } from "./namespaces";

/** Word nests tables to 20 or so; a thousand elements deep is an attack, or a fault. */
export const MAX_DEPTH = 1000;
/** Word declares on the root, and on a drawing; climbing through more would take its time for every element. */
export const MAX_SCOPES = 64;

/** The element being opened. One object serves the whole part: do not keep it. */
export class XmlElement {
  /** As the file writes it. */
  raw = "";
  attributes: Record<string, string> = {};
  scope = new Scope(null);
  /** Offset just after ">". */
  end = 0;
  /** What the root says of white space, for all that is in it. */
  rootSpace: string | undefined;

  constructor(private readonly text: string) {}

  /** Name by vocabulary; what is passed over is not asked for it. */
  get name(): string {
    return this.scope.nameOf(this.raw);
  }

  /** Is this "w:p"? */
  is(name: string): boolean {
    return this.raw.endsWith(name.slice(name.indexOf(":") + 1)) && this.name === name;
  }

  /** Offset of "<" in the part's text; few ask. */
  get start(): number {
    // A raw "<" cannot stand in an attribute value, so the nearest one is this tag's own.
    return this.text.lastIndexOf("<", this.end - 1);
  }

  /** Attribute by vocabulary and local name. */
  get(vocabulary: string, local: string): string | undefined {
    for (const name of this.scope.attributeNames(vocabulary, local)) {
      const value = this.attributes[name];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** WordprocessingML attribute: `w("val")`. */
  w(local: string): string | undefined {
    return this.get("w", local);
  }

  /** Is white space at the ends of its text kept (xml:space)? */
  get keepsSpace(): boolean {
    return (this.attributes["xml:space"] ?? this.rootSpace) === "preserve";
  }

  /** Attribute without a prefix. */
  plain(local: string): string | undefined {
    return this.attributes[local];
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
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  const element = new XmlElement(text);
  let depth = 0;
  const scopeDepths: number[] = [];
  /** Where a namespace may be declared next: most tags need not be searched for one. */
  let nextDeclared = following(text, "xmlns", 0);

  const fail = (error: Error): never => {
    throw new UnreadableDocument("not-well-formed", `${part}: ${error.message}`);
  };
  parser.on("error", fail);
  parser.on("doctype", () => {
    throw new UnreadableDocument("doctype", part);
  });

  parser.on("opentag", (tag) => {
    depth++;
    if (depth > MAX_DEPTH) throw new UnreadableDocument("too-deep", part);
    const { attributes } = tag;
    if (depth === 1) element.rootSpace = attributes["xml:space"];
    element.end = parser.position;
    if (nextDeclared < element.end) {
      nextDeclared = following(text, "xmlns", element.end);
      const declared = declarations(attributes, element.scope);
      if (declared !== null) {
        if (declared.depth > MAX_SCOPES) throw new UnreadableDocument("too-deep", part);
        element.scope = declared;
        scopeDepths.push(depth);
      }
    }
    element.raw = tag.name;
    element.attributes = attributes;
    handler.open(element);
  });
  parser.on("closetag", () => {
    handler.close(parser.position);
    if (scopeDepths.at(-1) === depth) {
      scopeDepths.pop();
      element.scope = element.scope.parent ?? element.scope;
    }
    depth--;
  });
  parser.on("text", (piece) => handler.text(piece));
  parser.on("cdata", (piece) => handler.text(piece));

  parser.write(text).close();
}

function following(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? Infinity : found;
}

function declarations(attributes: Record<string, string>, parent: Scope): Scope | null {
  let scope: Scope | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : null;
    if (prefix === null) continue;
    scope ??= new Scope(parent);
    scope.bind(prefix, attributes[name] ?? "");
  }
  return scope;
}
