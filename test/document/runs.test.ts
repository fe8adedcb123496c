import { paragraphText, readDocument } from "../../src/document";
import { field, p, r, sdt, style, stylesPart, t, tag, tbl, tc, tr, wml } from "../support/wml";
import { first, lines, read } from "./reading";

const text = (...content: string[]): string => paragraphText(first(read(p(content))), "accepted");

test("text is joined over runs, spaces kept", () => {
  expect(text("Arti", r("kel 1 "), "van")).toBe("Artikel 1 van");
});

test("tabs, breaks and hyphens become characters", () => {
  expect(
    text(r(`${t("a")}<w:tab/>${t("b")}<w:br/>${t("c")}<w:cr/>${t("d")}<w:br w:type="page"/>`)),
  ).toBe("a\tb\nc\nd\f");
  expect(text(r(`${t("e")}<w:noBreakHyphen/>${t("mail")}<w:softHyphen/>`))).toBe(
    "e\u2011mail\u00ad",
  );
});

test("a symbol is what the reader sees", () => {
  const symbol = (char: string) => r(`<w:sym w:font="Wingdings" w:char="${char}"/>`);
  expect(text(symbol("F0A8"), symbol("F0FE"), symbol("00A8"), symbol("zz"))).toBe("☐☑☐");
  expect(first(read(p([symbol("F0B7")]))).spans[0]?.kind).toBe("symbol");
});

test("entities and astral characters come through", () => {
  expect(text("Jansen & Zn. <b> 😀 \u00e9")).toBe("Jansen & Zn. <b> 😀 é");
});

test("of a complex field the result is read, the instruction is not", () => {
  const paragraph = first(read(p(["zie ", field("REF _Ref1 \\h", "artikel 8"), "."])));
  expect(paragraphText(paragraph, "accepted")).toBe("zie artikel 8.");
  expect(paragraph.spans.map((span) => span.kind)).toEqual(["text", "field-result", "text"]);
});

test("a field inside another's instruction stays unseen", () => {
  const inner = field("PAGE", "7");
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>`;
  const end = `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("waar")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  expect(text("x ", begin, inner, end, " y")).toBe("x waar y");
});

test("fields in a row, each with a text in its instruction, take nothing of what stands between", () => {
  const fld = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`;
  const row = (shown: string) =>
    `${r(fld("begin"))}${r("<w:instrText>IF </w:instrText>")}${r("nooit")}${r(fld("separate"))}${r(shown)}${r(fld("end"))}`;
  const nested = `${r(fld("begin"))}${row("nooit")}${r(fld("separate"))}${r("c")}${r(fld("end"))}`;
  expect(text("voor ", row("a"), " en ", row("b"), " of ", nested, " na")).toBe(
    "voor a en b of c na",
  );
});

test("a field may run over paragraphs", () => {
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const end = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  expect(lines(read(p([begin, "Artikel 1"]), p(["Artikel 2", end]), p("na")))).toEqual([
    "Artikel 1",
    "Artikel 2",
    "na",
  ]);
});

test("a field that never ends swallows nothing", () => {
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>`;
  expect(lines(read(p(["a ", begin, "b"]), p("c")))).toEqual(["a b", "c"]);
  expect(lines(read(tbl(tr([tc(p([begin, "d"])), tc(p("e"))])), p(field("X", "f"))))).toEqual([
    "d",
    "e",
    "f",
  ]);
});

test("text hidden by the paragraph's style", () => {
  const styles = stylesPart(style("V", "verborgen", "<w:rPr><w:vanish/></w:rPr>"));
  const document = wml(p(["weg", r("toch", `<w:vanish w:val="0"/>`)], { style: "V" }));
  expect(paragraphText(first(readDocument({ document, styles })), "accepted")).toBe("toch");
});

test("a simple field shows its content", () => {
  expect(text(`<w:fldSimple w:instr="DATE">${r("1 mei")}</w:fldSimple>`)).toBe("1 mei");
});

test.each(["hyperlink", "smartTag", "customXml", "dir", "bdo"])("w:%s is transparent", (name) => {
  expect(text("a ", `<w:${name}>${r("b")}</w:${name}>`, " c")).toBe("a b c");
});

test("bookmarks, comments, proofing marks and permissions leave no trace", () => {
  const marks = `<w:bookmarkStart w:id="1" w:name="x"/><w:proofErr w:type="spellStart"/><w:commentRangeStart w:id="2"/>`;
  const paragraph = first(
    read(p([marks, r("een"), `<w:r><w:commentReference w:id="2"/></w:r>`, r("twee")])),
  );
  expect(paragraph.spans).toHaveLength(1);
  expect(paragraphText(paragraph, "accepted")).toBe("eentwee");
});

test("note references are marks without text", () => {
  const paragraph = first(
    read(p(["tekst", `<w:r><w:footnoteReference w:id="1"/></w:r>`, " verder"])),
  );
  expect(paragraph.spans.map((span) => span.kind)).toEqual(["text", "mark", "text"]);
  expect(paragraphText(paragraph, "accepted")).toBe("tekst verder");
});

test("hidden text is kept apart", () => {
  const paragraph = first(
    read(p([r("zichtbaar"), r("verborgen", "<w:vanish/>"), r("aan", '<w:vanish w:val="0"/>')])),
  );
  expect(paragraph.spans.map((span) => [span.text, span.hidden])).toEqual([
    ["zichtbaar", false],
    ["verborgen", true],
    ["aan", false],
  ]);
  expect(paragraphText(paragraph, "accepted")).toBe("zichtbaaraan");
});

test("hidden words are told as not read, once; hidden spaces and the signs of notes are not", () => {
  const hidden = (text: string) => r(text, "<w:vanish/>");
  const codes = (...content: string[]) => read(p(content)).notes.map(({ code }) => code);
  expect(codes("a", hidden("geheim"), hidden("nog meer"))).toEqual(["hidden-text-skipped"]);
  expect(codes("a", hidden(" "), hidden("…"))).toEqual([]);
  const sign = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/>${t("1")}</w:r>`;
  expect(codes("a", sign)).toEqual(["part-missing"]);
  const styles = stylesPart(style("V", "verborgen", "<w:rPr><w:vanish/></w:rPr>"));
  const document = wml(p("weg", { style: "V" }));
  expect(readDocument({ document, styles }).notes.map(({ code }) => code)).toEqual([
    "hidden-text-skipped",
  ]);
});

test("struck-through text is text, and known as such", () => {
  const struck = (text: string, name = "strike") => r(text, `<w:${name}/>`);
  const document = read(
    p(["a ", struck("b "), struck("c ", "dstrike"), r("d", '<w:strike w:val="0"/>')]),
  );
  const paragraph = first(document);
  expect(paragraphText(paragraph, "accepted")).toBe("a b c d");
  expect(paragraph.spans.map(({ text, struck }) => [text, struck])).toEqual([
    ["a ", undefined],
    ["b c ", true],
    ["d", undefined],
  ]);
  expect(document.hasStruck).toBe(true);
  expect(read(p(["a", r("b", "<w:b/>")])).hasStruck).toBe(false);
});

test("struck through by a style, of the paragraph or of the run", () => {
  const line = "<w:rPr><w:strike/></w:rPr>";
  const styles = stylesPart(style("P", "p", line), style("C", "c", line, "character"));
  const spans = (content: string[], own?: string) =>
    first(readDocument({ document: wml(p(content, { style: own })), styles })).spans.map(
      ({ text, struck }) => [text, struck],
    );
  expect(spans(["a", r("b", '<w:strike w:val="false"/>')], "P")).toEqual([
    ["a", true],
    ["b", undefined],
  ]);
  expect(spans(["a", r("b", '<w:rStyle w:val="C"/>')])).toEqual([
    ["a", undefined],
    ["b", true],
  ]);
});

test("inline controls surround their text, outermost first", () => {
  const inner = sdt(`${tag("in")}<w:showingPlcHdr/>`, r("naam"));
  const paragraph = first(read(p(["a", sdt(tag("uit"), `${r("b")}${inner}`), "c"])));
  expect(paragraph.spans.map((s) => [s.text, s.controls.map((c) => c.tag)])).toEqual([
    ["a", []],
    ["b", ["uit"]],
    ["naam", ["uit", "in"]],
    ["c", []],
  ]);
  expect(paragraph.spans[2]?.controls[1]?.showingPlaceholder).toBe(true);
});

test("a control tells its title, id, lock and binding", () => {
  const properties = `<w:alias w:val="KvK"/>${tag("t")}<w:id w:val="-12"/><w:lock w:val="sdtContentLocked"/><w:dataBinding w:xpath="/a"/>`;
  expect(first(read(p([sdt(properties, r("x"))]))).spans[0]?.controls).toEqual([
    { tag: "t", title: "KvK", id: "-12", showingPlaceholder: false, bound: true, locked: true },
  ]);
});

describe("mc:AlternateContent", () => {
  const choice = (requires: string, inside: string) =>
    `<mc:Choice Requires="${requires}">${inside}</mc:Choice>`;
  const around = (...inside: string[]) =>
    `<mc:AlternateContent>${inside.join("")}</mc:AlternateContent>`;
  const fallback = `<mc:Fallback>${r("terugval")}</mc:Fallback>`;

  test("the first understood choice is taken, never two", () => {
    expect(text(around(choice("w14", r("een")), choice("w14", r("twee")), fallback))).toBe("een");
  });
  test("an unknown requirement leads to the fallback", () => {
    expect(text(around(choice("w14 zzz", r("een")), fallback))).toBe("terugval");
  });
  test("inside a run as well", () => {
    expect(
      text(
        `<w:r>${around(choice("zzz", t("een")), `<mc:Fallback>${t("twee")}</mc:Fallback>`)}</w:r>`,
      ),
    ).toBe("twee");
  });
});

test("a text box is no text of the paragraph that it hangs on", () => {
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("kader")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("kader")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
  const document = read(p(["voor", `<w:r>${box}</w:r>`, "na"]), p([`<w:r>${box}</w:r>`]));
  expect(lines(document)).toEqual(["voorna", ""]);
  expect(document.notes).toEqual([]);
  expect(document.parts.map(({ id }) => id)).toEqual(["body", "textbox1", "textbox2"]);
});

test("what is not read is told", () => {
  const document = read(
    `<w:altChunk r:id="rId9"/>`,
    p([`<w:r><w:object/></w:r>`, `<w:subDoc r:id="rId1"/>`]),
    p("x", { style: "Weg", num: [99] }),
  );
  expect(document.notes.map((note) => note.code)).toEqual([
    "alt-chunk-skipped",
    "embedded-object-skipped",
    "subdocument-skipped",
    "unknown-style",
  ]);
});

test("formulas give their characters", () => {
  expect(
    text(
      "x ",
      `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
    ),
  ).toBe("x 1/2");
});
