/** What the worker says besides the report. */
import { compareHere } from "../../src/word/compare-here";
import { flat, p, r, wml } from "../support/wml";

const unread = async (...content: string[]) =>
  (await compareHere({ ooxml: flat({ document: wml(p(content)) }) })).unread;

test("text that was not read is named, each kind once; a style that is missing leaves nothing out", async () => {
  const note = r(`<w:endnoteReference w:id="1"/>`);
  const box = r(`<w:pict><w:txbxContent>${p("x")}</w:txbxContent></w:pict>`);
  expect(await unread("tekst")).toEqual([]);
  expect(await unread("tekst", note, box, note)).toEqual(["notes-skipped", "text-box-skipped"]);
  const styled = flat({ document: wml(p("tekst", { style: "Weg" })) });
  expect((await compareHere({ ooxml: styled })).unread).toEqual([]);
});
