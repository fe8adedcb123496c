/** Text that is shown and that nobody can read. */
import { readDocument, type Invisibility } from "../../src/document";
import { p, r, style, stylesPart, tbl, tc, tr, W, wml } from "../support/wml";
import { lines, paragraphs } from "./reading";

const WHITE = `<w:color w:val="FFFFFF"/>`;
const shd = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;

const table = (look: string, tables = ""): string =>
  tbl(tr([tc(p([r("x", WHITE)]), look)])).replace("<w:tblPr/>", `<w:tblPr>${tables}</w:tblPr>`);

const STYLES = stylesPart(
  style("Wit", "wit", `<w:rPr>${WHITE}</w:rPr>`),
  style("Teken", "teken", `<w:rPr>${WHITE}</w:rPr>`, "character"),
  style("Donker", "donker", `<w:pPr>${shd("1F3864")}</w:pPr><w:rPr>${WHITE}</w:rPr>`),
  style("OpDonker", "op donker", `<w:basedOn w:val="Donker"/>`),
  style("Klein", "klein", `<w:rPr><w:sz w:val="2"/></w:rPr>`),
  style(
    "Tabel",
    "tabel",
    `<w:tblStylePr w:type="firstRow"><w:tcPr>${shd("1F3864")}</w:tcPr></w:tblStylePr>`,
    "table",
  ),
  style("Kaal", "kaal", "", "table"),
);
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

test.each<[name: string, why: Invisibility | undefined, block: string]>([
  ["white on the page", "colour", p([r("x", WHITE)])],
  ["all but white", "colour", p([r("x", `<w:color w:val="FDFDFD"/>`)])],
  ["light grey is read", undefined, p([r("x", `<w:color w:val="F2F2F2"/>`)])],
  ["automatic", undefined, p([r("x", `<w:color w:val="auto"/>`)])],
  ["by the paragraph's style", "colour", p("x", { style: "Wit" })],
  ["by the style of the letters", "colour", p([r("x", `<w:rStyle w:val="Teken"/>`)])],
  [
    "the run's own colour goes first",
    undefined,
    p([r("x", `<w:color w:val="000000"/>`)], { style: "Wit" }),
  ],
  [
    "by the theme, whatever the value beside it says",
    "colour",
    p([r("x", `<w:color w:val="000000" w:themeColor="background1"/>`)]),
  ],
  [
    "the theme's white, darkened",
    undefined,
    p([r("x", `<w:color w:val="FFFFFF" w:themeColor="background1" w:themeShade="80"/>`)]),
  ],
  ["on a dark paragraph", undefined, p("x", { style: "Donker" })],
  ["… of the style's base", undefined, p("x", { style: "OpDonker" })],
  ["… that is made white here", "colour", p("x", { style: "Donker", properties: shd("FFFFFF") })],
  ["white on a marker", undefined, p([r("x", `${WHITE}<w:highlight w:val="blue"/>`)])],
  [
    "yellow on a yellow marker",
    "colour",
    p([r("x", `<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>`)]),
  ],
  ["black on black shading", "colour", p([r("x", `<w:color w:val="000000"/>${shd("000000")}`)])],
  [
    "shading by a full pattern",
    "colour",
    p([r("x", `<w:color w:val="FF0000"/><w:shd w:val="solid" w:color="FF0000" w:fill="auto"/>`)]),
  ],
  ["in a dark cell", undefined, table(shd("000080"))],
  ["in a white cell", "colour", table(shd("FFFFFF"))],
  ["in a bare cell", "colour", table("")],
  [
    "in a table whose style fills cells: may be read",
    undefined,
    table("", `<w:tblStyle w:val="Tabel"/>`),
  ],
  ["in a table whose style fills none", "colour", table("", `<w:tblStyle w:val="Kaal"/>`)],
  ["letters without colour", "colour", p([r("x", `<w14:textFill><w14:noFill/></w14:textFill>`)])],
  [
    "seen through",
    "colour",
    p([
      r(
        "x",
        `<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>`,
      ),
    ]),
  ],
  ["2 pt", "tiny", p([r("x", `<w:sz w:val="4"/>`)])],
  ["3 pt", undefined, p([r("x", `<w:sz w:val="6"/>`)])],
  ["small by its style", "tiny", p("x", { style: "Klein" })],
  ["squeezed", "squeezed", p([r("x", `<w:w w:val="1"/>`)])],
  ["narrow", undefined, p([r("x", `<w:w w:val="66"/>`)])],
  [
    "a line of an exact height",
    "clipped",
    p("x", { properties: `<w:spacing w:line="20" w:lineRule="exact"/>` }),
  ],
  [
    "a line that grows",
    undefined,
    p("x", { properties: `<w:spacing w:line="20" w:lineRule="atLeast"/>` }),
  ],
  [
    "a row of an exact height",
    "clipped",
    tbl(tr([tc(p("x"))], `<w:trHeight w:val="10" w:hRule="exact"/>`)),
  ],
])("%s: %s", (_name, why, block) => {
  const document = readDocument({ document: wml(block), styles: STYLES, theme: THEME });
  expect(paragraphs(document)[0]?.spans.map(({ invisible }) => invisible)).toEqual([why]);
  expect(lines(document)).toEqual([why ? "" : "x"]);
  expect(document.notes.some(({ code }) => code === "invisible-text-skipped")).toBe(
    why !== undefined,
  );
});

test("the page's own colour counts where it is shown", () => {
  const document = wml(p([r("x", WHITE)])).replace(
    "<w:body>",
    `<w:background w:color="1F3864"/><w:body>`,
  );
  const settings = `<w:settings xmlns:w="${W}"><w:displayBackgroundShape/></w:settings>`;
  expect(lines(readDocument({ document, settings }))).toEqual(["x"]);
  expect(lines(readDocument({ document }))).toEqual([""]);
});

describe("in a shape", () => {
  const box = (properties: string, anchor = ""): string =>
    p([
      r(
        `<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"${anchor}><wp:extent cx="360000" cy="360000"/><wp:wrapNone/><wps:wsp><wps:spPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${properties}</wps:spPr><wps:txbx><w:txbxContent>${p([r("x", WHITE)])}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>`,
      ),
    ]);
  const shown = (block: string): string[] => {
    const { parts } = readDocument({ document: wml(block), theme: THEME });
    return lines({ ...readDocument({ document: wml() }), blocks: parts[1]?.blocks ?? [] });
  };
  const solid = (colour: string): string => `<a:solidFill>${colour}</a:solidFill>`;

  test("the filling is what is behind the text", () => {
    expect(shown(box(solid(`<a:srgbClr val="FFFFFF"/>`)))).toEqual([""]);
    expect(shown(box(solid(`<a:srgbClr val="203864"/>`)))).toEqual(["x"]);
    expect(shown(box(solid(`<a:schemeClr val="bg1"/>`)))).toEqual([""]);
    expect(shown(box(solid(`<a:schemeClr val="accent1"/>`)))).toEqual(["x"]);
  });

  test("without one it is the page, unless something is drawn behind", () => {
    expect(shown(box("<a:noFill/>"))).toEqual([""]);
    expect(
      shown(box("<a:noFill/>") + box(solid(`<a:srgbClr val="000000"/>`), ` behindDoc="1"`)),
    ).toEqual(["x"]);
  });

  test("a filled one without text that nothing moves aside for is told", () => {
    const covering = (anchor: string, text: string): string =>
      box(solid(`<a:srgbClr val="FFFFFF"/>`), anchor).replace(/<wps:txbx>.*<\/wps:txbx>/, text);
    const codes = (block: string) =>
      readDocument({ document: wml(block) }).notes.map(({ code }) => code);
    expect(codes(covering("", ""))).toEqual(["shape-over-text"]);
    expect(codes(covering(` behindDoc="1"`, ""))).toEqual([]);
    expect(codes(box(solid(`<a:srgbClr val="000000"/>`)))).toEqual([]);
  });
});
