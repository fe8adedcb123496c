import {
  del,
  ins,
  moveFrom,
  moveTo,
  num,
  numberingPart,
  abstractNum,
  lvl,
  p,
  r,
  tbl,
  tc,
  tr,
  wml,
} from "../support/wml";
import { first, lines, read } from "./reading";

const both = (...blocks: string[]) => {
  const document = read(...blocks);
  return { accepted: lines(document), rejected: lines(document, "rejected") };
};

test("insertions and deletions by view", () => {
  expect(both(p(["binnen ", del(r("24")), ins(r("72")), " uur"]))).toEqual({
    accepted: ["binnen 72 uur"],
    rejected: ["binnen 24 uur"],
  });
});

test("a deletion inside an insertion is in neither view", () => {
  const document = read(p(["a", ins(`${r("b")}${del(r("c"))}`)]));
  expect(lines(document)).toEqual(["ab"]);
  expect(lines(document, "rejected")).toEqual(["a"]);
  expect(first(document).spans[2]?.revisions.map((x) => [x.kind, x.author])).toEqual([
    ["deleted", "B"],
    ["inserted", "A"],
  ]);
});

test("who and when", () => {
  expect(first(read(p([ins(r("x"), "mr. X")]))).spans[0]?.revisions).toEqual([
    { kind: "inserted", author: "mr. X", date: "2026-01-02T03:04:05Z", id: "1" },
  ]);
});

test("moves count as gone there and come here", () => {
  expect(both(p([moveFrom(r("een ")), "twee", moveTo(r(" een"))]))).toEqual({
    accepted: ["twee een"],
    rejected: ["een twee"],
  });
});

test("formatting only: told, text unchanged", () => {
  const change = `<w:b/><w:rPrChange w:id="3" w:author="F" w:date="d"><w:rPr/></w:rPrChange>`;
  const document = read(p(["a", r("b", change)]));
  expect(document.hasRevisions).toBe(true);
  expect(first(document).spans[1]?.revisions[0]).toMatchObject({ kind: "formatted", author: "F" });
  expect(lines(document, "rejected")).toEqual(["ab"]);
});

test("a deleted mark joins the paragraph to the next", () => {
  expect(both(p("een ", { mark: del() }), p("twee"))).toEqual({
    accepted: ["een twee"],
    rejected: ["een ", "twee"],
  });
});

test("an inserted mark joins them when rejected", () => {
  expect(both(p("een", { mark: ins() }), p([ins(r("nieuw"))]))).toEqual({
    accepted: ["een", "nieuw"],
    rejected: ["een"],
  });
});

test("a paragraph wholly deleted is gone, and its number with it", () => {
  const document = wml(
    p("een", { num: [1] }),
    p([del(r("weg"))], { num: [1], mark: del() }),
    p("twee", { num: [1] }),
    p([ins(r("drie"))], { num: [1], mark: ins() }),
    p("vier", { num: [1] }),
  );
  const numbering = numberingPart(abstractNum(0, lvl(0)), num(1, 0));
  expect(lines({ document, numbering })).toEqual(["1. een", "2. twee", "3. drie", "4. vier"]);
  expect(lines({ document, numbering }, "rejected")).toEqual([
    "1. een",
    "2. weg",
    "3. twee",
    "4. vier",
  ]);
});

test("an Enter that is refused gives the paragraph its own style and number back", () => {
  const document = wml(p("kop", { num: [1], mark: ins() }), p([ins(r("nieuw"))]));
  const numbering = numberingPart(abstractNum(0, lvl(0)), num(1, 0));
  expect(lines({ document, numbering }, "rejected")).toEqual(["1. kop"]);
});

test("a deleted mark before a table keeps its text; an empty shell goes", () => {
  const table = tbl(tr([tc(p("cel"))]));
  expect(lines(read(p("tekst", { mark: del() }), table, p("na")))).toEqual(["tekst", "cel", "na"]);
  expect(lines(read(p([del(r("weg"))], { mark: del() }), table, p("na")))).toEqual(["cel", "na"]);
});

test("rows inserted or deleted stand in one view only", () => {
  expect(
    both(tbl(tr([tc(p("blijft"))]), tr([tc(p("nieuw"))], ins()), tr([tc(p("weg"))], del()))),
  ).toEqual({
    accepted: ["blijft", "nieuw"],
    rejected: ["blijft", "weg"],
  });
});

test("a document without revisions says so", () => {
  expect(read(p("x")).hasRevisions).toBe(false);
});

test("a mark, or a row, that was inserted and deleted again stands in neither view", () => {
  expect(both(p("een"), p([ins(del(r("x")))], { mark: ins() + del() }), p("twee"))).toEqual({
    accepted: ["een", "twee"],
    rejected: ["een", "twee"],
  });
  expect(both(tbl(tr([tc(p("a"))]), tr([tc(p("b"))], ins() + del())))).toEqual({
    accepted: ["a"],
    rejected: ["a"],
  });
});

test("cells inserted or deleted", () => {
  const cellIns = `<w:cellIns w:id="1" w:author="A" w:date="d"/>`;
  const cellDel = `<w:cellDel w:id="2" w:author="A" w:date="d"/>`;
  expect(both(tbl(tr([tc(p("a")), tc(p("b"), cellIns), tc(p("c"), cellDel)])))).toEqual({
    accepted: ["a", "b"],
    rejected: ["a", "c"],
  });
});

test("a number that was given or taken by a tracked change", () => {
  const numbering = numberingPart(abstractNum(0, lvl(0)), num(1, 0));
  const was = (inside: string) =>
    `<w:pPrChange w:id="1" w:author="A" w:date="d"><w:pPr>${inside}</w:pPr></w:pPrChange>`;
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`;
  const document = wml(
    p("een", { num: [1, 0] }),
    p("gekregen", { num: [1, 0], properties: was("") }),
    p("verloren", { properties: was(number) }),
    p("twee", { num: [1, 0] }),
  );
  expect(lines({ document, numbering })).toEqual(["1. een", "2. gekregen", "verloren", "3. twee"]);
  expect(lines({ document, numbering }, "rejected")).toEqual([
    "1. een",
    "gekregen",
    "2. verloren",
    "3. twee",
  ]);
});
