/** Values that Word puts in while it opens a file, whatever text the file has in their place. */
import { collectParts, readDocument } from "../../src/document";
import { del, field, ins, p, packageFiles, r, sdt, t, tbl, tc, tr, wml } from "../support/wml";
import { lines, read } from "./reading";

const char = (type: string, inside = ""): string =>
  r(`<w:fldChar w:fldCharType="${type}">${inside}</w:fldChar>`);
const text = (...content: string[]): string[] => lines(read(p(content)));

describe("form fields", () => {
  const form = (data: string, name: string, result = ""): string =>
    char("begin", `<w:ffData>${data}</w:ffData>`) +
    r(`<w:instrText> ${name} </w:instrText>`) +
    (result === "" ? "" : char("separate") + r(result)) +
    char("end");
  const list = (more: string): string =>
    `<w:ddList>${more}<w:listEntry w:val="een dag"/><w:listEntry w:val="drie dagen"/></w:ddList>`;

  test.each([
    ["the entry that was chosen", list(`<w:result w:val="1"/>`), "drie dagen"],
    ["none chosen: the default", list(`<w:default w:val="1"/>`), "drie dagen"],
    ["neither: the first", list(""), "een dag"],
    ["no such entry: the first", list(`<w:result w:val="7"/>`), "een dag"],
    ["no entries", "<w:ddList/>", ""],
  ])("a drop-down, %s", (_name, data, want) => {
    expect(text("Binnen ", form(data, "FORMDROPDOWN"), ".")).toEqual([`Binnen ${want}.`]);
    expect(text("Binnen ", form(data, "FORMDROPDOWN", "nooit"), ".")).toEqual([`Binnen ${want}.`]);
  });

  test("a check box", () => {
    const box = (data: string) => text(form(`<w:checkBox>${data}</w:checkBox>`, "FORMCHECKBOX"))[0];
    expect(box("<w:checked/>")).toBe("☒");
    expect(box(`<w:default w:val="1"/>`)).toBe("☒");
    expect(box(`<w:default w:val="1"/><w:checked w:val="0"/>`)).toBe("☐");
    expect(box("")).toBe("☐");
  });
});

test("a button's text stands in its instruction, with the formatting and the proposals it has there", () => {
  const button = (...pieces: string[]): string =>
    char("begin") +
    r(`<w:instrText xml:space="preserve"> MACROBUTTON  NoMacro </w:instrText>`) +
    pieces.join("") +
    char("end");
  const piece = (words: string): string => r(`<w:instrText>${words}</w:instrText>`);
  expect(text("te ", button(piece("[plaats]")), ".")).toEqual(["te [plaats]."]);
  expect(text(char("begin"), piece(" GOTOBUTTON x zie daar"), char("end"))).toEqual(["zie daar"]);
  const tracked = read(
    p([
      button(
        piece("24 "),
        del(piece("uur").replace(/instrText/g, "delInstrText")),
        ins(piece("dagen")),
      ),
    ]),
  );
  expect(lines(tracked)).toEqual(["24 dagen"]);
  expect(lines(tracked, "rejected")).toEqual(["24 uur"]);
  expect(text(field(" PAGE ", "3"))).toEqual(["3"]);
  const long = "woord ".repeat(400);
  expect(text(char("begin"), piece(`MACROBUTTON x ${long}einde`), char("end"))).toEqual([
    `${long}einde`,
  ]);
});

test("signs of other fonts are what they show", () => {
  const sign =
    `<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" w16se:font="Segoe UI Symbol" w16se:char="2611"/></mc:Choice><mc:Fallback>${t("☑")}</mc:Fallback></mc:AlternateContent>`.replace(
      `Requires="w16se"`,
      `xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" Requires="w16se"`,
    );
  expect(text("Let op ", r(sign), " akkoord")).toEqual(["Let op ☑ akkoord"]);
});

test("white space at the ends of a text is kept where the file says so", () => {
  const bare = (words: string): string => r(`<w:t>${words}</w:t>`);
  expect(text(bare("zorg "), bare("\n voor"))).toEqual(["zorgvoor"]);
  expect(text(bare("een\u00a0"), bare("twee drie"))).toEqual(["een\u00a0twee drie"]);
  const document = wml(p([bare("zorg "), bare("voor")]));
  const kept = document.replace("<w:document", `<w:document xml:space="preserve"`);
  expect(lines({ document: kept })).toEqual(["zorg voor"]);
});

describe("formulas", () => {
  const m = (inside: string): string => `<m:oMath>${inside}</m:oMath>`;
  const of = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;

  test("proposals in them", () => {
    const document = read(p([m(of("A=") + ins(of("2")) + del(of("3")) + of("b"))]));
    expect(lines(document)).toEqual(["A=2b"]);
    expect(lines(document, "rejected")).toEqual(["A=3b"]);
  });

  test.each([
    ["a fraction", `<m:f><m:num>${of("1")}</m:num><m:den>${of("2")}</m:den></m:f>`, "1/2"],
    ["a power", `<m:sSup><m:e>${of("10")}</m:e><m:sup>${of("6")}</m:sup></m:sSup>`, "10^6"],
    ["brackets", `<m:d><m:e>${of("a")}</m:e></m:d>`, "(a)"],
    [
      "other brackets",
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${of("a")}</m:e></m:d>`,
      "[a]",
    ],
    ["a root", `<m:rad><m:radPr/><m:deg/><m:e>${of("2")}</m:e></m:rad>`, "√2"],
    [
      "a sum",
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/><m:e>${of("x")}</m:e></m:nary>`,
      "∑x",
    ],
  ])("%s", (_name, inside, want) => {
    expect(text(m(inside))).toEqual([want]);
  });
});

describe("controls that are bound to data", () => {
  const STORE = "{11111111-2222-3333-4444-555555555555}";
  const data = `<g:gegevens xmlns:g="urn:x"><g:termijn>72 uur</g:termijn><g:leeg/><g:p soort="Zorg"><g:naam>A</g:naam></g:p><g:p><g:naam>B</g:naam></g:p><g:ja>true</g:ja><g:dag>2026-05-01</g:dag><g:keus>2</g:keus></g:gegevens>`;
  const binding = (path: string): string =>
    `<w:dataBinding w:prefixMappings="xmlns:ns0='urn:x'" w:xpath="${path}" w:storeItemID="${STORE}"/>`;
  const at = (path: string): string => binding(`/ns0:gegevens[1]/ns0:${path}`);
  const bound = (properties: string, content = r("24 uur")): string => sdt(properties, content);
  const readBound = (...blocks: string[]) =>
    readDocument({ document: wml(...blocks), data: [{ id: STORE.toLowerCase(), text: data }] });
  const shown = (properties: string, content?: string): string =>
    lines(readBound(p(["Binnen ", bound(properties, content), "."])))[0] ?? "";

  test.each([
    ["the data's value", at("termijn[1]"), "72 uur"],
    ["of an attribute", at("p[1]/@soort"), "Zorg"],
    ["of the second of its kind", at("p[2]/ns0:naam[1]"), "B"],
    ["no such node: the text stays", at("weg[1]"), "24 uur"],
    ["an empty value: the text stays", at("leeg[1]"), "24 uur"],
    ["a path that we do not read: the text stays", binding("//termijn"), "24 uur"],
    [
      "a list shows the text beside the value",
      `${at("keus[1]")}<w:dropDownList><w:listItem w:displayText="een" w:value="1"/><w:listItem w:displayText="drie" w:value="2"/></w:dropDownList>`,
      "drie",
    ],
    [
      "a box shows its sign",
      `${at("ja[1]")}<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612"/></w14:checkbox>`,
      "☒",
    ],
    [
      "the same date in words stays",
      `${at("dag[1]")}<w:date w:fullDate="2026-05-01T00:00:00Z"/>`,
      "24 uur",
    ],
    [
      "another date is shown",
      `${at("dag[1]")}<w:date w:fullDate="2025-01-01T00:00:00Z"/>`,
      "2026-05-01",
    ],
  ])("%s", (_name, properties, want) => {
    expect(shown(properties)).toBe(`Binnen ${want}.`);
  });

  test("in several runs, with proposals, and with nothing in it", () => {
    expect(shown(at("termijn[1]"), ins(r("24")) + del(r("48")) + r(" uur", "<w:b/>"))).toBe(
      "Binnen 72 uur.",
    );
    expect(shown(at("termijn[1]"), "")).toBe("Binnen 72 uur.");
  });

  test("around a paragraph, and around a cell", () => {
    const block = sdt(at("termijn[1]"), p("24 uur"));
    const cell = sdt(at("termijn[1]"), tc(p("24 uur")));
    const document = readBound(block, tbl(tr([cell, tc(p("na"))])));
    expect(lines(document)).toEqual(["72 uur", "72 uur", "na"]);
    expect(document.notes).toEqual([{ code: "bound-value", detail: "72 uur" }]);
    expect(lines(readBound(sdt(at("termijn[1]"), p("een") + p("twee"))))).toEqual(["een", "twee"]);
  });

  test("nothing is told where the text is the data's already", () => {
    const document = readBound(p([bound(at("termijn[1]"), r("72") + r(" uur"))]));
    expect(document.notes).toEqual([]);
  });

  test("the parts of a package: custom data by its id, and the document's own properties", () => {
    const files = packageFiles({
      document: wml(
        p([bound(at("termijn[1]"))]),
        p([
          bound(
            `<w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>`,
          ),
        ]),
      ),
    });
    const rel = (id: string, role: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${role}" Target="${target}"/>`;
    const rels = (...inside: string[]): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;
    const all: Record<string, string> = {
      ...files,
      "_rels/.rels": (files["_rels/.rels"] ?? "").replace(
        "</Rel",
        `${rel("c", "core-properties", "docProps/core.xml")}</Rel`,
      ),
      "word/_rels/document.xml.rels": rels(rel("d", "customXml", "../customXml/item1.xml")),
      "customXml/item1.xml": data,
      "customXml/_rels/item1.xml.rels": rels(rel("p", "customXmlProps", "itemProps1.xml")),
      "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="${STORE}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://x" xmlns:dc="http://y"><dc:title>Verwerkersovereenkomst</dc:title></cp:coreProperties>`,
    };
    expect(lines(readDocument(collectParts((name) => all[name])))).toEqual([
      "72 uur",
      "Verwerkersovereenkomst",
    ]);
  });
});
