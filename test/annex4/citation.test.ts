import fc from "fast-check";
import { parseCitation } from "../../src/annex4/citation";

const CASES: [string, ReturnType<typeof parseCitation>][] = [
  ["8.2", { refs: ["8.2"] }],
  ["8.2.", { refs: ["8.2"] }],
  ["Art. 8.2", { refs: ["8.2"] }],
  ["art. 8 lid 2", { refs: ["8.2"] }],
  ["Artikel 8, tweede lid", { refs: ["8.2"] }],
  ["derde lid van artikel 8", { refs: ["8.3"] }],
  ["Artikel\u00a08, 3e lid", { refs: ["8.3"] }],
  ["8.2 sub b", { refs: ["8.2"], item: "b" }],
  ["8.2 b)", { refs: ["8.2"], item: "b" }],
  ["artikel 8 lid 2 onder b", { refs: ["8.2"], item: "b" }],
  ["sub b van artikel 8.2", { refs: ["8.2"], item: "b" }],
  ["1.1 o", { refs: ["1.1"], item: "o" }],
  ["6", { refs: ["6"] }],
  ["Overweging d", { refs: ["overweging d"] }],
  ["Overweging (d)", { refs: ["overweging d"] }],
  ["Bijlage 3", { refs: ["bijlage 3"] }],
  ["Bijlage 2a", { refs: ["bijlage 2a"] }],
  ["10.10 (nieuw)", { refs: ["10.10"], adds: "clause" }],
  ["Nieuw lid 8.8", { refs: ["8.8"], adds: "clause" }],
  ["8.4 (nieuw, na 8.3)", { refs: ["8.4"], adds: "clause", after: "8.3" }],
  ["toevoegen na 8.3", { refs: [], adds: "clause", after: "8.3" }],
  ["na artikel 8.3 invoegen", { refs: [], adds: "clause", after: "8.3" }],
  ["Na 10.9 (nieuw)", { refs: [], adds: "clause", after: "10.9" }],
  ["toevoegen aan 8.3", { refs: ["8.3"], adds: "text" }],
  ["4.1 t/m 4.3", { refs: ["4.1", "4.2", "4.3"], unchecked: "range" }],
  ["4.1 – 4.2", { refs: ["4.1", "4.2"], unchecked: "range" }],
  ["8.2 en 8.3", { refs: ["8.2", "8.3"], unchecked: "range" }],
  ["passim", { refs: [], unchecked: "passim" }],
  ["", { refs: [], unchecked: "unreadable" }],
  ["zie onze mail", { refs: [], unchecked: "unreadable" }],
];

describe("citations", () => {
  it.each(CASES)("%s", (cell, expected) => expect(parseCitation(cell)).toEqual(expected));

  it("never throws, and gives a reference or says why not", () => {
    const piece = fc.constantFrom(
      "8",
      ".",
      "2",
      " ",
      "lid",
      "art",
      "(nieuw)",
      "na",
      "t/m",
      "sub",
      "b",
      ")",
      "…",
    );
    const cell = fc.oneof(
      fc.string(),
      fc.array(piece).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const { refs, after, unchecked } = parseCitation(text);
        expect(refs.length > 0 || after !== undefined || unchecked !== undefined).toBe(true);
      }),
    );
  });
  it("does not try to read what is too long to be a citation", () => {
    for (const text of [
      "8.".repeat(20_000),
      "na ".repeat(20_000),
      "sub b van ".repeat(500_000),
      "8.2, ".repeat(200),
    ])
      expect(parseCitation(text)).toEqual({ refs: [], unchecked: "unreadable" });
  });
});
