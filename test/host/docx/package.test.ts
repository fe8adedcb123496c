import { supplierDocx } from "../../corpus/supplier";
import { validate } from "../../support/validator";
import { flatPackage } from "../support/flat-package";
import { documentOf, once, openEngine, printed, Wire } from "../support/wire";
import { OpenDocument } from "./document";
import { readFlat, writeFlat } from "./flat";
import { openZip, PackageError } from "./package";
import { serialize } from "./serialize";
import { parseXml, XmlError } from "./xml";

jest.setTimeout(60_000);

test("a real agreement comes through opening and saving as it was, and is valid", async () => {
  const doc = OpenDocument.open(supplierDocx());
  const saved = doc.save();
  expect(printed(OpenDocument.open(saved))).toEqual(printed(doc));
  expect(await validate(saved)).toEqual([]);
});

test("an empty document is valid", async () => {
  expect(await validate(OpenDocument.blank().save())).toEqual([]);
});

test("other prefixes for the same namespace mean the same", () => {
  const root = parseXml('<x:a xmlns:x="urn:one" xmlns="urn:two" x:b="1"><c>&amp;&lt;</c></x:a>');
  const again = parseXml(serialize(root));
  expect(serialize(again)).toBe(serialize(root));
  expect(again.name).toBe(root.name);
});

test.each([
  ["unclosed", "<a><b></a>"],
  ["document type", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ["undeclared prefix", "<q:a/>"],
  ["empty", ""],
])("no XML: %s", (_, text) => {
  expect(() => parseXml(text)).toThrow(XmlError);
});

const good = flatPackage("<w:p/>");
test.each([
  ["no package", "<a/>"],
  [
    "no relation to a document",
    good.replace("relationships/officeDocument", "relationships/other"),
  ],
  [
    "a relation to a part that is not there",
    good.replace('Target="word/document.xml"', 'Target="word/x.xml"'),
  ],
  [
    "a part that nothing relates to",
    good.replace(
      "</pkg:package>",
      '<pkg:part pkg:name="/word/x.xml" pkg:contentType="application/xml"><pkg:xmlData><a/></pkg:xmlData></pkg:part></pkg:package>',
    ),
  ],
  ["a part without content type", good.replace(/ pkg:contentType="[^"]*main\+xml"/, "")],
])("a flat package is refused: %s", (_, text) => {
  expect(text).not.toBe(good);
  expect(() => readFlat(text)).toThrow(PackageError);
});

test("bytes that are no zip are refused", () => {
  expect(() => openZip(new TextEncoder().encode("PK no"))).toThrow(PackageError);
});

test("a flat package read and written again holds the same", () => {
  const text = flatPackage("<w:p><w:r><w:t>€ &amp; “x”</w:t></w:r></w:p>");
  expect(writeFlat(readFlat(writeFlat(readFlat(text))))).toBe(writeFlat(readFlat(text)));
});

test("getOoxml gives styles and settings along with the body", () => {
  const wire = new Wire(openEngine(documentOf("<w:p><w:r><w:t>een</w:t></w:r></w:p>")));
  const got = wire.call(wire.body, "GetOoxml");
  const parts = readFlat(wire.sync().value(got) as string).parts;
  expect([...parts.keys()]).toEqual([
    "/word/document.xml",
    "/word/styles.xml",
    "/word/settings.xml",
  ]);
});

test("getOoxml of a paragraph gives that paragraph", () => {
  const doc = documentOf(
    "<w:p><w:r><w:t>een</w:t></w:r></w:p><w:p><w:r><w:t>twee</w:t></w:r></w:p>",
  );
  const wire = new Wire(openEngine(doc));
  const got = wire.call(wire.object(wire.property(wire.body, "Paragraphs"), "GetLast"), "GetOoxml");
  const ooxml = wire.sync().value(got) as string;
  const other = documentOf("<w:p/>");
  once(openEngine(other), (w) => w.object(w.body, "InsertOoxml", ooxml, "Replace"));
  expect(printed(other)).toEqual(["twee"]);
});
