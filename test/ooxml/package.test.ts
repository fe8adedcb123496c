import { SaxesParser } from "saxes";
import { docxParts, flatPackage } from "../../src/ooxml/package";
import { paragraph } from "../../src/ooxml/paragraph";
import { run } from "../../src/ooxml/run";
import { styleSheet } from "../../src/ooxml/styles";

const content = { body: paragraph(run("Hallo")), styles: styleSheet(), numbering: "" };

function attributes(xml: string, element: string, name: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    if (tag.name === element) found.push(String(tag.attributes[name]));
  });
  parser.write(xml).close();
  return found;
}

test("the flat package has no relation without a part and no part without a relation", () => {
  const xml = flatPackage(content);
  const parts = attributes(xml, "pkg:part", "pkg:name");
  const targets = attributes(xml, "Relationship", "Target");
  expect(targets.map((target) => `/word/${target.replace("word/", "")}`).sort()).toEqual(
    parts.filter((name) => !name.endsWith(".rels")).sort(),
  );
});

test("an insertion leaves the page alone", () => {
  expect(flatPackage({ ...content })).not.toContain("w:sectPr");
});

test("every part of a document is well-formed, declared and free of a person's name", () => {
  const parts = docxParts({ ...content, title: "A & B" });
  const declared = attributes(parts["[Content_Types].xml"] ?? "", "Override", "PartName");
  for (const [name, xml] of Object.entries(parts)) {
    expect(attributes(xml, "none", "none")).toEqual([]);
    if (!name.endsWith(".rels") && name !== "[Content_Types].xml")
      expect(declared).toContain(`/${name}`);
    expect(xml).not.toMatch(/creator|lastModifiedBy|Manager|Company/);
  }
});

test("a page is turned between blocks, and turned back", () => {
  const block = (landscape: boolean) => ({ xml: paragraph(run("x")), landscape });
  const { "word/document.xml": xml = "" } = docxParts({
    ...content,
    blocks: [block(false), block(true), block(false)],
  });
  expect(attributes(xml, "w:pgSz", "w:orient")).toEqual(["undefined", "landscape", "undefined"]);
});

test("styles exist that other styles are based on, and each id is there once", () => {
  const xml = `<x>${styleSheet()}</x>`;
  const ids = attributes(xml, "w:style", "w:styleId");
  expect(new Set(ids).size).toBe(ids.length);
  for (const base of [
    ...attributes(xml, "w:basedOn", "w:val"),
    ...attributes(xml, "w:next", "w:val"),
  ])
    expect(ids).toContain(base);
});

test("styles leave fonts to the document; the smallest table has its own, for a wide one breaks its words", () => {
  const styles = styleSheet().match(/<w:style\b.*?<\/w:style>/gs) ?? [];
  const own = styles.filter((style) => /w:rFonts|w:asciiTheme/.test(style));
  expect(own.map((style) => /w:styleId="([^"]*)"/.exec(style)?.[1])).toEqual([
    "MTTabeltekstSmal",
    "MTTabeltekstKlein",
  ]);
});

test("articles and annexes are headings of the document, first level, so that they can be navigated", () => {
  for (const id of ["MTArtikel", "MTBijlage"]) {
    const style = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(
      styleSheet(),
    )?.[0];
    expect(style).toContain('<w:basedOn w:val="Heading1"/>');
    expect(style).toContain('<w:outlineLvl w:val="0"/>');
  }
});

test("the styles of articles and clauses number only where a list is given", () => {
  expect(styleSheet()).not.toContain("w:numPr");
  expect(styleSheet(7).match(/<w:numId w:val="7"\/>/g)).toHaveLength(2);
});
