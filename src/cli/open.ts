/** Opens a .docx: the package, and the document in it. */
import { readFile, stat } from "node:fs/promises";
import {
  collectParts,
  findParts,
  readDocument,
  UnreadableDocument,
  type DocumentModel,
  type DocumentParts,
  type PartNames,
  type ReadOptions,
} from "../document";
import { decodeXml } from "./decode";
import { about, Failure } from "./failure";
import { unpack } from "./inflate";
import { MAX_FILE_BYTES, MAX_TOTAL_BYTES } from "./limits";
import { oleKind } from "./ole";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** A package held as packed bytes; parts are unpacked when asked for, under the caps. */
export class Package {
  readonly entries: ZipEntry[];
  /** Parts that the file holds and its directory does not name. */
  readonly unlisted: string[];
  private readonly byName = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();
  private allowance = MAX_TOTAL_BYTES;

  /** @throws Failure */
  constructor(readonly bytes: Uint8Array) {
    const ole = oleKind(bytes);
    if (ole) throw new Failure(ole);
    const { entries, unlisted } = readDirectory(bytes);
    this.entries = entries;
    this.unlisted = unlisted;
    for (const entry of this.entries) {
      const key = entry.name.toLowerCase();
      // Two parts of one name would let two programs read two different contracts (part 2, 6.2.5).
      if (this.byName.has(key)) throw new Failure("duplicate-part", { part: entry.name });
      this.byName.set(key, entry);
    }
  }

  /** Bytes of a part, as the directory has them; undefined when there is none. */
  size(name: string): number | undefined {
    return this.byName.get(name.toLowerCase())?.unpackedSize;
  }

  /** Text of a part; undefined when there is none. @throws Failure */
  text(name: string): string | undefined {
    const key = name.toLowerCase();
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.byName.get(key);
    if (!entry) return undefined;
    const bytes = unpack(this.bytes, entry, this.allowance);
    this.allowance -= bytes.length;
    const text = decodeXml(bytes, entry.name);
    this.texts.set(key, text);
    return text;
  }
}

/** Where protection stands; hidden, it may be another than what was read. */
const SETTINGS = /(?:^|\/)settings\.xml$/i;

export interface OpenedDocument {
  package: Package;
  names: PartNames;
  parts: DocumentParts;
  document: DocumentModel;
}

/**
 * Opens and reads a file.
 * @throws Failure with the code of what is wrong with it
 */
export async function openDocument(
  path: string,
  options: ReadOptions = {},
): Promise<OpenedDocument> {
  return about(path, async () => readPackage(await readBytes(path), options));
}

/** @throws Failure with the code of what is wrong with the file */
export function readPackage(bytes: Uint8Array, options: ReadOptions = {}): OpenedDocument {
  const opened = new Package(bytes);
  try {
    const lookup = (name: string): string | undefined => opened.text(name);
    const names = findParts(lookup);
    const parts = collectParts(lookup, (name) => opened.size(name));
    const document = readDocument(parts, options);
    for (const detail of opened.unlisted) document.notes.push({ code: "part-hidden", detail });
    if (opened.unlisted.some((name) => SETTINGS.test(name))) document.closed ??= "unsettled";
    return { package: opened, names, parts, document };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new Failure(error.code, { part: error.detail });
    throw error;
  }
}

/** Every part that is XML. @throws Failure */
export function textsOf(file: Package): Map<string, string> {
  return textsWhere(file, (name) => XML.test(name));
}

const XML = /\.(?:xml|rels)$/iu;
/** Relations, and those whom Word remembers of all who worked on it. */
const AROUND = /\.rels$|^\[Content_Types\]\.xml$|(?:^|\/)people\d*\.xml$/iu;

/**
 * The parts that say what goes along beside the text; no other is unpacked for it.
 * @returns null where one of them cannot be read
 */
export function textsBeside({ package: file, names }: OpenedDocument): Map<string, string> | null {
  const beside = [...names.headers, ...names.footers].map(({ name }) => name);
  const roles = [names.document, names.settings, names.footnotes, names.endnotes, names.comments];
  const said = [names.core, names.extended, names.customProperties];
  const read = new Set([...roles, ...said, ...beside].map((name) => name?.toLowerCase()));
  try {
    return textsWhere(file, (name) => AROUND.test(name) || read.has(name.toLowerCase()));
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function textsWhere(file: Package, isWanted: (name: string) => boolean): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name } of file.entries) if (isWanted(name)) found.set(name, file.text(name) ?? "");
  return found;
}

/**
 * A file's bytes. Only a regular file is opened: a pipe would be waited for without end.
 * @throws Failure missing-file, not-a-file, no-access, too-large
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size, ...kind } = await describe(path);
    if (!kind.isFile) throw new Failure("not-a-file");
    if (size > MAX_FILE_BYTES)
      throw new Failure("too-large", { size: megabytes(size), limit: megabytes(MAX_FILE_BYTES) });
    return await readFile(path);
  } catch (error) {
    throw asFailure(error);
  }
}

async function describe(path: string): Promise<{ size: number; isFile: boolean }> {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));

/** File system errors by their code; their text is never shown. */
export function asFailure(error: unknown): unknown {
  // Not by instanceof: Node's own errors may come from another realm (jest, workers).
  if (error instanceof Failure || typeof error !== "object" || error === null) return error;
  if (!("code" in error)) return error;
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new Failure("missing-file");
    case "EISDIR":
      return new Failure("not-a-file");
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Failure("no-access");
    case "ENOSPC":
      return new Failure("disk-full");
    default:
      return new Failure("no-access");
  }
}
