import {
  collectParts,
  readDocument,
  readFlatPackage,
  UnreadableDocument,
} from "../../src/document";
import {
  abstractNum,
  flat,
  lvl,
  num,
  numberingPart,
  p,
  packageFiles,
  stylesPart,
  style,
  W,
  W_STRICT,
  wml,
  type TestParts,
} from "../support/wml";
import { lines, read } from "../document/reading";

const parts: TestParts = {
  document: wml(p("x", { style: "K", num: [1, 0] })),
  styles: stylesPart(style("K", "Kop")),
  numbering: numberingPart(abstractNum(0, lvl(0)), num(1, 0)),
  settings: `<w:settings xmlns:w="${W}"><w:trackRevisions/></w:settings>`,
};

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (...list: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
const lookup = (files: Record<string, string>) => (name: string) => files[name];

test("a flat package gives its parts as they stand", () => {
  const read = readFlatPackage(flat(parts));
  expect(read.document).toBe(parts.document);
  expect(read.styles).toBe(parts.styles);
  expect(read.numbering).toBe(parts.numbering);
  expect(readDocument(read).trackingOn).toBe(true);
  expect(lines(readDocument(read))).toEqual(["1. x"]);
});

test("any prefix, comments, CDATA and processing instructions in it", () => {
  const text = flat(parts)
    .replaceAll("pkg:", "q:")
    .replace("xmlns:pkg", "xmlns:q")
    .replace("<w:body>", "<!-- </q:xmlData> --><w:body>")
    .replace(">x</w:t>", "><![CDATA[</q:xmlData>]]></w:t>");
  expect(lines(readDocument(readFlatPackage(text)))).toEqual(["1. </q:xmlData>"]);
});

test("declarations on the package reach the parts", () => {
  const text = flat({ document: wml(p("x")) });
  const [declaration = ""] = /xmlns:w="[^"]*"/.exec(text) ?? [];
  const moved = text
    .replace(declaration, "")
    .replace("<pkg:package ", `<pkg:package ${declaration} `);
  expect(lines(readDocument(readFlatPackage(moved)))).toEqual(["x"]);
});

test("a flat package with a DOCTYPE, or none at all, is refused", () => {
  expect(() => readFlatPackage(`<!DOCTYPE a><a/>`)).toThrow(UnreadableDocument);
  expect(() => readFlatPackage(wml(p("x")))).toThrow(
    expect.objectContaining({ code: "no-document-part" }),
  );
});

test("parts are found by relationship, not by name", () => {
  const files = {
    "_rels/.rels": rels(
      `<Relationship Id="a" Type="${REL}/officeDocument" Target="/map/../inhoud/tekst.xml"/>`,
    ),
    "inhoud/tekst.xml": parts.document,
    "inhoud/_rels/tekst.xml.rels": rels(
      `<Relationship Id="b" Type="${REL}/numbering" Target="../elders/lijst.xml"/>`,
    ),
    "elders/lijst.xml": parts.numbering ?? "",
  };
  expect(lines(readDocument(collectParts(lookup(files))))).toEqual(["1. x"]);
});

test("no main part: no relationship, an external one, or one that points nowhere", () => {
  const target = (more: string) =>
    rels(`<Relationship Id="a" Type="${REL}/officeDocument" ${more}/>`);
  for (const root of [
    rels(),
    target(`Target="http://x/" TargetMode="External"`),
    target(`Target="weg.xml"`),
  ])
    expect(() => collectParts(lookup({ "_rels/.rels": root }))).toThrow(
      expect.objectContaining({ code: "no-document-part" }),
    );
  expect(() => collectParts(lookup({}))).toThrow(UnreadableDocument);
});

test("strict documents read the same", () => {
  const strict = (text: string | undefined) => text?.replaceAll(W, W_STRICT);
  const document = readDocument({
    document: strict(parts.document) ?? "",
    numbering: strict(parts.numbering),
  });
  expect(lines(document)).toEqual(["1. x"]);
  const files = packageFiles(parts);
  files["_rels/.rels"] =
    files["_rels/.rels"]?.replaceAll(
      REL,
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ) ?? "";
  expect(collectParts(lookup(files)).document).toBe(parts.document);
});

test("any prefix for the main namespace", () => {
  const text = wml(p("x")).replace(`xmlns:w="${W}"`, `xmlns:z="${W}"`).replaceAll("w:", "z:");
  expect(lines(readDocument({ document: text }))).toEqual(["x"]);
});

test("two prefixes for it at once, one of them taken away inside", () => {
  const both = wml(p("x", { num: [1, 0] })).replace("<w:document ", `<w:document xmlns:q="${W}" `);
  const mixed = both.replace('<w:numId w:val="1"/>', '<q:numId q:val="1"/>');
  expect(lines(readDocument({ document: mixed, numbering: parts.numbering }))).toEqual(["1. x"]);
  const taken = both.replace('<w:numId w:val="1"/>', '<q:numId xmlns:w="urn:x" w:val="1"/>');
  expect(readDocument({ document: taken, numbering: parts.numbering }).notes).toEqual([]);
  expect(lines(readDocument({ document: taken, numbering: parts.numbering }))).toEqual(["x"]);
});

test("foreign elements of the same local name are not ours", () => {
  expect(lines(read(p(["a", `<w:r><x:t xmlns:x="urn:x">vreemd</x:t></w:r>`])))).toEqual(["a"]);
});

describe("closed documents", () => {
  const settings = (inside: string) => `<w:settings xmlns:w="${W}">${inside}</w:settings>`;
  const final = (value: string) =>
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="x"><vt:bool>true</vt:bool></property><property name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property></Properties>`;
  const document = wml(p("x"));

  test.each([
    [null, {}],
    [
      "protected",
      { settings: settings(`<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`) },
    ],
    [null, { settings: settings(`<w:documentProtection w:edit="readOnly"/>`) }],
    [null, { settings: settings(`<w:documentProtection w:edit="none" w:enforcement="1"/>`) }],
    ["final", { customProperties: final("true") }],
    [null, { customProperties: final("false") }],
    ["signed", { signed: true, customProperties: final("true") }],
  ] as const)("%s", (closed, more) => {
    expect(readDocument({ document, ...more }).closed).toBe(closed);
  });

  test("custom properties are found in a package", () => {
    expect(
      readDocument(readFlatPackage(flat({ document, customProperties: final("1") }))).closed,
    ).toBe("final");
  });
});
