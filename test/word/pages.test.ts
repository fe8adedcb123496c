/** By clicks: page numbers where a document has none, and a contents table where it is asked for. */
import { strFromU8, unzipSync } from "fflate";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { allowSilence, hearNothing } from "../sweep/silence";
import { validate } from "../support/validator";
import { check, goTo, insert } from "../taskpane/support/pane";
import { letterhead } from "./support/letterhead";

let word: OpenAddin;
let blank: Uint8Array;
beforeAll(async () => {
  word = await openAddin();
  blank = await word.save();
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});
afterEach(() => word.setOddities({}));

const parts = (docx: Uint8Array, name: RegExp) =>
  Object.entries(unzipSync(docx))
    .filter(([part]) => name.test(part))
    .map(([, text]) => strFromU8(text));
const said = async () => (await word.pane.locator("[data-notice]").allInnerTexts()).join("\n");

test("an agreement in a document without a footer gets page numbers, on every page", async () => {
  await word.open(blank);
  await insert(word);
  expect(await said()).toContain("Onder aan de pagina’s staat nu een paginanummer.");
  const docx = await word.save();
  const footers = parts(docx, /footer\d*\.xml$/);
  expect(footers).toHaveLength(1);
  expect(footers[0]).toMatch(/ PAGE /);
  expect(footers[0]).toMatch(/ NUMPAGES /);
  // The sections behind the first are linked to it.
  const [xml = ""] = parts(docx, /word\/document\.xml$/);
  expect(xml.match(/<w:footerReference/g)).toHaveLength(1);
  expect(xml.indexOf("<w:footerReference")).toBeLessThan(xml.indexOf("landscape"));
  expect(await validate(docx)).toEqual([]);
}, 60_000);

test.each(["plain", "web", "desktop"] as const)(
  "a footer of the firm's stays as it is, whatever Word tells of it (%s)",
  async (ooxmlShape) => {
    await word.open(letterhead());
    const before = parts(await word.save(), /(?:footer|header)\d*\.xml$/);
    await word.setOddities({ ooxmlShape });
    await insert(word, { where: "Aan het einde" });
    expect(await said()).toMatch(/^Ingevoegd/);
    expect(await said()).not.toContain("paginanummer");
    expect(parts(await word.save(), /(?:footer|header)\d*\.xml$/)).toEqual(before);
  },
  60_000,
);

test("where Word does not let a footer be written that is said, and the agreement stands", async () => {
  await word.open(blank);
  await word.setOddities({ browserRefuses: ["Body.InsertOoxml"] });
  await insert(word);
  expect(await said()).toMatch(/^Ingevoegd: de overeenkomst/);
  expect(await said()).toContain("De pagina’s kregen geen nummer");
}, 60_000);

test("where Word does not answer it is not said that the pages got no number", async () => {
  await allowSilence(word);
  await word.open(blank);
  await word.resetCounts();
  await insert(word);
  const last = await word.syncs();
  await word.open(blank);
  const before = await word.fired();
  await word.dropAnswer(last);
  const inserted = insert(word);
  while ((await word.fired()) === before) await new Promise((go) => setTimeout(go, 10));
  await hearNothing(word);
  await inserted;
  expect(await said()).toContain("Of de pagina’s een nummer kregen, is niet bekend");
  expect(await said()).not.toContain("kregen geen nummer");
  expect(parts(await word.save(), /footer\d*\.xml$/)).toHaveLength(1);
}, 120_000);

test("with a contents table: the articles and annexes as printed, and nothing deviates", async () => {
  await word.open(blank);
  await goTo(word, "Opstellen");
  await word.pane.getByLabel("Met inhoudsopgave").check();
  await insert(word);
  await word.pane.getByLabel("Met inhoudsopgave").uncheck();
  const lines = await word.paragraphs();
  const at = lines.indexOf("Inhoud");
  expect(at).toBe(0);
  const headings = lines.slice(at + 1).map((text) => text.replace("\t", " "));
  const printed = headings.filter((text) => /^(?:Artikel \d+\.|Bijlage \d+)/.test(text));
  // Each of them twice: in the table, and where it stands.
  expect(printed.filter((text, n) => printed.indexOf(text) === n).length * 2).toBe(printed.length);
  const docx = await word.save();
  expect(parts(docx, /word\/document\.xml$/)[0]).toContain(
    '<w:docPartGallery w:val="Table of Contents"/>',
  );
  expect(await validate(docx)).toEqual([]);
  expect(await check(word)).toMatch(/^0 afwijkingen/);
}, 90_000);
