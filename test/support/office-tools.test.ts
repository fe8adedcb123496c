import { strToU8, zipSync } from "fflate";
import { convert, exportText, renderPages } from "./libreoffice";
import { validate } from "./validator";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

function docx(paragraph: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${W}"><w:body>${paragraph}</w:body></w:document>`,
    ),
  });
}

const good = docx("<w:p><w:r><w:t>één € “tekst”</w:t></w:r></w:p>");

test("the Open XML SDK passes a good file and names the fault in a bad one", async () => {
  expect(await validate(good)).toEqual([]);
  const errors = await validate(docx("<w:p><w:t>text outside a run</w:t></w:p>"));
  expect(errors.map((error) => error.errorType)).toEqual(["Schema"]);
}, 60_000);

test("LibreOffice gives text, a re-saved document and pages, also when asked for all at once", async () => {
  const [text, again, pages] = await Promise.all([
    exportText(good),
    convert(good, "docx"),
    renderPages(good),
  ]);
  expect(text.trim()).toBe("één € “tekst”");
  expect((await exportText(again)).trim()).toBe("één € “tekst”");
  expect(pages).toHaveLength(1);
}, 180_000);
