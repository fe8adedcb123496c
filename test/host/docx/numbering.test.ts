import { NS } from "./names";
import { append, parseXml } from "./xml";
import { documentOf, printed } from "../support/wire";

const level = (ilvl: number, text: string, format = "decimal", more = "") =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (
  levels: string,
  nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
) => `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
const item = (ilvl: number, numId = 1) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr></w:p>`;
const labels = (body: string, parts: string) =>
  printed(documentOf(body, parts)).map((text) => text.trim());

const legal = level(0, "Artikel %1.") + level(1, "%1.%2") + level(2, "%3)", "lowerLetter");

test("levels count below each other and start anew", () => {
  const body = [0, 1, 1, 2, 2, 0, 1, 2].map((ilvl) => item(ilvl)).join("");
  expect(labels(body, numbering(legal))).toEqual([
    "Artikel 1.",
    "1.1",
    "1.2",
    "a)",
    "b)",
    "Artikel 2.",
    "2.1",
    "a)",
  ]);
});

test("a start override restarts once, at the first paragraph of its list", () => {
  const nums =
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride></w:num>';
  const body = item(0) + item(0) + item(0, 2) + item(0, 2);
  expect(labels(body, numbering(legal, nums))).toEqual([
    "Artikel 1.",
    "Artikel 2.",
    "Artikel 8.",
    "Artikel 9.",
  ]);
});

test("lists on one definition count on together", () => {
  const nums =
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>';
  expect(labels(item(0) + item(0, 2), numbering(legal, nums))).toEqual([
    "Artikel 1.",
    "Artikel 2.",
  ]);
});

test("roman upper levels print as decimals in a legal level", () => {
  const levels =
    level(0, "%1", "upperRoman") + level(1, "%1.%2", "decimal", "<w:isLgl/>") + level(2, "%1-%3");
  const body = item(0) + item(0) + item(1) + item(2);
  expect(labels(body, numbering(levels))).toEqual(["I", "II", "2.1", "II-1"]);
});

test("lvlRestart 0 counts on, letters double after z", () => {
  const levels = level(0, "%1") + level(1, "%2", "lowerLetter", '<w:lvlRestart w:val="0"/>');
  const body = item(0) + item(1) + item(0) + item(1).repeat(26);
  const found = labels(body, numbering(levels));
  expect([found[3], found.at(-1)]).toEqual(["b", "aa"]);
});

test("numId 0 takes a paragraph out of the list", () => {
  expect(labels(item(0) + item(0, 0) + item(0), numbering(legal))).toEqual([
    "Artikel 1.",
    "",
    "Artikel 2.",
  ]);
});

test("a style can number, the level that names it being its level", () => {
  const doc = documentOf(
    '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="B"/></w:pPr></w:p>',
    numbering(
      level(0, "Artikel %1.", "decimal", '<w:pStyle w:val="A"/>') +
        level(1, "%1.%2", "decimal", '<w:pStyle w:val="B"/>'),
    ),
  );
  const styles = doc.sideOrNew("styles");
  for (const [id, ilvl] of [
    ["A", ""],
    ["B", '<w:ilvl w:val="1"/>'],
  ] as const)
    append(
      styles,
      parseXml(
        `<w:style xmlns:w="${NS.w}" w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr>${ilvl}<w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      ),
    );
  doc.version++;
  expect(printed(doc).map((text) => text.trim())).toEqual(["Artikel 1.", "1.1"]);
});
