/** The last hour before it goes out, by clicks: verdict, what goes along, the copy, the report; judged on the files. */
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { supplierDocx } from "../corpus/supplier";
import { negotiatedDocx } from "../report/negotiated";
import { namesUs } from "../send/sent";
import { read, worked } from "../send/worked";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { run } from "../cli/run";
import { annexRows, documentXml } from "./support/docx";
import { settled } from "./support/frame";
import { edit, goTo } from "./support/pane";
import { onMac } from "./support/mac";

let word: OpenAddin;
let clicks = 0;

afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  expect(await word.openCopies()).toBe(0);
  await word.close();
});
afterAll(() => closeBrowser());

/** Word with the pane closed; the ribbon's button is the first click. */
async function ribbon(document: Uint8Array): Promise<void> {
  word = await openAddin({ document, wordApi: "1.9" });
  await settled(word);
  await word.closePane();
  clicks = 0;
  await word.page.locator('[id="Modeltrouw.Send"]').click();
  clicks += 1;
  await settled(word);
}

async function press(name: string | RegExp): Promise<void> {
  await word.pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
  clicks += 1;
}

/** Presses what hands over a file. */
async function download(name: string | RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const [given] = await Promise.all([word.page.waitForEvent("download"), press(name)]);
  await settled(word);
  const bytes = await readFile(await given.path());
  return { name: given.suggestedFilename(), bytes };
}

const purpose = (name: string) => word.pane.getByRole("radio", { name }).check();
const said = () => word.pane.locator("[data-notice]").first().innerText();
const page = () => word.pane.locator("#panel").innerText();

/** What a check of the command line says of a file. */
async function checked(docx: Uint8Array): Promise<unknown> {
  const path = join(tmpdir(), `verzenden-${process.pid}.docx`);
  await writeFile(path, docx);
  const { deviations, fields, findings, deviationTable } = JSON.parse(
    (await run("check", path, "--json")).out,
  );
  return JSON.parse(
    JSON.stringify({ deviations, fields, findings, rows: deviationTable.rows }, (name, value) =>
      ["place", "places", "proposals", "key"].includes(name) ? undefined : value,
    ),
  );
}

test("one click to the verdict, two to the report, two to the copy", async () => {
  await ribbon(supplierDocx());
  expect(await said()).toMatch(/^\d+ beletselen/u);
  expect(await page()).toContain("Rij 8.2 van de afwijkingentabel haalt de tekst van een ander");
  expect(clicks).toBe(1);

  const report = await download("Maak verslag");
  expect(clicks).toBe(2);
  expect(report.name).toBe("document, verslag voor cliënt.docx");
  expect(await validate(report.bytes)).toEqual([]);
  expect(documentXml(report.bytes)).toContain(`${parseInt(await said())} beletselen voor`);

  clicks = 1;
  const copy = await download("Maak toch een verzendkopie");
  expect(clicks).toBe(2);
  expect(copy.name).toBe("document-kopie.docx");
  expect(await validate(copy.bytes)).toEqual([]);
  expect(await checked(copy.bytes)).toEqual(await checked(await word.save()));
}, 240_000);

test("for signature: row 8.2 becomes 8.3 and the open party is filled in, by clicks, tracked", async () => {
  await ribbon(supplierDocx());
  const before = await said();
  const rowsBefore = annexRows(await word.save());
  expect(await page()).not.toMatch(/verwijder/iu);
  await press("Wijzig 8.2 in 8.3");
  await settled(word);
  expect(await page()).toContain("8.2 is gewijzigd in 8.3.");
  // The article stands in no way any more; the tracked change of ours does, until somebody accepts it: it is
  // open in the document, and until then row 8.3 is only proposed.
  const obstacle = (code: string) => word.pane.locator(`[data-obstacle="${code}"]`).count();
  expect(await obstacle("row-wrong-article")).toBe(0);
  expect(await obstacle("revisions-open")).toBe(1);
  expect(await obstacle("row-proposed")).toBe(1);

  // The open party leads to its blank, where it is filled in.
  const open = word.pane.locator('[data-obstacle="field-open"]');
  expect(await open.innerText()).toContain("Naam Verwerkingsverantwoordelijke");
  await open.getByRole("button", { name: "Vul in" }).click();
  await settled(word);
  const name = "Huisartsenpraktijk De Linde B.V.";
  await word.pane
    .getByRole("textbox", { name: "Naam Verwerkingsverantwoordelijke", exact: true })
    .first()
    .fill(name);
  await word.pane.getByRole("button", { name: /^In het document zetten/u }).click();
  await settled(word);
  await goTo(word, "Verzenden");
  await settled(word);
  expect(await page()).not.toContain("Naam Verwerkingsverantwoordelijke");
  // One article and one field fewer, one tracked change and one proposed row more.
  expect(parseInt(await said())).toBe(parseInt(before));

  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  const [row, ...others] = annexRows(docx);
  expect(row?.[0]).toBe("8.3");
  // The liability row stays word for word, and nothing offers to take it out.
  expect([row?.slice(1), others]).toEqual([rowsBefore[0]?.slice(1), rowsBefore.slice(1)]);
  const number =
    documentXml(docx).match(
      /<w:(?:del|ins) [^>]*>(?:(?!<\/w:(?:del|ins)>).)*<\/w:(?:del|ins)>/gu,
    ) ?? [];
  expect(number.map((one) => one.replace(/<[^>]*>/gu, "")).join("|")).toMatch(
    /2\|3|3\|2|8\.2|8\.3/u,
  );
}, 240_000);

test("what goes along is told; a draft takes the comments that were chosen, and no other", async () => {
  await ribbon(worked());
  await purpose("Onderhandeling");
  expect(await page()).toMatch(/Opmerkingen\n+1 van A\. Intern\n+1 van B\. Extern\n+2/u);
  await word.pane.getByRole("checkbox", { name: /^B\. Extern: “Graag uw akkoord/u }).check();
  const { bytes } = await download(/verzendkopie$/u);
  const parts = read(bytes);
  expect(namesUs(bytes)).toEqual([]);
  expect(parts["word/comments.xml"]).toContain("Graag uw akkoord.");
  expect(Object.values(parts).join("")).not.toContain("Niet verder gaan dan dit.");
  expect(await page()).toContain("Eruit gehaald: opmerking van A. Intern");
  expect(await validate(bytes)).toEqual([]);
}, 240_000);

test("a clean version accepts on the copy what was seen in the list; the document stays as it was", async () => {
  word = await openAddin({ document: negotiatedDocx(), wordApi: "1.9" });
  await word.setTracking(true);
  await edit(word, "4.1", "passende", "passende gangbare");
  await word.closePane();
  await word.openPane("/taskpane.html?pagina=verzenden");
  await settled(word);
  const document = await word.save();
  await purpose("Schone versie");
  expect(await page()).toContain("ingevoegd “gangbare");
  const { bytes } = await download(/^Accepteer .* in een verzendkopie$/u);
  expect(documentXml(bytes)).not.toMatch(/<w:(?:ins|del)\b/u);
  expect(documentXml(bytes).replace(/<[^>]*>/gu, "")).toContain("passende gangbare");
  expect(documentXml(await word.save())).toBe(documentXml(document));
  expect(await validate(bytes)).toEqual([]);
}, 240_000);

test("what is left as it is stands in the verdict and in what is said of the copy; it can be taken back", async () => {
  await ribbon(supplierDocx());
  const before = parseInt(await said());
  const row = word.pane.locator('[data-obstacle="row-wrong-article"]');
  await row.getByRole("button", { name: "Zo laten" }).click();
  expect(parseInt(await said())).toBe(before - 1);
  expect(await said()).toContain("Daarnaast zo gelaten: 1.");
  await download("Maak toch een verzendkopie");
  expect(await page()).toContain(`${before - 1} beletselen open, 1 zo gelaten.`);
  await word.pane.getByText("Zo gelaten (1)").click();
  await row.getByRole("button", { name: "Maak ongedaan" }).click();
  expect(parseInt(await said())).toBe(before);
}, 240_000);

test("the report for each reader, as .docx, web page and table; the other side's says nothing of ours", async () => {
  await ribbon(negotiatedDocx());
  const audience = (name: string) =>
    word.pane.getByLabel("Voor", { exact: true }).selectOption(name);
  for (const [reader, tells] of [
    ["cliënt", true],
    ["functionaris gegevensbescherming", true],
    ["wederpartij", false],
  ] as const) {
    await audience(reader);
    const { bytes } = await download("Maak verslag");
    expect(await validate(bytes)).toEqual([]);
    const text = documentXml(bytes).replace(/<[^>]*>/gu, " ");
    expect(text).toContain("binnen 72 uur na ontdekking");
    expect([reader, /art\. 28/u.test(text)]).toEqual([reader, tells]);
    expect([reader, /terugval|standpunt|gunstiger/iu.test(text) && !tells]).toEqual([
      reader,
      false,
    ]);
  }
  await word.pane.getByRole("button", { name: "In een andere vorm" }).click();
  const [given] = await Promise.all([
    word.page.waitForEvent("download"),
    word.pane.getByRole("menuitem", { name: /webpagina/u }).click(),
  ]);
  const html = await readFile(await given.path(), "utf8");
  expect(given.suggestedFilename()).toBe("document, verslag voor wederpartij.html");
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/u);
  await word.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await word.pane.getByRole("button", { name: "Kopieer als tabel" }).click();
  await settled(word);
  const copied = await word.page.evaluate(() => navigator.clipboard.readText()).catch(() => "");
  // Where the clipboard is refused the table stands in a field, to be copied by hand.
  const field = word.pane.getByRole("textbox", { name: "Kopieer als tabel" });
  const shown = (await field.count()) > 0 ? await field.inputValue() : "";
  expect(copied + shown).toMatch(/5\.2 gewijzigd\t/u);
}, 240_000);

test("on a Mac, where downloads do nothing, the copy and the report open in windows of their own", async () => {
  word = await openAddin({ document: supplierDocx(), wordApi: "1.9", openPane: false });
  await onMac(word);
  await word.openPane("/taskpane.html?pagina=verzenden");
  await settled(word);
  await press("Maak toch een verzendkopie");
  await word.pane.getByText("De verzendkopie staat open in een eigen venster.").first().waitFor();
  await press("Maak verslag");
  await word.pane.getByText("Het verslag staat open in een eigen venster.").first().waitFor();
  const [copy, report, ...more] = await word.opened();
  expect(more).toEqual([]);
  expect(namesUs(copy!)).toEqual([]);
  expect(await validate(copy!)).toEqual([]);
  expect(await checked(copy!)).toEqual(await checked(await word.save()));
  expect(await validate(report!)).toEqual([]);
  expect(documentXml(report!)).toContain("beletselen voor");
}, 240_000);
