/** Numbers as Word counts them, in each habit that real files have (docs/reading.md, "Numbers"). */
import { readDocument, walk } from "../../src/document";
import {
  abstractNum,
  ins,
  lvl,
  num,
  numberingPart,
  p,
  r,
  startOverride,
  style,
  stylesPart,
  tbl,
  tc,
  tr,
  wml,
  type TestParts,
} from "../support/wml";
import { lines } from "./reading";

const three = [
  lvl(0, { text: "Artikel %1." }),
  lvl(1, { text: "%1.%2" }),
  lvl(2, { format: "lowerLetter", text: "%3)" }),
];
const plain = numberingPart(abstractNum(0, ...three), num(1, 0));
const heading = (text: string) => p(text, { num: [1, 0] });
const clause = (text: string) => p(text, { num: [1, 1] });

const shown = (parts: TestParts) => lines(parts).filter((line) => line.trim() !== "");
const both = (parts: TestParts) =>
  (["accepted", "rejected"] as const).map((view) =>
    lines(parts, view).filter((line) => line.trim() !== ""),
  );

describe("levels that come from styles", () => {
  const numPr = (inside: string): string => `<w:pPr><w:numPr>${inside}</w:numPr></w:pPr>`;
  const level = (at: number) => `<w:ilvl w:val="${at}"/>`;
  const list = `<w:numId w:val="1"/>`;
  const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
  const linked = numberingPart(
    abstractNum(
      0,
      ...[
        { text: "%1", of: "Kop" },
        { text: "%1.%2", of: "Lid" },
        { text: "(%3)", of: "Onder", format: "lowerLetter" },
      ].map(({ of, ...options }, at) =>
        lvl(at, options).replace("<w:lvlText", `<w:pStyle w:val="${of}"/><w:lvlText`),
      ),
    ),
    num(1, 0),
  );
  const styles = stylesPart(
    style("Kop", "Kop", numPr(list)),
    style("Lid", "Lid", based("Kop") + numPr(level(1))),
    style("Onder", "Onder", based("Lid") + numPr(level(2))),
    style("LidVet", "LidVet", based("Lid")),
    style("Diep", "Diep", numPr(level(1) + list)),
    style("Zonder", "Zonder", based("Lid") + numPr(`<w:numId w:val="0"/>`)),
  );
  const of = (...names: string[]) => wml(...names.map((name) => p(name, { style: name })));

  test("a style with a level alone has its base's list", () => {
    const document = of("Kop", "Lid", "Onder", "Onder", "LidVet", "Zonder", "Kop", "Lid");
    expect(lines({ document, styles, numbering: linked })).toEqual([
      "1 Kop",
      "1.1 Lid",
      "(a) Onder",
      "(b) Onder",
      "1.2 LidVet",
      "Zonder",
      "2 Kop",
      "2.1 Lid",
    ]);
  });

  test("without links as well", () => {
    expect(
      lines({ document: of("Kop", "Lid", "Onder", "LidVet"), styles, numbering: plain }),
    ).toEqual(["Artikel 1. Kop", "1.1 Lid", "a) Onder", "1.2 LidVet"]);
  });

  test("a list of the paragraph's own leaves the level of its style", () => {
    const document = wml(
      heading("Kop"),
      p("een", { style: "Diep", num: [1] }),
      p("twee", { style: "Lid", num: [1] }),
    );
    const want = ["Artikel 1. Kop", "1.1 een", "1.2 twee"];
    expect(lines({ document, styles, numbering: plain })).toEqual(want);
    expect(lines({ document, styles, numbering: linked })).toEqual(
      want.map((line) => line.replace("Artikel 1.", "1")),
    );
  });
});

describe("numbering that is restarted", () => {
  const all = Array.from({ length: 9 }, (_, at) => startOverride(at, 1)).join("");
  const numbering = numberingPart(
    abstractNum(0, ...three),
    num(1, 0),
    num(2, 0, all),
    num(3, 0, all),
  );
  const at = (...places: [number, number][]) =>
    lines({ document: wml(...places.map((place) => p("x", { num: place }))), numbering }).map(
      (line) => line.replace(" x", ""),
    );

  test("on items: the levels above go on", () => {
    expect(
      at([1, 0], [1, 0], [1, 1], [2, 2], [2, 2], [1, 1], [3, 2], [3, 2], [1, 0], [1, 1], [3, 2]),
    ).toEqual([
      "Artikel 1.",
      "Artikel 2.",
      "2.1",
      "a)",
      "b)",
      "2.2",
      "a)",
      "b)",
      "Artikel 3.",
      "3.1",
      "a)",
    ]);
  });

  test("on clauses: the article goes on, and the items begin anew", () => {
    expect(at([1, 0], [1, 1], [1, 1], [2, 1], [2, 2], [2, 1], [1, 0], [2, 1])).toEqual([
      "Artikel 1.",
      "1.1",
      "1.2",
      "1.1",
      "a)",
      "1.2",
      "Artikel 2.",
      "2.1",
    ]);
  });

  test("a list that began on a deep level restarts none above it, then or later", () => {
    // ISO 21720 in Word: its chapters go on after lists that began on their clauses.
    const part = numberingPart(
      abstractNum(0, ...three),
      num(1, 0),
      num(2, 0, startOverride(0, 6) + startOverride(1, 9) + startOverride(2, 3)),
    );
    const places: [number, number][] = [
      [1, 0],
      [1, 1],
      [2, 2],
      [2, 0],
      [2, 1],
    ];
    const document = wml(...places.map((place) => p("x", { num: place })));
    expect(lines({ document, numbering: part })).toEqual([
      "Artikel 1. x",
      "1.1 x",
      "c) x",
      "Artikel 2. x",
      "2.1 x",
    ]);
  });

  test("a level replaced without a start of its own begins where the definition says", () => {
    const bare = lvl(0, { text: "%1)" }).replace(/<w:start [^>]*>/, "");
    const part = numberingPart(
      abstractNum(0, lvl(0, { start: 2, text: "%1." })),
      num(1, 0, `<w:lvlOverride w:ilvl="0">${bare}</w:lvlOverride>`),
    );
    const document = wml(p("x", { num: [1, 0] }), p("y", { num: [1, 0] }));
    expect(lines({ document, numbering: part })).toEqual(["2) x", "3) y"]);
  });

  test("on articles: at the first of the list, and once", () => {
    expect(at([1, 0], [1, 0], [2, 0], [2, 1], [1, 0], [2, 0])).toEqual([
      "Artikel 1.",
      "Artikel 2.",
      "Artikel 1.",
      "1.1",
      "Artikel 2.",
      "Artikel 3.",
    ]);
  });
});

describe("paragraphs that nobody sees", () => {
  test("an empty one that only carries a section break has no number and is not counted", () => {
    const carrier = p([], { num: [1, 0], properties: "<w:sectPr/>" });
    const full = p("Slot", { num: [1, 0], properties: "<w:sectPr/>" });
    expect(
      shown({
        document: wml(p("Omslag"), carrier, heading("Dienst"), clause("Toegang."), full),
        numbering: plain,
      }),
    ).toEqual(["Omslag", "Artikel 1. Dienst", "1.1 Toegang.", "Artikel 2. Slot"]);
  });

  test("a hidden one counts, and its number is not shown", () => {
    const empty = p([], { num: [1, 0], mark: "<w:vanish/>" });
    const text = p([r("Weg", "<w:vanish/>")], { num: [1, 0], mark: "<w:vanish/>" });
    for (const hidden of [empty, text])
      expect(
        shown({ document: wml(heading("Een"), hidden, heading("Drie")), numbering: plain }),
      ).toEqual(["Artikel 1. Een", "Artikel 3. Drie"]);
  });

  test("behind a hidden mark the next paragraph goes on in the same line", () => {
    for (const mark of ["<w:vanish/><w:specVanish/>", "<w:vanish/>"]) {
      const document = wml(
        heading("Kop"),
        p("Kop een", { num: [1, 1], mark }),
        p(", met rest."),
        clause("Volgende."),
      );
      expect(lines({ document, numbering: plain })).toEqual([
        "Artikel 1. Kop",
        "1.1 Kop een, met rest.",
        "1.2 Volgende.",
      ]);
      const [, line] = walk(readDocument({ document, numbering: plain }), "accepted");
      expect(line).toMatchObject({ lengths: [7, 11], parts: [{ index: 1 }, { index: 2 }] });
    }
  });

  test("the last of a cell, or before a table, keeps to itself", () => {
    const open = p("a", { mark: "<w:vanish/>" });
    expect(
      lines({ document: wml(tbl(tr([tc(open), tc(p("b"))])), open, tbl(tr([tc(p("c"))]))) }),
    ).toEqual(["a", "b", "a", "c"]);
  });
});

test("a number that is proposed is there in one view", () => {
  const tracked = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1" w:author="A"/></w:numPr>`;
  const document = wml(heading("Een"), p("Alinea.", { properties: tracked }), heading("Drie"));
  expect(both({ document, numbering: plain })).toEqual([
    ["Artikel 1. Een", "Artikel 2. Alinea.", "Artikel 3. Drie"],
    ["Artikel 1. Een", "Alinea.", "Artikel 2. Drie"],
  ]);
  const paragraph = p([ins(r("Nieuw."))], { num: [1, 0], mark: `<w:ins w:id="1" w:author="A"/>` });
  expect(both({ document: wml(paragraph, heading("Na")), numbering: plain })).toEqual([
    ["Artikel 1. Nieuw.", "Artikel 2. Na"],
    ["Artikel 1. Na"],
  ]);
});

test("legal numbering leaves padding alone", () => {
  const numbering = numberingPart(
    abstractNum(
      0,
      lvl(0, { format: "upperRoman", text: "Artikel %1." }),
      lvl(1, { format: "decimalZero", text: "%1.%2", more: "<w:isLgl/>" }),
    ),
    num(1, 0),
  );
  expect(lines({ document: wml(heading("Naam"), clause("Sectie.")), numbering })).toEqual([
    "Artikel I. Naam",
    "1.01 Sectie.",
  ]);
});

describe("tables", () => {
  test("cells are counted row by row", () => {
    const cell = (text: string) => tc(p(text, { num: [1, 0] }));
    const document = wml(tbl(tr([cell("a"), tc(p("b"))]), tr([cell("c"), cell("d")])));
    expect(lines({ document, numbering: plain })).toEqual([
      "Artikel 1. a",
      "b",
      "Artikel 2. c",
      "Artikel 3. d",
    ]);
  });

  test("what a continued cell still holds is not shown", () => {
    const cell = (merge: string, text: string) => tc(p(text), merge);
    const restart = `<w:vMerge w:val="restart"/>`;
    const rows = (first: string, ...rest: string[]) =>
      lines({
        document: wml(
          tbl(
            tr([cell(first, "een"), tc(p("x"))]),
            ...rest.map((merge) => tr([cell(merge, "twee"), tc(p("y"))])),
          ),
        ),
      });
    expect(rows(restart, "<w:vMerge/>", "<w:vMerge/>")).toEqual(["een", "x", "y", "y"]);
    expect(rows(restart, restart)).toEqual(["een", "x", "twee", "y"]);
    // Nothing above to continue: Word shows it.
    expect(rows("<w:vMerge/>")).toEqual(["een", "x"]);
    expect(rows("", "<w:vMerge/>", "<w:vMerge/>")).toEqual(["een", "x", "twee", "y", "y"]);
  });

  test("columns count, not cells", () => {
    const restart = `<w:vMerge w:val="restart"/>`;
    const document = wml(
      tbl(
        tr([tc(p("breed"), `<w:gridSpan w:val="2"/>`), tc(p("op"), restart)]),
        tr([tc(p("a")), tc(p("b")), tc(p("rest"), "<w:vMerge/>")]),
        tr([tc(p("onder"), "<w:vMerge/>")], `<w:gridBefore w:val="2"/>`),
        tr([tc(p("anders"), "<w:vMerge/>")]),
      ),
    );
    expect(lines({ document })).toEqual(["breed", "op", "a", "b", "anders"]);
  });
});
