import { type OpenDocument } from "./document";
import { childrenNamed, descendants, path, val } from "./tree";
import { type XmlElement } from "./xml";

export type StyleType = "paragraph" | "character" | "table" | "numbering";

/** Styles by id and by name. Ids are localised and meaningless; Word knows a style by its name. */
export class Styles {
  readonly byId = new Map<string, XmlElement>();
  readonly byName = new Map<string, XmlElement>();
  private readonly defaults = new Map<string, XmlElement>();

  constructor(root: XmlElement | null) {
    for (const style of root ? childrenNamed(root, "w:style") : []) {
      const id = style.attributes["w:styleId"] ?? "";
      const name = (val(style, "w:name") ?? "").toLowerCase();
      const type = style.attributes["w:type"] ?? "paragraph";
      this.byId.set(id, style);
      this.byName.set(`${type}/${name}`, style);
      if (["1", "true", "on"].includes(style.attributes["w:default"] ?? "0"))
        this.defaults.set(type, style);
    }
  }

  /** The paragraph's style, else the document's default one. */
  ofParagraph(p: XmlElement): XmlElement | null {
    const id = path(p, "w:pPr", "w:pStyle")?.attributes["w:val"];
    const found = id === undefined ? undefined : this.byId.get(id);
    return found ?? this.defaults.get("paragraph") ?? null;
  }

  /** The style and those that it is based on, nearest first. */
  chain(style: XmlElement | null): XmlElement[] {
    const found: XmlElement[] = [];
    let next = style;
    while (next && !found.includes(next)) {
      found.push(next);
      next = this.byId.get(val(next, "w:basedOn") ?? "") ?? null;
    }
    return found;
  }

  /** The first value of a property: the paragraph's own, else its style's or an inherited one. */
  paragraphProperty(p: XmlElement, name: string): XmlElement | null {
    const own = path(p, "w:pPr", name);
    if (own) return own;
    for (const style of this.chain(this.ofParagraph(p))) {
      const inherited = path(style, "w:pPr", name);
      if (inherited) return inherited;
    }
    return null;
  }
}

export function styleName(style: XmlElement | null): string {
  return val(style, "w:name") ?? "";
}

/** Word shows built-in names with capitals; the file holds them in lower case. */
export function builtInName(name: string): string {
  return /^(heading|toc|title|list|table|caption|footer|header)\b/.test(name)
    ? name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : name;
}

const REFERENCES = new Set(["w:pStyle", "w:rStyle", "w:tblStyle"]);

/** The ids of the styles that a part of the document uses. */
export function usedStyles(root: XmlElement): Set<string> {
  const ids = new Set<string>();
  for (const node of descendants(root))
    if (REFERENCES.has(node.name)) ids.add(node.attributes["w:val"] ?? "");
  return ids;
}

const cache = new WeakMap<OpenDocument, { version: number; styles: Styles }>();

/** The document's styles, read once for each version of it. */
export function stylesOf(doc: OpenDocument): Styles {
  const known = cache.get(doc);
  if (known?.version === doc.version) return known.styles;
  const styles = new Styles(doc.side("styles"));
  cache.set(doc, { version: doc.version, styles });
  return styles;
}
