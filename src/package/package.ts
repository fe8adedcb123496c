/** Finds the parts of a document through its relationships, never by their usual names. */
import { CORE_PROPERTIES, EXTENDED_PROPERTIES, readStoreId, type DataPart } from "./data-store";
import { CONTENT_TYPES, kindOf, type FileKind } from "./content-types";
import { UnreadableDocument } from "./errors";
import {
  readRelationships,
  relationshipsOf,
  resolveTarget,
  type Relationship,
} from "./relationships";

export interface ReadOptions {
  /** With what stands in the text and is no text: notes, comments, bookmarks, fields, proofing. */
  marks?: boolean;
}

/** The parts a reader needs, as text. */
export interface DocumentParts {
  document: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  customProperties?: string;
  theme?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  headers?: RelatedText[];
  footers?: RelatedText[];
  /** What content controls may be bound to. */
  data?: DataPart[];
  signed?: boolean;
  /** What kind of Word file it says to be; absent: a document. */
  kind?: FileKind;
  /** Named by the document, and not in the package. */
  missing?: MissingPart[];
  /** What is no text and was not unpacked: pictures, embedded files. */
  files?: PartFiles;
}

/** A part that is not read: one object for each, however many refer to it. */
export interface PartFile {
  name: string;
  bytes: number;
}
/** By what the referring part is known by ("document", "footnotes", the id of a header), then by relationship. */
export type PartFiles = ReadonlyMap<string, ReadonlyMap<string, PartFile>>;
/** How many bytes a part has, unpacked; undefined where there is none. */
export type PartSize = (name: string) => number | undefined;

export interface MissingPart {
  role: string;
  /** As the package would have it. */
  name: string;
}

/** A part that the document refers to by the id of the relationship. */
export interface RelatedText {
  id: string;
  text: string;
}

/** A package as a lookup: part name without leading slash → its text. Names compare without case. */
export type PartLookup = (name: string) => string | undefined;

/** Names of the parts, by role; `document` is always there. */
export interface PartNames {
  document: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  theme?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  /** Relationship id and name. */
  headers: { id: string; name: string }[];
  footers: { id: string; name: string }[];
  /** Custom data, each with the part that says its id. */
  data: { name: string; properties: string | undefined }[];
  core?: string;
  extended?: string;
  customProperties?: string;
  signed: boolean;
  kind: FileKind;
}

/** @throws UnreadableDocument no-document-part, other-office */
export function findParts(lookup: PartLookup): PartNames {
  const ofPackage = relationshipsIn(lookup, "");
  const main = ofPackage.find(({ role, external }) => role === "officeDocument" && !external);
  if (!main) throw new UnreadableDocument("no-document-part");
  const document = resolveTarget("", main.target);
  const kind = kindOf(lookup(CONTENT_TYPES), document);
  const ofDocument = relationshipsIn(lookup, document);
  const name = (list: Relationship[], source: string, role: string): string | undefined => {
    const found = list.find((r) => r.role === role && !r.external);
    return found && resolveTarget(source, found.target);
  };
  const all = (role: string): { id: string; name: string }[] =>
    ofDocument
      .filter((r) => r.role === role && !r.external)
      .map((r) => ({ id: r.id, name: resolveTarget(document, r.target) }));
  return {
    document,
    styles: name(ofDocument, document, "styles"),
    numbering: name(ofDocument, document, "numbering"),
    settings: name(ofDocument, document, "settings"),
    theme: name(ofDocument, document, "theme"),
    data: all("customXml").map(({ name: store }) => ({
      name: store,
      properties: name(relationshipsIn(lookup, store), store, "customXmlProps"),
    })),
    core: name(ofPackage, "", "core-properties") ?? name(ofPackage, "", "coreProperties"),
    extended:
      name(ofPackage, "", "extended-properties") ?? name(ofPackage, "", "extendedProperties"),
    headers: all("header"),
    footers: all("footer"),
    footnotes: name(ofDocument, document, "footnotes"),
    endnotes: name(ofDocument, document, "endnotes"),
    comments: name(ofDocument, document, "comments"),
    customProperties:
      name(ofPackage, "", "custom-properties") ?? name(ofPackage, "", "customProperties"),
    signed: ofPackage.some(({ role }) => role === "origin"),
    kind,
  };
}

/**
 * @param sizeOf of parts that are not read
 * @throws UnreadableDocument no-document-part
 */
export function collectParts(
  lookup: PartLookup,
  sizeOf: PartSize = () => undefined,
): DocumentParts {
  const names = findParts(lookup);
  const document = lookup(names.document);
  if (document === undefined) throw new UnreadableDocument("no-document-part", names.document);
  const missing: MissingPart[] = [];
  const part = (role: string, name: string | undefined): string | undefined => {
    const text = name === undefined ? undefined : lookup(name);
    // Without the theme colours are known less well, and no text is.
    if (name !== undefined && text === undefined && role !== "theme") missing.push({ role, name });
    return text;
  };
  const texts = (role: string, related: PartNames["headers"]): RelatedText[] =>
    related.flatMap(({ id, name }) => {
      const text = part(role, name);
      return text === undefined ? [] : [{ id, text }];
    });
  return {
    document,
    styles: part("styles", names.styles),
    numbering: part("numbering", names.numbering),
    settings: part("settings", names.settings),
    customProperties: part("customProperties", names.customProperties),
    theme: part("theme", names.theme),
    footnotes: part("footnotes", names.footnotes),
    endnotes: part("endnotes", names.endnotes),
    comments: part("comments", names.comments),
    data: dataOf(lookup, names),
    headers: texts("header", names.headers),
    footers: texts("footer", names.footers),
    signed: names.signed,
    kind: names.kind,
    missing,
    files: filesOf(lookup, names, sizeOf),
  };
}

/** Roles of what is no text: told by its size. */
const FILES = new Set(["image", "oleObject", "package", "aFChunk", "chart", "diagramData"]);

function filesOf(lookup: PartLookup, names: PartNames, sizeOf: PartSize): PartFiles {
  const known = new Map<string, PartFile>();
  const of = (source: string): [string, PartFile][] =>
    relationshipsIn(lookup, source).flatMap(({ id, role, target, external }) => {
      const name = resolveTarget(source, target);
      const bytes = FILES.has(role) && !external ? sizeOf(name) : undefined;
      if (bytes === undefined) return [];
      const file = known.get(name) ?? { name, bytes };
      known.set(name, file);
      return [[id, file]];
    });
  const sources: [string, string | undefined][] = [
    ["document", names.document],
    ["footnotes", names.footnotes],
    ["endnotes", names.endnotes],
    ["comments", names.comments],
    ...[...names.headers, ...names.footers].map(({ id, name }): [string, string] => [id, name]),
  ];
  return new Map(
    sources.flatMap(([as, name]) => (name === undefined ? [] : [[as, new Map(of(name))]])),
  );
}

/** Custom data by the ids that bindings name, the document's own properties among them. */
function dataOf(lookup: PartLookup, names: PartNames): DataPart[] {
  const data: DataPart[] = [];
  const add = (id: string | null, name: string | undefined): void => {
    const text = id === null || name === undefined ? undefined : lookup(name);
    if (id !== null && text !== undefined) data.push({ id, text });
  };
  for (const { name, properties } of names.data) {
    const text = properties === undefined ? undefined : lookup(properties);
    add(text === undefined ? null : readStoreId(text), name);
  }
  add(CORE_PROPERTIES, names.core);
  add(EXTENDED_PROPERTIES, names.extended);
  return data;
}

function relationshipsIn(lookup: PartLookup, source: string): Relationship[] {
  const name = relationshipsOf(source);
  const text = lookup(name);
  return text === undefined ? [] : readRelationships(text, name);
}
