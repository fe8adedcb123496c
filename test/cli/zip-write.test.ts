import { readFileSync } from "node:fs";
import { unzipSync, strFromU8, zipSync, strToU8 } from "fflate";
import { Package } from "../../src/cli/open";
import { rezip } from "../../src/cli/zip-write";
import { zipParts } from "../../src/ooxml/zip";
import { folder, run } from "./run";
import { supplierDocx } from "../corpus/supplier";

const names = (bytes: Uint8Array) => new Package(bytes).entries.map(({ name }) => name);
const packed = (bytes: Uint8Array, name: string): string => {
  const entry = new Package(bytes).entries.find((one) => one.name === name);
  if (!entry) throw new Error(`no ${name}`);
  return Buffer.from(bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize)).toString(
    "hex",
  );
};

const temp = folder();

const original = zipSync(
  {
    mimetype: [strToU8("x/y"), { level: 0 }],
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/media/image1.png": Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251),
    "word/document.xml": strToU8("<oud/>"),
    "word/é.xml": strToU8("<é/>"),
  },
  { level: 3 },
);

test("parts that are not changed keep their bytes, and all keep their order", () => {
  const bytes = rezip(
    new Package(original),
    new Map([
      ["word/document.xml", "<nieuw>é😀</nieuw>"],
      ["word/extra.xml", "<x/>"],
    ]),
  );
  expect(names(bytes)).toEqual([...names(original), "word/extra.xml"]);
  for (const name of ["mimetype", "[Content_Types].xml", "word/media/image1.png", "word/é.xml"])
    expect(packed(bytes, name)).toBe(packed(original, name));
  const files = unzipSync(bytes);
  expect(strFromU8(files["word/document.xml"] ?? new Uint8Array())).toBe("<nieuw>é😀</nieuw>");
  expect(strFromU8(files["word/extra.xml"] ?? new Uint8Array())).toBe("<x/>");
  expect(new Package(bytes).text("word/document.xml")).toBe("<nieuw>é😀</nieuw>");
});

test("a part is replaced whatever the case of its name", () => {
  const bytes = rezip(new Package(original), new Map([["WORD/Document.xml", "<n/>"]]));
  expect(names(bytes)).toEqual(names(original));
  expect(new Package(bytes).text("word/document.xml")).toBe("<n/>");
});

test("composed parts: content types first, the same bytes every time", () => {
  const parts = {
    "word/document.xml": "<d/>",
    "_rels/.rels": "<r/>",
    "[Content_Types].xml": "<t/>",
  };
  expect(names(zipParts(parts))).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "word/document.xml",
  ]);
  expect(Buffer.from(zipParts(parts)).equals(zipParts(parts))).toBe(true);
});

test("annex touches the document part only, and may write over its own input", async () => {
  const before = supplierDocx();
  const file = temp.file("zelfde.docx", before);
  expect(await run("annex", file, "--out", file)).toMatchObject({ code: 0, err: "" });
  const after = new Uint8Array(readFileSync(file));
  expect(names(after)).toEqual(names(before));
  expect((await run("check", file)).code).toBe(1);
});
