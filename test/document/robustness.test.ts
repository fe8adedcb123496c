/** Whatever stands in a part, the reader gives a document or an UnreadableDocument, soon. */
import fc from "fast-check";
import { readDocument, readFlatPackage, UnreadableDocument, walk } from "../../src/document";
import {
  abstractNum,
  del,
  flat,
  lvl,
  num,
  numberingPart,
  p,
  r,
  tbl,
  tc,
  tr,
  W,
  wml,
} from "../support/wml";

const codeOf = (read: () => unknown): string => {
  try {
    read();
    return "read";
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code;
    throw error;
  }
};

test.each([
  [
    "doctype",
    `<!DOCTYPE w:document [<!ENTITY a "b">]><w:document xmlns:w="${W}"><w:body/></w:document>`,
  ],
  ["not-well-formed", `<w:document xmlns:w="${W}"><w:body><w:p></w:body></w:document>`],
  ["not-well-formed", wml("&zomaar;")],
  ["not-well-formed", ""],
  ["not-well-formed", wml("\u0001")],
  ["no-body", "<html/>"],
  ["no-body", `<w:document xmlns:w="iets:anders"><w:body/></w:document>`],
  ["too-deep", wml("<w:sdt>".repeat(100_000))],
  ["too-deep", wml('<w:sdt xmlns:a="urn:a">'.repeat(100))],
])("%s", (code, document) => {
  expect(codeOf(() => readDocument({ document }))).toBe(code);
});

test("arbitrary XML-like text never throws anything else", () => {
  const name = fc.constantFrom(
    ..."w:p w:r w:t w:tbl w:tr w:tc w:sdt w:sdtPr w:sdtContent w:ins w:del w:pPr w:rPr w:numPr w:numId w:ilvl w:fldChar w:br mc:AlternateContent mc:Choice mc:Fallback w:fldSimple w:vMerge w:body w:instrText w:lang w:bookmarkStart w:footnoteReference w:commentReference x:y".split(
      " ",
    ),
  );
  const attribute = fc.constantFrom(
    "",
    ' w:val="1"',
    ' w:fldCharType="begin"',
    ' w:fldCharType="end"',
    ' Requires="w14"',
    ' xmlns:w="urn:x"',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.string({ maxLength: 5 }),
      fc
        .tuple(name, attribute, fc.array(tie("tree"), { maxLength: 4 }))
        .map(([n, a, inside]) => `<${n}${a}>${inside.join("")}</${n}>`),
    ),
  }));
  const numbering = numberingPart(abstractNum(0, lvl(0)), num(1, 0));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (blocks) => {
      codeOf(() => {
        const footnotes = `<w:footnotes xmlns:w="${W}"><w:footnote w:id="1">${blocks.join("")}</w:footnote></w:footnotes>`;
        for (const marks of [false, true]) {
          const parts = { document: wml(...blocks), numbering, footnotes };
          const document = readDocument(parts, { marks });
          walk(document, "accepted");
          walk(document, "rejected");
        }
      });
    }),
    { numRuns: 500 },
  );
});

test("arbitrary text as a flat package", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 60 }),
      (text) => void codeOf(() => readFlatPackage(text)),
    ),
  );
  const whole = flat({ document: wml(p("x")) });
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(40), (at, length) => {
      const torn = whole.slice(0, at) + whole.slice(at + length);
      codeOf(() => readDocument(readFlatPackage(torn)));
    }),
  );
});

test("styles that inherit in a circle, and lists that link in one", () => {
  const styles = `<w:styles xmlns:w="${W}"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
  const numbering = numberingPart(
    abstractNum(0, `<w:styleLink w:val="s"/><w:numStyleLink w:val="s"/>`),
    num(1, 0),
  );
  const document = wml(p("x", { style: "a", num: [1, 0] }));
  expect(codeOf(() => readDocument({ document, styles, numbering }))).toBe("read");
});

test("absurd numbers stay small", () => {
  const numbering = numberingPart(
    ...["lowerLetter", "upperRoman", "chicago"].map((format, i) =>
      abstractNum(i, lvl(0, { format, start: 999_999_999 })),
    ),
    ...[1, 2, 3].map((id) => num(id, id - 1)),
  );
  const document = wml(...[1, 2, 3].map((id) => p("", { num: [id, 0] })));
  for (const { label } of walk(readDocument({ document, numbering }), "accepted"))
    expect(label.length).toBeLessThan(40);
});

test.each([false, true])("eight thousand pieces read as one does (marks: %s)", (marks) => {
  const numbering = numberingPart(abstractNum(0, lvl(0), lvl(1)), num(1, 0));
  const mark = `<w:bookmarkStart w:id="1" w:name="x"/>`;
  const note = r(`<w:footnoteReference w:id="1"/>`);
  const piece =
    p(["Artikel ", del(r("oud")), mark, r("nieuw"), note], { num: [1, 0] }) +
    tbl(tr([tc(p("a")), tc(p("b", { mark: del() }) + p("c"))]));
  const copies = 8000;
  const document = wml(piece.repeat(copies));
  const readings = walk(readDocument({ document, numbering }, { marks }), "accepted");
  expect(readings).toHaveLength(3 * copies);
  expect(readings.at(-3)).toMatchObject({ text: "Artikel nieuw", label: `${copies}.` });
  expect(readings.at(-1)?.text).toBe("bc");
});
