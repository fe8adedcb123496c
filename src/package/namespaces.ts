/**
 * The namespaces the readers know, each with the prefix by which the code calls it. Transitional
 * (ECMA-376 part 4) and strict (part 1) spellings of one vocabulary get the same prefix.
 */
const VOCABULARIES: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.microsoft.com/office/word/2015/wordml/symex": "w16se",
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "ds",
  "http://purl.oclc.org/ooxml/officeDocument/customXml": "ds",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "cp",
  "http://purl.oclc.org/ooxml/officeDocument/customProperties": "cp",
  "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
  "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": "vt",
};

/** Prefix for a namespace, or "?" for one that no reader asks for. */
export function vocabularyOf(uri: string): string {
  return Object.hasOwn(VOCABULARIES, uri) ? (VOCABULARIES[uri] ?? "?") : "?";
}

/** Microsoft's later Word vocabularies: shapes, conflict marks, comment ids. */
const WORD_EXTENSION =
  /^http:\/\/schemas\.microsoft\.com\/office\/word\/20\d\d\/(?:wordml|wordprocessing)/;

/**
 * May a Choice that requires this namespace be taken (ECMA-376 part 3, 7.6)? Shapes count as
 * understood: they are skipped, with a note, in either branch.
 */
export function isUnderstood(uri: string): boolean {
  return vocabularyOf(uri) !== "?" || WORD_EXTENSION.test(uri);
}

/** Bindings of one element; lookups climb, so that no declaration is ever copied. */
export class Scope {
  private readonly bindings = new Map<string, string>();
  /** Vocabulary and local name → attribute names as this scope writes them. */
  private readonly written = new Map<string, string[]>();
  /** Element names as the file writes them → by vocabulary. */
  private readonly names = new Map<string, string>();
  /** How many elements around have declarations of their own. */
  readonly depth: number;

  constructor(readonly parent: Scope | null) {
    this.depth = parent === null ? 0 : parent.depth + 1;
  }

  bind(prefix: string, uri: string): void {
    this.bindings.set(prefix, uri);
  }

  lookup(prefix: string): string | undefined {
    let uri = this.bindings.get(prefix);
    for (let scope = this.parent; uri === undefined && scope !== null; scope = scope.parent)
      uri = scope.bindings.get(prefix);
    return uri;
  }

  /** Name of an element by vocabulary: "w:p", whatever prefix the file uses; "?:…" of one unknown. */
  nameOf(raw: string): string {
    let name = this.names.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(":");
      const uri = this.lookup(colon < 0 ? "" : raw.slice(0, colon));
      name = `${uri === undefined ? "?" : vocabularyOf(uri)}:${raw.slice(colon + 1)}`;
      this.names.set(raw, name);
    }
    return name;
  }

  /**
   * How an attribute may be written here: ["w:val"], almost always. Remembered, for reading a
   * document is mostly asking for attributes.
   */
  attributeNames(vocabulary: string, local: string): string[] {
    // No vocabulary has a colon in it.
    const key = vocabulary === "w" ? local : `${vocabulary}:${local}`;
    let names = this.written.get(key);
    if (!names) {
      names = this.prefixesOf(vocabulary).map((prefix) => `${prefix}:${local}`);
      this.written.set(key, names);
    }
    return names;
  }

  private prefixesOf(vocabulary: string): string[] {
    return [...this.inForce()]
      .filter(([prefix, uri]) => prefix !== "" && vocabularyOf(uri) === vocabulary)
      .map(([prefix]) => prefix);
  }

  private inForce(): Map<string, string> {
    const all = this.parent?.inForce() ?? new Map<string, string>();
    for (const [prefix, uri] of this.bindings) all.set(prefix, uri);
    return all;
  }
}
