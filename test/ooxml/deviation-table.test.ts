import fc from "fast-check";
import { SaxesParser } from "saxes";
import { composeDeviations, toDocxParts } from "../../src/compose";
import { deviationTable, deviationWidths } from "../../src/ooxml/deviation-table";
import { bodyChildren, fitFragment, splice } from "../../src/ooxml/splice";
import { mergeStyles } from "../../src/ooxml/style-merge";
import { boz } from "../annex4/build";
import { validate } from "../support/validator";
import { zipSync, strToU8 } from "fflate";

const HEADS = {
  article: "Art",
  lapses: "Tekst die vervalt",
  replacement: "Vervangende tekst",
  reason: "Reden",
};
const entry = (text: string) => ({
  article: "8.3",
  lapses: text,
  replacement: "Vervalt.",
  reason: "",
  rowTag: "mt1:m:row/8.3",
  reasonTag: "mt1:m:reason/8.3",
});

describe("the deviation table", () => {
  it("repeats its head, tags article and reason, a paragraph a line", () => {
    const xml = deviationTable(HEADS, [entry("Aanhef:\na.) een;\nb.) twee.")], 9000);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('<w:tag w:val="mt1:m:row/8.3"/>');
    expect(xml).toContain('<w:tag w:val="mt1:m:reason/8.3"/><w:showingPlcHdr/>');
    expect(xml.match(/<w:p>/g)).toHaveLength(4 + 6);
  });
  it("fills the width of the text exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 16000 }), (width) =>
        expect(deviationWidths(width).reduce((a, b) => a + b, 0)).toBe(width),
      ),
    );
  });
  it("is well-formed and gives every text back, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const seen: string[] = [];
        const parser = new SaxesParser({ xmlns: false });
        parser.on("text", (piece) => seen.push(piece));
        parser.on("error", (error) => {
          throw error;
        });
        parser.write(deviationTable(HEADS, [{ ...entry("x"), reason: text }], 9000)).close();
        const typed = text.replace(/[\r\n\t\v\f\u2028\u2029]/g, "");
        if (typed) expect(seen.join("")).toContain(typed);
      }),
    );
  });
  it("makes a whole annex that the Open XML SDK accepts", async () => {
    const rows = [{ key: "8.3", article: "8.3", lapses: "a\nb", replacement: "c & d", reason: "" }];
    const parts = toDocxParts(composeDeviations(boz(), rows, { annex: true }));
    const zip = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    );
    expect(await validate(zip)).toEqual([]);
  }, 60_000);
});

describe("splicing", () => {
  it("puts edits in place and leaves the rest", () => {
    expect(
      splice("abcdef", [
        { start: 4, end: 5, text: "" },
        { start: 1, end: 1, text: "X" },
        { start: 1, end: 2, text: "Y" },
      ]),
    ).toBe("aXYcdf");
    expect(() =>
      splice("abc", [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ]),
    ).toThrow(RangeError);
  });
  it("finds the children of the body, past comments, nesting and odd attributes", () => {
    const xml =
      '<?xml version="1.0"?><w:document a=">"><!-- <w:p> --><w:body><w:p/><w:sdt><w:p b="/>"></w:p></w:sdt><w:tbl><w:tr/></w:tbl><w:sectPr/></w:body></w:document>';
    expect(bodyChildren(xml).map(({ name, start, end }) => [name, xml.slice(start, end)])).toEqual([
      ["p", "<w:p/>"],
      ["sdt", '<w:sdt><w:p b="/>"></w:p></w:sdt>'],
      ["tbl", "<w:tbl><w:tr/></w:tbl>"],
      ["sectPr", "<w:sectPr/>"],
    ]);
  });
  it("speaks the prefix of the part", () => {
    expect(fitFragment('<w:p><w:pStyle w:val="a w:val="/><w:t>w:p</w:t></w:p>', "w")).toContain(
      "<w:p>",
    );
    expect(fitFragment('<w:p><w:pStyle w:val="x"/><w:t>w:p w:val=1</w:t></w:p>', "ns0")).toBe(
      '<ns0:p><ns0:pStyle ns0:val="x"/><ns0:t>w:p w:val=1</ns0:t></ns0:p>',
    );
  });
});

describe("styles of ours in another document", () => {
  const style = (id: string, name: string, more = "") =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const ours =
    style("Heading1", "heading 1") +
    style("MT", "Modeltrouw", '<w:basedOn w:val="Heading1"/>') +
    style("Rest", "Rest");

  it("bring only what is used, and use the document's own names", () => {
    const theirs = `<w:styles>${style("Kop1", "heading 1")}</w:styles>`;
    const merged = mergeStyles(theirs, ours, '<w:pStyle w:val="MT"/>');
    expect(merged.added).toEqual(["MT"]);
    expect(merged.styles).toContain('<w:basedOn w:val="Kop1"/>');
    expect(merged.styles).not.toContain("Rest");
    expect(mergeStyles(merged.styles, ours, '<w:pStyle w:val="MT"/>').added).toEqual([]);
  });
});
