import { readDocument } from "../../src/document";
import {
  abstractNum,
  lvl,
  num,
  numberingPart,
  p,
  startOverride,
  style,
  stylesPart,
  wml,
} from "../support/wml";
import { first, lines } from "./reading";

const three = [
  lvl(0, { text: "Artikel %1." }),
  lvl(1, { text: "%1.%2." }),
  lvl(2, { format: "lowerLetter", text: "%3)" }),
];
const numbering = (...inside: string[]) => numberingPart(...inside);
/** Labels of paragraphs at [numId, level]. */
const labels = (part: string, places: [number, number][], styles?: string): string[] =>
  lines({
    document: wml(...places.map((place) => p([], { num: place }))),
    numbering: part,
    styles,
  }).map((l) => l.trim());

test("levels count, show those above, restart below", () => {
  const part = numbering(abstractNum(0, ...three), num(1, 0));
  const at = ([0, 1, 1, 2, 2, 1, 2, 0, 1] as const).map((level): [number, number] => [1, level]);
  expect(labels(part, at)).toEqual("Artikel 1.|1.1.|1.2.|a)|b)|1.3.|a)|Artikel 2.|2.1.".split("|"));
});

test("a level passed over counts", () => {
  const part = numbering(abstractNum(0, ...three), num(1, 0));
  expect(
    labels(part, [
      [1, 1],
      [1, 0],
    ]),
  ).toEqual(["1.1.", "Artikel 2."]);
});

test("lists of one definition share their counters; a start override restarts once", () => {
  const part = numbering(
    abstractNum(0, ...three),
    num(1, 0),
    num(2, 0),
    num(3, 0, startOverride(0, 7)),
  );
  expect(
    labels(part, [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
      [1, 0],
      [3, 0],
    ]),
  ).toEqual([1, 2, 7, 8, 9, 10].map((n) => `Artikel ${n}.`));
});

test("an override may replace the level", () => {
  const override = `<w:lvlOverride w:ilvl="0">${lvl(0, { start: 3, format: "upperRoman", text: "%1:" })}</w:lvlOverride>`;
  expect(
    labels(numbering(abstractNum(0, ...three), num(1, 0, override)), [
      [1, 0],
      [1, 0],
    ]),
  ).toEqual(["III:", "IV:"]);
});

test("lvlRestart: never, or only after a given level", () => {
  const never = numbering(
    abstractNum(0, lvl(0), lvl(1, { text: "%2", more: `<w:lvlRestart w:val="0"/>` })),
    num(1, 0),
  );
  expect(
    labels(never, [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual(["1.", "1", "2.", "2"]);
  const after1 = numbering(
    abstractNum(0, lvl(0), lvl(1), lvl(2, { text: "%3", more: `<w:lvlRestart w:val="1"/>` })),
    num(1, 0),
  );
  expect(
    labels(after1, [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
    ]),
  ).toEqual(["1.", "1.", "1", "2.", "2", "2.", "1"]);
});

test("legal numbering shows decimals only", () => {
  const part = numbering(
    abstractNum(0, lvl(0, { format: "upperRoman" }), lvl(1, { text: "%1.%2", more: "<w:isLgl/>" })),
    num(1, 0),
  );
  expect(
    labels(part, [
      [1, 0],
      [1, 1],
    ]),
  ).toEqual(["I.", "1.1"]);
});

test("bullets, symbol fonts, no number", () => {
  const part = numbering(
    abstractNum(
      0,
      lvl(0, { format: "bullet", text: "\uf0b7" }),
      lvl(1, { format: "bullet", text: "o" }),
    ),
    abstractNum(1, lvl(0, { format: "none", text: "" })),
    num(1, 0),
    num(2, 1),
  );
  expect(
    labels(part, [
      [1, 0],
      [1, 1],
      [2, 0],
    ]),
  ).toEqual(["•", "o", ""]);
});

test("numbering from styles: linked levels, inheritance, numId 0 takes it away", () => {
  const styles = stylesPart(
    style(
      "H1",
      "Heading 1",
      `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>`,
    ),
    style(
      "H2",
      "heading 2",
      `<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>`,
    ),
    style("Sub", "sub", `<w:basedOn w:val="H2"/>`),
  );
  const link = (id: string) => `<w:pStyle w:val="${id}"/>`;
  const part = numbering(
    abstractNum(0, lvl(0, { more: link("H1"), text: "Art. %1" }), lvl(1, { text: "%1.%2" })),
    num(1, 0),
  );
  const document = wml(
    p("een", { style: "H1" }),
    p("los", { style: "H1", num: [0] }),
    p("twee", { style: "H1" }),
    p("direct", { style: "H1", num: [1, 1] }),
  );
  expect(lines({ document, numbering: part, styles })).toEqual([
    "Art. 1 een",
    "los",
    "Art. 2 twee",
    "2.1 direct",
  ]);
  const paragraph = first(readDocument({ document, numbering: part, styles }));
  expect(paragraph).toMatchObject({ outlineLevel: 0, styleName: "heading 1", level: 0 });
});

test("a list style is followed to the definition with its levels", () => {
  const styles = stylesPart(
    style("L", "lijst", `<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>`, "numbering"),
  );
  const part = (link: string) =>
    numbering(
      abstractNum(0, `<w:numStyleLink w:val="L"/>`),
      abstractNum(1, link, lvl(0, { text: "§ %1" })),
      num(1, 0),
      num(2, 1),
    );
  expect(labels(part(`<w:styleLink w:val="L"/>`), [[1, 0]])).toEqual(["§ 1"]);
  expect(labels(part(""), [[1, 0]], styles)).toEqual(["§ 1"]);
});

test("ordinals follow the document's language", () => {
  const part = numbering(abstractNum(0, lvl(0, { format: "ordinal", text: "%1 lid" })), num(1, 0));
  const english = stylesPart(
    `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  );
  expect(labels(part, [[1, 0]])).toEqual(["1e lid"]);
  expect(labels(part, [[1, 0]], english)).toEqual(["1st lid"]);
});

test("numbers count through table cells", () => {
  const cell = (text: string) => `<w:tc>${p(text, { num: [1, 0] })}</w:tc>`;
  const document = wml(
    p("a", { num: [1, 0] }),
    `<w:tbl><w:tr>${cell("b")}${cell("c")}</w:tr></w:tbl>`,
    p("d", { num: [1, 0] }),
  );
  expect(lines({ document, numbering: numbering(abstractNum(0, lvl(0)), num(1, 0)) })).toEqual([
    "1. a",
    "2. b",
    "3. c",
    "4. d",
  ]);
});

test("indent: list in the paragraph before style, style before its own list", () => {
  const part = numbering(abstractNum(0, lvl(0, { left: 720 })), num(1, 0));
  const styles = stylesPart(
    style("S", "s", `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="300"/></w:pPr>`),
  );
  const indent = (paragraph: string) =>
    first(readDocument({ document: wml(paragraph), numbering: part, styles })).indent;
  expect(indent(p("x", { num: [1, 0] }))).toBe(720);
  expect(indent(p("x", { style: "S" }))).toBe(300);
  expect(indent(p("x", { style: "S", num: [1, 0] }))).toBe(720);
  expect(indent(p("x", { style: "S", properties: `<w:ind w:start="50"/>` }))).toBe(50);
});

test("a number that is hidden text is not shown, but counts", () => {
  const hidden = lvl(0).replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>");
  const part = numbering(abstractNum(0, hidden, lvl(1, { text: "%1.%2" })), num(1, 0));
  expect(
    labels(part, [
      [1, 0],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual(["", "", "2.1"]);
});
