/** A row of Bijlage 4 that comes to say something else: as small as the words, and never the last paragraph of a cell. */
import { readDocument } from "../../src/document";
import { rowEdits } from "../../src/edits";
import { p, r, wml } from "../support/wml";

const tc = (inside: string, own = "") => `<w:tc><w:tcPr>${own}</w:tcPr>${inside}</w:tc>`;
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => p(r(line)))
    .join("");
const HEAD = ["Artikel", "Tekst die vervalt", "Vervangende tekst", "Reden"];
const row = (cells: string[]) => `<w:tr>${cells.map((cell) => tc(cell)).join("")}</w:tr>`;
const WAS = { article: "4.3", lapses: "Het model.", replacement: "Het hunne.", reason: "Zomaar." };

function asked(
  was: typeof WAS,
  becomes: Partial<typeof WAS>,
  cell: (text: string, at: number) => string = lines,
  more = "",
) {
  const own = [was.article, was.lapses, was.replacement, was.reason];
  // A cell that the row below continues.
  const merge = more.includes("vMerge") ? '<w:vMerge w:val="restart"/>' : "";
  const theirs = own.map((text, at) => tc(cell(text, at), merge)).join("");
  const table = `<w:tbl>${row(HEAD.map(lines))}<w:tr>${theirs}</w:tr>${more}</w:tbl>`;
  return rowEdits(readDocument({ document: wml(table) }), "accepted", was, becomes);
}

test("as small as the words; a reason whole", () => {
  expect(asked(WAS, { replacement: "Het onze.", reason: "Met reden." })).toEqual([
    { kind: "text", paragraph: 6, start: 4, end: 9, was: "hunne", becomes: "onze" },
    { kind: "text", paragraph: 7, start: 0, end: 7, was: "Zomaar.", becomes: "Met reden." },
  ]);
});

test("to the letter: a capital that the comparison takes for equal is ours all the same", () => {
  const made = asked(
    { ...WAS, replacement: "De verwerker betaalt." },
    { replacement: "De Verwerker betaalt niet." },
  );
  expect(made).toMatchObject([{ start: 0, end: 21, becomes: "De Verwerker betaalt niet." }]);
});

test("more lines come before the last paragraph, of which it stays the cell's last", () => {
  const made = asked(WAS, { replacement: "Drie:\n1) een;\n2) twee." });
  expect(made).toEqual([
    expect.objectContaining({ kind: "text", paragraph: 6 }),
    { kind: "insert", paragraph: 5, was: "Het model.", text: "Drie:", like: 6, numbered: false },
    { kind: "insert", paragraph: 5, was: "Het model.", text: "1) een;", like: 6, numbered: false },
  ]);
});

test("fewer lines: those before the last go", () => {
  const made = asked({ ...WAS, replacement: "Een.\nTwee.\nDrie." }, { replacement: "Een." });
  expect(made).toEqual([
    expect.objectContaining({
      kind: "text",
      paragraph: 8,
      becomes: expect.stringContaining("Een"),
    }),
    { kind: "remove", paragraph: 6, was: "Een." },
    { kind: "remove", paragraph: 7, was: "Twee." },
  ]);
});

test("an empty reason gets one", () => {
  expect(asked({ ...WAS, reason: "" }, { reason: "Daarom." })).toEqual([
    { kind: "text", paragraph: 7, start: 0, end: 0, was: "", becomes: "Daarom." },
  ]);
});

test("what is not plain text of a row's own is left, and why", () => {
  const field =
    '<w:p><w:fldSimple w:instr="REF a"><w:r><w:t>Het hunne.</w:t></w:r></w:fldSimple></w:p>';
  const withField = (text: string, at: number) => (at === 2 ? field : lines(text));
  expect(asked(WAS, { replacement: "Het onze." }, withField)).toBe("held");
  const merged = `<w:tr>${["", "", "", ""].map((text) => tc(lines(text), "<w:vMerge/>")).join("")}</w:tr>`;
  expect(asked(WAS, { replacement: "Het onze." }, lines, merged)).toBe("shape");
  expect(asked(WAS, { replacement: "Het onze." }, lines, row(Object.values(WAS).map(lines)))).toBe(
    "stale",
  );
  const otherwise = (text: string, at: number) => lines(at === 3 ? "Anders." : text);
  expect(asked(WAS, { replacement: "Het onze." }, otherwise)).toBe("stale");
});
