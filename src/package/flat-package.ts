/**
 * The flat package of Word's getOoxml: all parts in one XML text. Only its outline is scanned here;
 * each part is parsed once, by its own reader. Scanning instead of parsing halves the cost of a read,
 * and gives each part's text as it stands.
 */
import { UnreadableDocument } from "./errors";
import { collectParts, type DocumentParts } from "./package";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/**
 * Cuts a flat package into the parts of its document.
 * @throws UnreadableDocument
 */
export function readFlatPackage(ooxml: string): DocumentParts {
  const sizes = new Map<string, number>();
  const parts = splitFlatPackage(ooxml, sizes);
  return collectParts(
    (name) => parts.get(name.toLowerCase()),
    (name) => sizes.get(name.toLowerCase()),
  );
}

/**
 * Part name (lower case, no leading slash) → the text of its XML.
 * @param sizes given the bytes of every part
 * @throws UnreadableDocument
 */
export function splitFlatPackage(
  ooxml: string,
  sizes: Map<string, number> = new Map(),
): Map<string, string> {
  const scanner = new Scanner(ooxml);
  const root = scanner.nextTag();
  const prefix = root && packagePrefix(root);
  if (root === null || prefix === null)
    throw new UnreadableDocument("no-document-part", "flat package");
  const outer = namespaceDeclarations(root.text, prefix);
  const parts = new Map<string, string>();
  let name = "";
  for (let tag = scanner.nextTag(); tag !== null; tag = scanner.nextTag()) {
    if (tag.name === qualified(prefix, "part"))
      name = attribute(tag.text, qualified(prefix, "name"));
    const binary = tag.name === qualified(prefix, "binaryData");
    if ((!binary && tag.name !== qualified(prefix, "xmlData")) || tag.empty) continue;
    const end = scanner.find(`</${tag.name}`);
    const key = name.replace(/^\/+/, "").toLowerCase();
    sizes.set(key, binary ? unpackedSize(ooxml, tag.end, end) : end - tag.end);
    if (binary) continue;
    if (key !== "" && !parts.has(key))
      parts.set(key, declare(ooxml.slice(tag.end, end).trimStart(), outer));
  }
  return parts;
}

/** Bytes of base64 between two places, which may be broken into lines. */
function unpackedSize(text: string, start: number, end: number): number {
  let signs = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // White space, and the padding at the end.
    if (code > 0x20 && code !== 0x3d) signs += 1;
  }
  return Math.floor((signs * 3) / 4);
}

interface Tag {
  name: string;
  text: string;
  end: number;
  empty: boolean;
}

/** Walks over tags; comments, CDATA and processing instructions are stepped over. */
class Scanner {
  private at = 0;
  /** Next "<!" at or after `at`, remembered: looking it up for every part would not be linear. */
  private bang = -1;
  constructor(private readonly text: string) {}

  /** The next start tag. */
  nextTag(): Tag | null {
    for (;;) {
      const start = this.text.indexOf("<", this.at);
      if (start < 0) return null;
      const second = this.text.charAt(start + 1);
      if (second === "!") this.at = this.afterDeclaration(start);
      else if (second === "?") this.at = this.after("?>", start);
      else if (second === "/") this.at = this.after(">", start);
      else return this.tag(start);
    }
  }

  /** Offset of `needle` in the content that follows, outside comments and CDATA. */
  find(needle: string): number {
    for (;;) {
      const found = this.text.indexOf(needle, this.at);
      if (found < 0) throw new UnreadableDocument("not-well-formed", `flat package: no ${needle}`);
      if (this.bang < this.at) {
        const next = this.text.indexOf("<!", this.at);
        this.bang = next < 0 ? Infinity : next;
      }
      if (this.bang > found) {
        this.at = found;
        return found;
      }
      this.at = this.afterDeclaration(this.bang);
    }
  }

  private tag(start: number): Tag {
    TAG.lastIndex = start;
    const match = TAG.exec(this.text);
    if (!match) throw new UnreadableDocument("not-well-formed", "flat package: broken tag");
    this.at = TAG.lastIndex;
    const text = match[0];
    return { name: match[1] ?? "", text, end: this.at, empty: text.endsWith("/>") };
  }

  private afterDeclaration(start: number): number {
    if (this.text.startsWith("<!--", start)) return this.after("-->", start + 4);
    if (this.text.startsWith("<![CDATA[", start)) return this.after("]]>", start);
    throw new UnreadableDocument("doctype", "flat package");
  }

  private after(needle: string, from: number): number {
    const found = this.text.indexOf(needle, from);
    if (found < 0) throw new UnreadableDocument("not-well-formed", `flat package: no ${needle}`);
    return found + needle.length;
  }
}

/** A start tag; quoted values may hold ">". Each repetition begins with another character, so no backtracking. */
const TAG = /<([^\s/>"'<]+)(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>/y;
const ATTRIBUTE = /([^\s="'<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const qualified = (prefix: string, local: string): string =>
  prefix === "" ? local : `${prefix}:${local}`;

function attributes(tag: string): [string, string][] {
  return [...tag.matchAll(ATTRIBUTE)].map((m) => [m[1] ?? "", m[2] ?? m[3] ?? ""]);
}

function attribute(tag: string, name: string): string {
  return attributes(tag).find(([key]) => key === name)?.[1] ?? "";
}

function packagePrefix(root: Tag): string | null {
  for (const [name, value] of attributes(root.text)) {
    if (value !== PACKAGE) continue;
    const prefix = name === "xmlns" ? "" : name.replace(/^xmlns:/, "");
    if (root.name === qualified(prefix, "package")) return prefix;
  }
  return null;
}

/** Declarations on the package that a part may lean on. */
function namespaceDeclarations(root: string, prefix: string): [string, string][] {
  return attributes(root).filter(
    ([name]) => name.startsWith("xmlns:") && name !== `xmlns:${prefix}`,
  );
}

/** Gives the part's root the declarations that it had from the package around it. */
function declare(part: string, outer: [string, string][]): string {
  if (outer.length === 0) return part;
  const scanner = new Scanner(part);
  const root = scanner.nextTag();
  if (root === null) return part;
  const own = new Set(attributes(root.text).map(([name]) => name));
  const missing = outer.filter(([name]) => !own.has(name));
  if (missing.length === 0) return part;
  const at = root.end - root.text.length + 1 + root.name.length;
  const added = missing
    .map(([name, value]) => ` ${name}="${value.replace(/"/g, "&quot;")}"`)
    .join("");
  return part.slice(0, at) + added + part.slice(at);
}
