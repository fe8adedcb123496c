/** What stands in a text and is no text: read when asked for, without a trace otherwise. */
import {
  isVisible,
  paragraphText,
  readDocument,
  readFlatPackage,
  type DocumentModel,
  type DocumentParts,
  type View,
} from "../../src/document";
import {
  del,
  field,
  flat,
  ins,
  p,
  r,
  style,
  stylesPart,
  tbl,
  tc,
  tr,
  W,
  wml,
} from "../support/wml";
import { first, paragraphs } from "./reading";

const note = (part: string, id: number, ...blocks: string[]): string =>
  `<w:${part} w:id="${id}" w:author="A. Voorbeeld">${blocks.join("")}</w:${part}>`;
const notes = (part: string, ...inside: string[]): string =>
  `<w:${part} xmlns:w="${W}">${inside.join("")}</w:${part}>`;
const mark = (name: string, attributes = ""): string => `<w:${name} ${attributes}/>`;

/** "3 kind: text" of every mark in the first paragraph that has some. */
function marks(document: DocumentModel, view: View = "accepted"): string[] {
  return paragraphs(document).flatMap(({ index, spans }) => {
    let at = 0;
    return spans
      .filter((span) => isVisible(span, view))
      .flatMap(({ text, mark: one }) => {
        at += text.length;
        const said = view === "accepted" ? one?.text : one?.textRejected;
        const by = one?.author ? ` (${one.author})` : "";
        return one ? [`${index}:${at} ${one.kind} ${said}${by}`] : [];
      });
  });
}

const read = (content: string[], parts: Partial<DocumentParts> = {}): DocumentModel =>
  readDocument({ document: wml(p(content)), ...parts }, { marks: true });

const reference = (kind: string, id: number, more = ""): string =>
  r(mark(`${kind}Reference`, `w:id="${id}"${more}`));

test("notes and comments: where they stand, what they say, who says it", () => {
  const document = read(
    [
      "een",
      reference("footnote", 2),
      " twee",
      mark("commentRangeStart", `w:id="0"`),
      " drie",
      mark("commentRangeEnd", `w:id="0"`),
      reference("comment", 0),
      reference("endnote", 1),
    ],
    {
      footnotes: notes(
        "footnotes",
        `<w:footnote w:id="2">${p([r("<w:footnoteRef/>"), " Tenzij"])}${p("anders.")}</w:footnote>`,
      ),
      endnotes: notes("endnotes", `<w:endnote w:id="1">${tbl(tr([tc(p("Eind"))]))}</w:endnote>`),
      comments: notes("comments", note("comment", 0, p("Akkoord?"))),
    },
  );
  expect(marks(document)).toEqual([
    "0:3 footnote Tenzij anders.",
    "0:13 comment Akkoord? (A. Voorbeeld)",
    "0:13 endnote Eind",
  ]);
  expect(paragraphText(first(document), "accepted")).toBe("een twee drie");
});

test("a reference to a note that is not there is still a mark", () => {
  expect(marks(read([reference("footnote", 9)]))).toEqual(["0:0 footnote "]);
});

test("bookmarks: in a paragraph, and before one, between rows and cells too", () => {
  const bookmark = (name: string) => mark("bookmarkStart", `w:id="1" w:name="${name}"`);
  const document = readDocument(
    {
      document: wml(
        bookmark("voor"),
        p(["a", bookmark("in"), "b", mark("bookmarkEnd", `w:id="1"`)]),
        tbl(bookmark("rij") + tr([bookmark("cel") + tc(p("c"))])),
      ),
    },
    { marks: true },
  );
  expect(marks(document)).toEqual([
    "0:0 bookmark voor",
    "0:1 bookmark in",
    "1:0 bookmark rij",
    "1:0 bookmark cel",
  ]);
});

test("fields: where the result begins, whatever way it is written", () => {
  const simple = `<w:fldSimple w:instr=" DATE  \\@ d ">${r("1 mei")}</w:fldSimple>`;
  const nested = field("IF ", "x").replace(
    "IF ",
    `IF </w:instrText></w:r>${field("PAGE", "7")}<w:r><w:instrText>= 7`,
  );
  const document = read(["zie ", field(" REF _Ref1 \\h ", "8.3"), simple, nested]);
  expect(marks(document)).toEqual([
    "0:4 field REF _Ref1 \\h",
    "0:7 field DATE \\@ d",
    "0:12 field IF = 7",
  ]);
  expect(paragraphText(first(document), "accepted")).toBe("zie 8.31 meix");
});

test("proofing: what is questioned, unchecked, or in another language than the document's", () => {
  const styles = stylesPart(
    `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    style("N", "normal"),
  );
  const english = `<w:lang w:val="en-GB"/>`;
  const document = read(
    [
      r("a", `<w:lang w:val="nl-BE"/>`),
      mark("proofErr", `w:type="spellStart"`),
      r("b", english),
      mark("proofErr", `w:type="spellEnd"`),
      mark("proofErr", `w:type="gramStart"`),
      r("c", `${english}<w:noProof/>`),
      r("d", `<w:noProof w:val="0"/>`),
    ],
    { styles },
  );
  expect(marks(document)).toEqual([
    "0:1 spelling ",
    "0:1 language en-GB",
    "0:2 grammar ",
    "0:2 unproofed ",
  ]);
});

test("a mark stands in the views of its tracked change, and says what its note says there", () => {
  const document = read(
    [
      "a",
      ins(reference("footnote", 1)),
      "b",
      del(reference("footnote", 2)),
      reference("footnote", 3),
    ],
    {
      footnotes: notes(
        "footnotes",
        note("footnote", 1, p("bij")),
        note("footnote", 2, p("weg")),
        note("footnote", 3, p(["oud", ins(r(" nieuw"))])),
      ),
    },
  );
  const names = (view: View) => marks(document, view).map((one) => one.replace(/ \(.*/, ""));
  expect(names("accepted")).toEqual(["0:1 footnote bij", "0:2 footnote oud nieuw"]);
  expect(names("rejected")).toEqual(["0:2 footnote weg", "0:2 footnote oud"]);
});

test("without being asked: no marks, and no text", () => {
  const content = [
    "een",
    mark("bookmarkStart", `w:id="1" w:name="x"`),
    reference("footnote", 1),
    reference("comment", 0),
    r("twee", `<w:lang w:val="en-GB"/>`),
  ];
  const document = readDocument({ document: wml(p(content)) });
  expect(marks(document)).toEqual([]);
  expect(document).toMatchObject({
    hasMarks: false,
    notes: [{ code: "part-missing", detail: "footnotes" }],
  });
  expect(read(content)).toMatchObject({ hasMarks: true });
});

test("a mark of the writer's own choosing is no text", () => {
  const own = reference("footnote", 1, ` w:customMarkFollows="1"`).replace(
    "</w:r>",
    "<w:t>*</w:t></w:r>",
  );
  expect(
    paragraphText(first(readDocument({ document: wml(p(["a", own, "b"])) })), "accepted"),
  ).toBe("ab");
  expect(marks(read(["a", own, "b"]))).toEqual(["0:1 footnote "]);
});

test.each(["*", "†", "(a)", "12", " ‡‡ "])("%s is a mark", (sign) => {
  expect(textWithMark(sign)).toBe("ab");
});

test.each([" niet", "€ 500", "10%", "geen ", "123"])("%s in its place is text", (words) => {
  expect(textWithMark(words)).toBe(`a${words}b`);
});

function textWithMark(sign: string): string {
  const own = reference("footnote", 1, ` w:customMarkFollows="1"`).replace(
    "</w:r>",
    `<w:t xml:space="preserve">${sign}</w:t></w:r>`,
  );
  return paragraphText(first(readDocument({ document: wml(p(["a", own, "b"])) })), "accepted");
}

test.each([
  ["REF _Ref1", "field-result"],
  ["DOCPROPERTY Klant", "field-result"],
  [" page \\* MERGEFORMAT ", "computed"],
  ["NUMPAGES", "computed"],
  ["FILENAME \\p", "computed"],
  ["DATE", "clock"],
  ["SAVEDATE", "clock"],
])("the result of %s is of kind %s", (instruction, kind) => {
  const document = readDocument({ document: wml(p(field(instruction, "1"))) });
  expect(first(document).spans.map((span) => span.kind)).toEqual([kind]);
  expect(document.hasComputed).toBe(kind !== "field-result");
});

test("parts of notes are collected, marks or no marks", () => {
  const package_ = flat({ document: wml(p("x")) }).replace(
    "</Relationships></pkg:xmlData></pkg:part></pkg:package>",
    `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships></pkg:xmlData></pkg:part>` +
      `<pkg:part pkg:name="/word/comments.xml"><pkg:xmlData>${notes("comments")}</pkg:xmlData></pkg:part></pkg:package>`,
  );
  expect(readFlatPackage(package_).comments).toContain("<w:comments");
});
