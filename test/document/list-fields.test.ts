/** LISTNUM: numbers inside a line, which Word counts and no file keeps (ECMA-376 part 1, 17.16.5.33). */
import { abstractNum, del, field, lvl, num, numberingPart, p, r, wml } from "../support/wml";
import { lines } from "./reading";

const listNum = (rest = ""): string =>
  field(` LISTNUM ${rest} `, "").replace(/<w:r><w:t[^>]*><\/w:t><\/w:r>/, "");
const three = [
  lvl(0, { text: "Artikel %1." }),
  lvl(1, { text: "%1.%2" }),
  lvl(2, { format: "lowerLetter", text: "%3)" }),
];
const numbering = numberingPart(abstractNum(0, `<w:name w:val="Leden"/>`, ...three), num(1, 0));
const line = (...content: string[]) => p(content, { num: [1, 1] });
const shown = (...blocks: string[]) => lines({ document: wml(...blocks), numbering });

test("without a name: the list of its paragraph, one level deeper", () => {
  expect(
    shown(
      p("Kosten", { num: [1, 0] }),
      line(r("Verwerker meldt "), listNum(), r(" de aard en "), listNum(), r(" het gevolg.")),
      line(r("Daarna "), listNum(), r(" de rest.")),
    ),
  ).toEqual([
    "Artikel 1. Kosten",
    "1.1 Verwerker meldt a) de aard en b) het gevolg.",
    "1.2 Daarna a) de rest.",
  ]);
});

test("in a paragraph without number: Word's own list", () => {
  expect(shown(p([listNum(), r(" een, "), listNum(), r(" twee")]))).toEqual(["1) een, 2) twee"]);
  expect(shown(p([listNum("NumberDefault \\l 2"), r(" x")]))).toEqual(["a) x"]);
  expect(shown(p([listNum("OutlineDefault"), r(" x")]))).toEqual(["I. x"]);
  expect(
    shown(
      p([listNum("LegalDefault"), r(" x "), listNum("LegalDefault \\l 2"), r(" y")]),
      p([listNum('"LegalDefault" \\l 2'), r(" z")]),
    ),
  ).toEqual(["1. x 1.1. y", "1.2. z"]);
});

test("the list that it names goes on, and a start of its own begins it anew", () => {
  expect(
    shown(
      p("Kop", { num: [1, 0] }),
      p([r("Zie "), listNum("Leden \\l 1")]),
      p("Slot", { num: [1, 0] }),
      p([listNum("leden \\l 1 \\s 7")]),
      p("Na", { num: [1, 0] }),
    ),
  ).toEqual(["Artikel 1. Kop", "Zie Artikel 2.", "Artikel 3. Slot", "Artikel 7.", "Artikel 8. Na"]);
  expect(shown(p([r("x"), listNum("Onbekend")]))).toEqual(["x"]);
});

test("a result that the file has is the text, and a simple field counts alike", () => {
  expect(shown(p([field(" LISTNUM ", "a)"), r(" x "), listNum()]))).toEqual(["a) x 1)"]);
  expect(shown(p([`<w:fldSimple w:instr=" LISTNUM "/>`, r(" x")]))).toEqual(["1) x"]);
});

test("one that is proposed to go counts where it stands", () => {
  const blocks = [p([listNum(), del(listNum()), listNum()])];
  const both = (["accepted", "rejected"] as const).map((view) =>
    lines({ document: wml(...blocks), numbering }, view),
  );
  expect(both[0]).toEqual(["1)2)"]);
  // One text for both views, the accepted one; the third number is then told as it will be.
  expect(both[1]).toEqual(["1)2)2)"]);
});
