/** All that Word shows is a part: headers, footers, notes, text boxes; the rest is named as unread. */
import {
  collectParts,
  readDocument,
  readFlatPackage,
  walk,
  type DocumentModel,
  type DocumentParts,
  type View,
} from "../../src/document";
import { del, ins, p, packageFiles, r, W, wml } from "../support/wml";
import { read } from "./reading";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const header = (text: string): string => `<w:hdr xmlns:w="${W}">${p(text)}</w:hdr>`;
const footer = (text: string): string => `<w:ftr xmlns:w="${W}">${p(text)}</w:ftr>`;
const notes = (kind: string, inside: string): string =>
  `<w:${kind}s xmlns:w="${W}" xmlns:r="${R}">${inside}</w:${kind}s>`;
const note = (kind: string, id: number, content: string, more = ""): string =>
  `<w:${kind} w:id="${id}"${more}>${content}</w:${kind}>`;
const show = (kind: string, id: string, type = "default"): string =>
  `<w:${kind}Reference r:id="${id}" w:type="${type}"/>`;
const section = (...inside: string[]): string => `<w:sectPr>${inside.join("")}</w:sectPr>`;
const reference = (id: number, kind = "footnote"): string =>
  r(`<w:${kind}Reference w:id="${id}"/>`);

/** "id text" of every paragraph of every part. */
const texts = (document: DocumentModel, view: View = "accepted"): string[] =>
  document.parts.flatMap((part) => walk(part, view).map(({ text }) => `${part.id} ${text}`));

describe("headers and footers", () => {
  const two = [
    p("een", {
      properties: section(show("header", "h1"), show("header", "h2", "first"), "<w:titlePg/>"),
    }),
    p("twee"),
  ];
  const headers = [
    { id: "h1", text: header("kop") },
    { id: "h2", text: header("voorblad") },
    { id: "h3", text: header("even") },
    { id: "h4", text: header("nergens") },
  ];

  test("each file once, with the sections that show it; a section without one has that before it", () => {
    const document = readDocument({
      document: wml(...two, section(show("footer", "f1"))),
      headers,
      footers: [{ id: "f1", text: footer("voet") }],
    });
    expect(texts(document)).toEqual([
      "body een",
      "body twee",
      "header1 voorblad",
      "header2 kop",
      "footer1 voet",
    ]);
    expect(document.parts.map(({ sections }) => sections)).toEqual([
      undefined,
      [{ section: 1, pages: "first" }],
      [
        { section: 1, pages: "default" },
        { section: 2, pages: "default" },
      ],
      [{ section: 2, pages: "default" }],
    ]);
  });

  test("those of even pages only where the settings ask for them", () => {
    const document = wml(p("een"), section(show("header", "h3", "even")));
    const settings = `<w:settings xmlns:w="${W}"><w:evenAndOddHeaders/></w:settings>`;
    expect(texts(readDocument({ document, headers }))).toEqual(["body een"]);
    expect(texts(readDocument({ document, headers, settings }))).toEqual([
      "body een",
      "header1 even",
    ]);
  });
});

describe("notes", () => {
  const parts = {
    document: wml(
      p(["a", reference(2), ins(reference(3)), del(reference(4)), reference(1, "endnote")]),
    ),
    footnotes: notes(
      "footnote",
      note("footnote", 0, p("lijn"), ` w:type="separator"`) +
        note("footnote", 2, p("noot") + p("vervolg")) +
        note("footnote", 3, p("nieuw")) +
        note("footnote", 4, p("weg")) +
        note("footnote", 5, p("zonder verwijzing")),
    ),
    endnotes: notes("endnote", note("endnote", 1, p("slot"))),
    comments: notes("comment", note("comment", 0, p("Akkoord?"), ` w:author="A. Voorbeeld"`)),
  };

  test("a note lives as long as what refers to it; nothing else refers to it, nobody sees it", () => {
    const document = readDocument(parts);
    const seen = (view: View) =>
      texts(document, view).filter((one) => /^(?:foot|end)notes ./.test(one));
    expect(seen("accepted")).toEqual([
      "footnotes noot",
      "footnotes vervolg",
      "footnotes nieuw",
      "endnotes slot",
    ]);
    expect(seen("rejected")).toEqual([
      "footnotes noot",
      "footnotes vervolg",
      "footnotes weg",
      "endnotes slot",
    ]);
  });

  test("comments are listed, last, with who wrote them", () => {
    const document = readDocument(parts);
    const comments = document.parts.at(-1);
    expect(comments).toMatchObject({
      id: "comments",
      kind: "comments",
      blocks: [{ note: { id: "0", author: "A. Voorbeeld" } }],
    });
    expect(document.parts[1]?.blocks[0]).toMatchObject({ note: { id: "2", author: "" } });
  });
});

describe("text boxes", () => {
  const shape = (content: string): string =>
    `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing>`;
  const vml = (content: string): string =>
    `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const both = (content: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${shape(content)}</mc:Choice><mc:Fallback>${vml(content)}</mc:Fallback></mc:AlternateContent>`;

  test("in both notations, once, and the paragraph around is one paragraph", () => {
    const document = read(
      p("voor"),
      p(["links", r(both(p("kader"))), "rechts"]),
      p([r(vml(p("oud")))]),
    );
    expect(texts(document)).toEqual([
      "body voor",
      "body linksrechts",
      "body ",
      "textbox1 kader",
      "textbox2 oud",
    ]);
    expect(document.parts[1]).toMatchObject({ anchor: { part: "body", paragraph: 1 } });
    expect(document.blocks.map((block) => block.kind === "paragraph" && block.index)).toEqual([
      0, 1, 2,
    ]);
  });

  test("one inside another, and in a header", () => {
    const inner = p(["binnen", r(both(p("binnenste")))]);
    const document = readDocument({
      document: wml(p([r(both(inner))]), section(show("header", "h1"))),
      headers: [
        {
          id: "h1",
          text: `<w:hdr xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${p([r(both(p("kop")))])}</w:hdr>`,
        },
      ],
    });
    expect(texts(document)).toEqual([
      "body ",
      "header1 ",
      "textbox1 binnen",
      "textbox2 binnenste",
      "textbox3 kop",
    ]);
    expect(document.parts.map(({ anchor }) => anchor?.part)).toEqual([
      undefined,
      undefined,
      "body",
      "textbox1",
      "header1",
    ]);
  });

  test("a box that is proposed is there in one view only", () => {
    const document = read(p([ins(r(vml(p("kader")))), del(r(vml(p("oud"))))]));
    const shown = (view: View) => texts(document, view).filter((one) => /textbox\d ./.test(one));
    expect(shown("accepted")).toEqual(["textbox1 kader"]);
    expect(shown("rejected")).toEqual(["textbox2 oud"]);
  });
});

test("what is no text is counted by kind and part, with place, size and alternative text", () => {
  const wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  const drawing = (inside: string, cx: number, descr = ""): string =>
    r(
      `<w:drawing><wp:inline xmlns:wp="${wp}"><wp:extent cx="${cx}" cy="360000"/><wp:docPr id="1" name="x" descr="${descr}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
    );
  const pic = `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/>`;
  const chart = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="x"/>`;
  const wordArt = `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="CONCEPT"/></v:shape></w:pict>`;
  const object = `<w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:72pt;height:36pt"><v:imagedata r:id="x"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object>`;
  const document = read(
    p("tekst"),
    p([drawing(pic, 720000, "Logo"), drawing(pic, 3600000, "Handtekening"), r(wordArt)]),
    `<w:altChunk r:id="rId9"/>`,
    p([drawing(chart, 360000), r(object)]),
  );
  expect(document.unread).toEqual([
    {
      kind: "picture",
      part: "body",
      place: 1,
      count: 2,
      size: { width: 100, height: 10 },
      bytes: null,
      texts: ["Logo", "Handtekening"],
    },
    {
      kind: "wordart",
      part: "body",
      place: 1,
      count: 1,
      size: null,
      bytes: null,
      texts: ["CONCEPT"],
    },
    { kind: "alt-chunk", part: "body", place: 2, count: 1, size: null, bytes: null, texts: [] },
    {
      kind: "chart",
      part: "body",
      place: 2,
      count: 1,
      size: { width: 10, height: 10 },
      bytes: null,
      texts: [],
    },
    {
      kind: "embedded",
      part: "body",
      place: 2,
      count: 1,
      size: { width: 25, height: 13 },
      bytes: null,
      texts: [],
    },
  ]);
});

test("files are told with their bytes, each once, wherever it is referred to", () => {
  const part = (role: string, id: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${role}" Target="${target}"/>`;
  const rels = (...inside: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;
  const pic = (id: string): string =>
    r(
      `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
    );
  const object = `<w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="b2"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="b3"/></w:object>`;
  const files: Record<string, string> = {
    ...packageFiles({
      document: wml(p([pic("b1"), pic("b1"), r(object)]), `<w:altChunk r:id="b4"/>`),
    }),
    "word/_rels/document.xml.rels": rels(
      part("image", "b1", "media/logo.png"),
      part("image", "b2", "media/beeld.emf"),
      part("oleObject", "b3", "embeddings/blad.bin"),
      part("aFChunk", "b4", "deel.htm"),
    ),
  };
  const bytes: Record<string, number> = {
    "word/media/logo.png": 12_345,
    "word/media/beeld.emf": 1,
    "word/embeddings/blad.bin": 48_000,
    "word/deel.htm": 310,
  };
  const told = (parts: DocumentParts) =>
    readDocument(parts).unread.map((one) => [one.kind, one.count, one.bytes]);
  const expected = [
    ["picture", 2, 12_345],
    ["embedded", 1, 48_000],
    ["alt-chunk", 1, 310],
  ];
  expect(
    told(
      collectParts(
        (name) => files[name],
        (name) => bytes[name],
      ),
    ),
  ).toEqual(expected);
  // Word gives an open document as one text, in which such parts are base64.
  const inPackage = Object.entries(files)
    .filter(([name]) => name !== "[Content_Types].xml")
    .map(
      ([name, text]) =>
        `<pkg:part pkg:name="/${name}"><pkg:xmlData>${text}</pkg:xmlData></pkg:part>`,
    );
  const binary = Object.entries(bytes).map(
    ([name, count]) =>
      `<pkg:part pkg:name="/${name}"><pkg:binaryData>${Buffer.alloc(count, 7).toString("base64").replace(/.{76}/g, "$&\n")}</pkg:binaryData></pkg:part>`,
  );
  const whole = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${[...binary, ...inPackage].join("")}</pkg:package>`;
  expect(told(readFlatPackage(whole))).toEqual(expected);
});
