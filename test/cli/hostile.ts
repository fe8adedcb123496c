/** Files that mean harm, or are broken; made when they are needed, none kept in the repository. */
import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { docx, p, packageFiles, W, wml, zipFiles } from "../support/wml";
import { rawZip, type RawEntry } from "./raw-zip";

const good = packageFiles({ document: wml(p("x")) });
const withDocument = (document: string): Uint8Array =>
  zipFiles({ ...good, "word/document.xml": document });
const stored = (files: Record<string, string>): RawEntry[] =>
  Object.entries(files).map(([name, text]) => ({ name, data: strToU8(text) }));

function ole(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4096);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.write(stream, 1024, "utf16le");
  return bytes;
}

function flip(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/**
 * Deflated spaces, a thousand to one: a block that ends in a full flush may be repeated at will
 * (RFC 1951, 3.2.4), so that ten gigabytes cost nothing to make.
 */
function deflated(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1_000_000, 32), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const last = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), last]);
}

/** A package whose document part is packed data of our making. */
function bomb(data: Uint8Array, unpackedSize: number): Uint8Array {
  const others = stored(good).filter(({ name }) => name !== "word/document.xml");
  return rawZip([...others, { name: "word/document.xml", data, method: 8, unpackedSize }]);
}

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY ${"bcdefghij"[i] ?? ""} "${`&${"abcdefghi"[i] ?? ""};`.repeat(10)}">`,
).join("")}]>`;
const doctyped = (doctype: string, text: string): string =>
  `<?xml version="1.0"?>${doctype}<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

/** An offset in the packed bytes of the document part. */
const inDocument = (bytes: Uint8Array): number =>
  Buffer.from(bytes).indexOf("word/document.xml", 0, "latin1") + 60;

/** Name → expected code and the bytes. */
export function hostileFiles(): Record<string, { code: string; bytes: () => Uint8Array }> {
  const whole = docx({ document: wml(p("tekst ".repeat(200))) });
  const duplicate = stored(good);
  const of = (code: string, bytes: () => Uint8Array) => ({ code, bytes });
  return {
    empty: of("not-a-zip", () => new Uint8Array()),
    text: of("not-a-zip", () => strToU8("Geachte heer, mevrouw,")),
    rtf: of("not-a-zip", () => strToU8("{\\rtf1 tekst}")),
    pdf: of("not-a-zip", () => strToU8("%PDF-1.7\n")),
    doc: of("legacy-doc", () => ole("WordDocument")),
    password: of("encrypted", () => ole("EncryptedPackage")),
    "zip-password": of("encrypted", () =>
      rawZip(stored(good).map((entry) => ({ ...entry, flags: 1 }))),
    ),
    half: of("truncated", () => whole.subarray(0, whole.length >> 1)),
    "last-bytes-gone": of("truncated", () => whole.subarray(0, whole.length - 6)),
    "first-bytes-gone": of("truncated", () => whole.subarray(200)),
    "flipped-byte": of("damaged", () => flip(whole, inDocument(whole))),
    "wrong-checksum": of("damaged", () =>
      rawZip(stored(good).map((entry) => ({ ...entry, crc: 1 }))),
    ),
    "unknown-method": of("damaged", () =>
      rawZip(stored(good).map((entry) => ({ ...entry, method: 12 }))),
    ),
    "no-relationships": of("no-document-part", () =>
      zipFiles({ "word/document.xml": wml(p("x")) }),
    ),
    "empty-zip": of("no-document-part", () => zipSync({})),
    "main-part-missing": of("no-document-part", () =>
      zipFiles({ "_rels/.rels": good["_rels/.rels"] ?? "" }),
    ),
    "broken-relationships": of("not-well-formed", () =>
      zipFiles({ ...good, "_rels/.rels": "<Relationships" }),
    ),
    spreadsheet: of("no-body", () =>
      withDocument(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`),
    ),
    "broken-xml": of("not-well-formed", () => withDocument(wml("<w:p>"))),
    "broken-utf8": of("not-well-formed", () => {
      const files = Object.fromEntries(
        Object.entries(good).map(([name, text]) => [name, strToU8(text)]),
      );
      return zipSync({ ...files, "word/document.xml": Uint8Array.of(0x3c, 0xff, 0xfe, 0xc0) });
    }),
    "billion-laughs": of("doctype", () => withDocument(doctyped(ENTITIES, "&j;"))),
    "quadratic-entity": of("doctype", () =>
      withDocument(
        doctyped(`<!DOCTYPE x [<!ENTITY a "${"a".repeat(50_000)}">]>`, "&a;".repeat(50_000)),
      ),
    ),
    "external-entity": of("doctype", () =>
      withDocument(doctyped(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`, "&a;")),
    ),
    "external-dtd": of("doctype", () =>
      withDocument(doctyped(`<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">`, "")),
    ),
    "doctype-in-styles": of("doctype", () => {
      const files = packageFiles({ document: wml(p("x")), styles: "<!DOCTYPE a><a/>" });
      return zipFiles(files);
    }),
    "undeclared-entity": of("not-well-formed", () => withDocument(wml("&a;"))),
    "deep-nesting": of("too-deep", () =>
      withDocument(wml("<w:sdt><w:sdtContent>".repeat(100_000))),
    ),
    "duplicate-part": of("duplicate-part", () =>
      rawZip([...duplicate, { name: "WORD/document.xml", data: strToU8(wml(p("ander"))) }]),
    ),
    "zip-bomb": of("zip-bomb", () => bomb(deflated(10_000), 0xfffffffe)),
    "lying-zip-bomb": of("zip-bomb", () => bomb(deflated(10_000), 100)),
    "too-many-entries": of("zip-bomb", () => rawZip(stored(good), { count: 60_000 })),
    "zip64-lies": of("truncated", () =>
      rawZip(stored(good), { count: 0xffff - 60_000, directoryOffset: 0xffffffff }),
    ),
    "size-beyond-file": of("truncated", () =>
      rawZip(stored(good).map((entry) => ({ ...entry, packedSize: 0xffffffff }))),
    ),
    "directory-in-a-loop": of("truncated", () => rawZip(stored(good), { count: 5000 })),
  };
}
