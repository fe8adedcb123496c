/** What stands beside the body: what is asked of Word's sections, and what becomes of their words. */
import { asksOf } from "../../src/word/beside";
import { compareHere } from "../../src/word/compare-here";
import { readingTexts } from "../../src/messages/reading";
import { supplierParts } from "../corpus/supplier";
import { flat } from "../support/wml";

const ref = (kind: string, type: string) => `<w:${kind}Reference w:type="${type}" r:id="rId1"/>`;
const body = (...sections: string[]) =>
  `<pkg:part pkg:name="/word/document.xml">${sections.map((own) => `<w:sectPr>${own}</w:sectPr>`).join("")}</pkg:part>`;
const settings = '<pkg:part pkg:name="/word/settings.xml"></pkg:part>';
const named = (ooxml: string) =>
  asksOf(ooxml).asks.map(({ section, kind, type }) => `${section} ${kind} ${type}`);

test("of a whole package what it has, and nothing that Word would have to make", () => {
  const was = `<w:sectPrChange><w:sectPr>${ref("header", "even")}</w:sectPr></w:sectPrChange>`;
  const whole = body(ref("header", "default") + was, ref("footer", "first")) + settings;
  expect(asksOf(whole).lacking).toBe(false);
  expect(named(whole)).toEqual(["0 header Primary", "1 footer FirstPage"]);
  expect(named(body("") + settings)).toEqual([]);
});

test("of a package without settings and headers every section, first pages where they differ", () => {
  const bare = body("", "<w:titlePg/>");
  expect(asksOf(bare).lacking).toBe(true);
  expect(named(bare).filter((one) => one.includes("FirstPage"))).toEqual([
    "1 header FirstPage",
    "1 footer FirstPage",
  ]);
  expect(named(bare)).toHaveLength(10);
  expect(named("<w:body/>")).toHaveLength(4);
});

test("the words that sections told are text outside the agreement, each part by itself", async () => {
  const ooxml = flat(supplierParts());
  const cap = "De aansprakelijkheid is beperkt tot € 500 per jaar.";
  const { report } = await compareHere({
    ooxml,
    beside: [
      { kind: "header", text: "Stichting Voorbeeld\rPagina 1" },
      { kind: "header", text: cap },
      { kind: "footer", text: "Versie 1.2" },
    ],
  });
  const found = report.findings.filter(({ code }) => code === "outside-binds");
  expect(found).toMatchObject([{ values: { sentence: cap }, place: { part: "header2" } }]);
  expect(report.passedOver.map(({ place }) => place?.part)).toEqual(
    expect.arrayContaining(["footer1"]),
  );
});

test("what Word does not give is named by its part", () => {
  const texts = readingTexts.nl;
  const size = { size: null };
  expect(texts.unread("withheld", "header", 1, size)).toBe(
    "wat er in kopteksten staat: Word gaf het niet",
  );
  expect(texts.unread("picture", "footer2", 1, size)).toBe("1 afbeelding in voettekst 2");
});
