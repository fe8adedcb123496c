/** Our labels beside those that LibreOffice prints when it exports the same file as text. */
import { exportText } from "../support/libreoffice";
import {
  abstractNum,
  docx,
  lvl,
  num,
  numberingPart,
  p,
  startOverride,
  style,
  stylesPart,
  wml,
  type TestParts,
} from "../support/wml";
import { lines } from "./reading";

const three = [
  lvl(0, { text: "Artikel %1." }),
  lvl(1, { text: "%1.%2." }),
  lvl(2, { format: "lowerLetter", text: "%3)" }),
];
const at = (...places: [number, number][]): string[] =>
  places.map((place) => p(`${place[0]}-${place[1]}`, { num: place }));

const FORMATS = [
  "decimal",
  "lowerLetter",
  "upperLetter",
  "lowerRoman",
  "upperRoman",
  "decimalZero",
];

/** One file with several lists: starting LibreOffice is what costs. */
const parts: TestParts = {
  document: wml(
    ...at([1, 1], [1, 0], [1, 1], [1, 2], [1, 0], [1, 2], [1, 1]),
    ...at([2, 0], [3, 0], [2, 0], [3, 1], [2, 1]),
    ...at([4, 0], [4, 1], [5, 1], [5, 1], [5, 0], [5, 1], [4, 1]),
    ...at([6, 0], [6, 1], [6, 0]),
    ...FORMATS.flatMap((_, i) => at([10 + i, 0], [10 + i, 0])),
    p("kop", { style: "H1" }),
    p("lid", { style: "H2" }),
    p("onder", { style: "Sub" }),
    p("los", { style: "H1", num: [0] }),
    p("kop", { style: "H1" }),
    p("item", { style: "H2", num: [20, 2] }),
  ),
  styles: stylesPart(
    style(
      "H1",
      "heading 1",
      `<w:pPr><w:numPr><w:numId w:val="20"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>`,
    ),
    style(
      "H2",
      "heading 2",
      `<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="20"/></w:numPr></w:pPr>`,
    ),
    style("Sub", "sub", `<w:basedOn w:val="H2"/>`),
  ),
  numbering: numberingPart(
    ...[1, 2, 4].map((id) => abstractNum(id, ...three)),
    abstractNum(6, lvl(0, { start: 0 }), lvl(1, { start: 4, text: "%1.%2" })),
    ...FORMATS.map((format, i) => abstractNum(10 + i, lvl(0, { format, start: 27, text: "%1)" }))),
    abstractNum(
      20,
      lvl(0, { more: `<w:pStyle w:val="H1"/>`, text: "Art. %1" }),
      lvl(1, { more: `<w:pStyle w:val="H2"/>`, text: "%1.%2" }),
      lvl(2, { format: "lowerLetter", text: "%3)" }),
    ),
    num(1, 1),
    num(2, 2),
    num(3, 2, startOverride(0, 1)),
    num(4, 4),
    num(5, 4, startOverride(1, 5)),
    num(6, 6),
    ...FORMATS.map((_, i) => num(10 + i, 10 + i)),
    num(20, 20),
  ),
};

test("labels are LibreOffice's", async () => {
  const theirs = (await exportText(docx(parts)))
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());
  expect(theirs).toHaveLength(40);
  expect(lines(parts)).toEqual(theirs);
}, 120_000);
