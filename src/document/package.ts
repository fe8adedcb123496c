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
}

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

/** @throws UnreadableDocument no-document-part */
export function collectParts(lookup: PartLookup): DocumentParts {
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
  };
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
