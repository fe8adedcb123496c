import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { serialize, XML_DECLARATION } from "./serialize";
import { elements } from "./tree";
import { normalizeWhitespace } from "./whitespace";
import { element, parseXml, type XmlElement } from "./xml";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** A part is a tree when it is XML, else bytes as they came. */
export interface Part {
  contentType: string;
  content: XmlElement | Uint8Array;
}

export interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

export class PackageError extends Error {}

/** An Open Packaging Conventions package: parts by name ("/word/document.xml"), relationships apart. */
export class Package {
  readonly parts = new Map<string, Part>();
  /** by the name of the source part; "/" is the package itself */
  readonly relationships = new Map<string, Relationship[]>();

  related(source: string, type: string): string | null {
    const found = this.relations(source).find((r) => r.type === `${OFFICE}/${type}`);
    return found && !found.external ? resolveTarget(source, found.target) : null;
  }

  relations(source: string): Relationship[] {
    return this.relationships.get(source) ?? [];
  }

  /** Adds a relationship under a new id, or gives the id of the one that is there. */
  relate(source: string, type: string, target: string, external = false): string {
    const list = this.relationships.get(source) ?? [];
    this.relationships.set(source, list);
    const same = list.find((r) => r.type === type && r.target === target);
    if (same) return same.id;
    let n = list.length + 1;
    while (list.some((r) => r.id === `rId${n}`)) n++;
    list.push({ id: `rId${n}`, type, target, external });
    return `rId${n}`;
  }

  tree(name: string | null): XmlElement | null {
    const content = name === null ? undefined : this.parts.get(name)?.content;
    return content && !(content instanceof Uint8Array) ? content : null;
  }
}

/** A relationship's target as a part name. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target;
  const folder = source === "/" ? "/" : source.slice(0, source.lastIndexOf("/") + 1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return `/${path.join("/")}`;
}

export function readRelationships(root: XmlElement): Relationship[] {
  return elements(root).map((node) => ({
    id: node.attributes.Id ?? "",
    type: node.attributes.Type ?? "",
    target: node.attributes.Target ?? "",
    external: node.attributes.TargetMode === "External",
  }));
}

export function relationshipsTree(list: Relationship[]): XmlElement {
  return element(
    "rel:Relationships",
    {},
    ...list.map((r) =>
      element("rel:Relationship", {
        Id: r.id,
        Type: r.type,
        Target: r.target,
        ...(r.external ? { TargetMode: "External" } : {}),
      }),
    ),
  );
}

/** The part that a relationships part belongs to, or null when the name is no such part. */
export function sourceOfRelationships(name: string): string | null {
  const match = /^(.*\/)_rels\/([^/]*)\.rels$/.exec(name);
  if (!match) return null;
  return `${match[1] ?? ""}${match[2] ?? ""}`;
}

export function relationshipsName(source: string): string {
  const cut = source.lastIndexOf("/") + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

const isXml = (contentType: string) => /[+/]xml$/.test(contentType);

/** Opens a zipped package. @throws PackageError when it is none */
export function openZip(bytes: Uint8Array): Package {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch (error) {
    throw new PackageError(`not a zip file: ${String(error)}`);
  }
  const typesFile = files["[Content_Types].xml"];
  if (!typesFile) throw new PackageError("there is no [Content_Types].xml");
  const types = parseXml(strFromU8(typesFile));
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const node of elements(types)) {
    const type = node.attributes.ContentType ?? "";
    if (node.name === "ct:Default")
      defaults.set((node.attributes.Extension ?? "").toLowerCase(), type);
    else overrides.set((node.attributes.PartName ?? "").toLowerCase(), type);
  }
  const result = new Package();
  for (const [path, content] of Object.entries(files)) {
    const name = `/${path}`;
    if (path === "[Content_Types].xml" || path.endsWith("/")) continue;
    const source = sourceOfRelationships(name);
    if (source !== null) {
      result.relationships.set(source, readRelationships(parseXml(strFromU8(content))));
      continue;
    }
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const contentType =
      overrides.get(name.toLowerCase()) ?? defaults.get(extension) ?? "application/octet-stream";
    result.parts.set(name, {
      contentType,
      content: isXml(contentType) ? parseXml(strFromU8(content)) : content,
    });
  }
  for (const part of result.parts.values())
    if (!(part.content instanceof Uint8Array)) normalizeWhitespace(part.content);
  return result;
}

const SAVED_AT = new Date(2020, 0, 1);

/** The package as the bytes of a .docx. */
export function saveZip(source: Package): Uint8Array {
  const xml = (root: XmlElement) => strToU8(XML_DECLARATION + serialize(root));
  const files: Record<string, Uint8Array> = {};
  const types = element("ct:Types", {});
  types.children.push(
    element("ct:Default", { Extension: "rels", ContentType: RELS_TYPE }),
    element("ct:Default", { Extension: "xml", ContentType: "application/xml" }),
  );
  for (const [name, part] of source.parts) {
    types.children.push(element("ct:Override", { PartName: name, ContentType: part.contentType }));
  }
  files["[Content_Types].xml"] = xml(types);
  for (const [part, list] of source.relationships)
    if (list.length > 0) files[relationshipsName(part).slice(1)] = xml(relationshipsTree(list));
  for (const [name, part] of source.parts)
    files[name.slice(1)] = part.content instanceof Uint8Array ? part.content : xml(part.content);
  // The same document is the same file, whenever it is saved.
  return zipSync(files, { level: 6, mtime: SAVED_AT });
}

export { RELS_TYPE };
