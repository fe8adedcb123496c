/** By clicks: a clause that comes back behind a list looks and counts as the clauses do, not as the items above it. */
import { AUTOMATIC_SPLIT, supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { withPart } from "../word/support/document-part";
import { documentXml } from "./support/docx";
import { settled } from "./support/frame";
import { card, check } from "./support/pane";

let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

const PARAGRAPH = /<w:p[ >](?:(?!<\/w:p>)[\s\S])*?<\/w:p>/g;
const says = (xml: string, words: string) =>
  (xml.match(PARAGRAPH) ?? []).find((one) => one.replace(/<[^>]*>/g, "").includes(words)) ?? "";

test.each([
  ["typed", supplierDocx(), /^(?!.*<w:numId w:val="[1-9])/s],
  ["automatic", supplierDocx(AUTOMATIC_SPLIT), /<w:ilvl w:val="1"\/><w:numId w:val="1"\/>/],
])(
  "numbers %s",
  async (_, docx, number) => {
    const own = "onverminderd de overige verplichtingen";
    await word.open(
      withPart(docx, (xml) =>
        xml.replace(PARAGRAPH, (one) =>
          one
            .replace(/<[^>]*>/g, "")
            .replace(/\u00a0/g, " ")
            .includes(own)
            ? ""
            : one,
        ),
      ),
    );
    await check(word);
    await (
      await card(word, "5.3")
    )
      .getByRole("button", { name: "Herstel modeltekst", exact: true })
      .click();
    await settled(word);
    const saved = await word.save();
    const made = says(documentXml(saved), own);
    expect(made).not.toBe("");
    expect(made).not.toContain("Lijstalinea");
    expect(made).not.toMatch(/<w:ind [^>]*w:left="[1-9]/);
    expect(made).toMatch(number);
    const printed = await word.paragraphs();
    const at = printed.findIndex((text) => text.includes(own));
    expect(printed[at]).toMatch(/^5\.3/);
    expect(printed[at + 1]).toMatch(/^5\.4/);
    expect(await validate(saved)).toEqual([]);
  },
  120_000,
);
