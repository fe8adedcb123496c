/** What the worker says besides the report. */
import { compareHere } from "../../src/word/compare-here";
import { supplierParts } from "../corpus/supplier";
import { flat, p, r, wml } from "../support/wml";

const unread = async (...content: string[]) =>
  (await compareHere({ ooxml: flat({ document: wml(p(content)) }) })).unread;

test("text that was not read is named, each kind once; a style that is missing leaves nothing out", async () => {
  const note = r(`<w:endnoteReference w:id="1"/>`);
  const box = r(`<w:pict><w:txbxContent>${p("x")}</w:txbxContent></w:pict>`);
  expect(await unread("tekst")).toEqual([]);
  const object = r("<w:object/>");
  expect(await unread("tekst", note, box, object, note)).toEqual([
    "embedded-object-skipped",
    "part-missing",
  ]);
  const styled = flat({ document: wml(p("tekst", { style: "Weg" })) });
  expect((await compareHere({ ooxml: styled })).unread).toEqual([]);
});

test("noise that counts is told, and the rows of Bijlage 4 are what they were", async () => {
  const parts = supplierParts();
  const document = parts.document
    .replace(/(9\.1\. \S+) /u, "$1\u00a0")
    .replace("kosteloos", "tegen vergoeding");
  const ooxml = flat({ ...parts, document });
  const bare = await compareHere({ ooxml });
  const counting = await compareHere({ ooxml, noise: { spaces: false } });
  const told = (one: typeof bare) => one.report.deviations.map(({ article }) => article);
  expect(told(bare)).not.toContain("9.1");
  expect(told(counting)).toEqual([...told(bare), "9.1"].sort());
  expect(bare.plan?.changes).toBe(true);
  expect(counting.plan).toEqual(bare.plan);
});
