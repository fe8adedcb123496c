/** Filling in by clicks, judged on the file that is saved. */
import { readFile } from "node:fs/promises";
import { allFields } from "../../src/clauses/model";
import { loadModel } from "../../src/clauses/library";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { openPage } from "./support/frame";
import { insert } from "./support/pane";
import { answer, box, controlTexts, openFill, progress, ready, write } from "./support/fill";

let word: OpenAddin;

afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

test("empty document, agreement, every field answered: valid, and a second person sees it all", async () => {
  const model = await loadModel("boz-2017");
  word = await openAddin();
  await insert(word);
  await word.resetCounts();
  await openFill(word);
  expect(await word.syncs()).toBeLessThanOrEqual(2);
  const fields = allFields(model).flatMap((group) => group.fields);
  const total = fields.length + model.choices.length;
  expect(await progress(word)).toBe(`0 van ${total} ingevuld`);
  const answers = fields.map((field) => ({ field, text: answer(field.type, field.id) }));
  for (const { field, text } of answers) await box(word, field.label.nl).fill(text);
  await word.pane.getByRole("radio", { name: "ernstig tekortschiet" }).check();

  const { syncs, said } = await write(word);
  expect(said).toBe(`${fields.length + 1} antwoorden staan in het document.`);
  expect(syncs).toBeLessThanOrEqual(2);
  await ready(word);
  expect(await progress(word)).toBe(`${total} van ${total} ingevuld`);
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  const texts = controlTexts(docx);
  for (const { field, text } of answers) {
    const places = texts.get(`mt1:boz-2017:field/${field.id}`) ?? [];
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toBe(text);
  }
  await word.close();

  word = await openAddin({ document: docx });
  await openFill(word);
  expect(await progress(word)).toBe(`${total} van ${total} ingevuld`);
  for (const { field, text } of answers)
    expect(await box(word, field.label.nl).inputValue()).toBe(text);
  expect(await word.pane.getByRole("radio", { name: "ernstig tekortschiet" }).isChecked()).toBe(
    true,
  );
}, 300_000);

test("a wrong value says so and blocks nothing; one answer takes two syncs and can be emptied", async () => {
  word = await openAddin();
  await insert(word, { part: "form bijlage-5" });
  await openFill(word);
  await box(word, "E-mail aanspreekpunt Verwerker").fill("niet volledig");
  await word.pane.getByText("Dit is geen volledig e-mailadres.").waitFor();
  const name = box(word, "Naam aanspreekpunt Verwerker");
  await name.fill("Naam Voorbeeld, mits vooraf is betaald");
  await word.pane.getByText("Hier staat meer dan het veld vraagt.").waitFor();
  await name.fill("");
  expect(await write(word)).toEqual({ syncs: 2, said: "1 antwoord staat in het document." });
  const tag = "mt1:boz-2017:field/contact2.email";
  expect(controlTexts(await word.save()).get(tag)).toEqual(["niet volledig"]);

  await box(word, "E-mail aanspreekpunt Verwerker").fill("");
  await write(word);
  expect(await progress(word)).toMatch(/^0 van/);
  const docx = await word.save();
  expect(controlTexts(docx).get(tag)).toEqual(["[e-mailadres]"]);
  expect(await validate(docx)).toEqual([]);
}, 180_000);

test("what is typed in the document is read back, shown, and never overwritten unasked", async () => {
  word = await openAddin();
  await insert(word);
  await openFill(word);
  const label = "Naam Verwerker";
  await box(word, label).fill("Leverancier B.V.");
  await write(word);
  const at = (await word.paragraphs()).findIndex((text) => text.includes("Leverancier B.V."));
  await word.page
    .locator(`[data-paragraph="${at}"] .control`, { hasText: "Leverancier B.V." })
    .first()
    .evaluate((control) => {
      control.textContent = "Anders & Co";
      control.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
  await box(word, label).fill("Derde naam");
  const { said } = await write(word);
  expect(said).toMatch(/intussen gewijzigd[\s\S]*Naam Verwerker/);
  expect(controlTexts(await word.save()).get("mt1:boz-2017:field/party2.name")).toContain(
    "Anders & Co",
  );

  await word.pane.getByRole("button", { name: "Laten staan" }).click();
  await word.pane.getByText(/verschillende antwoorden: .*Anders & Co/).waitFor();
  await box(word, label).fill("Anders & Co");
  await write(word);
  expect(new Set(controlTexts(await word.save()).get("mt1:boz-2017:field/party2.name"))).toEqual(
    new Set(["Anders & Co"]),
  );
  await word.pane.getByRole("button", { name: `Toon ${label} in het document` }).click();
  await word.pane
    .getByText(`${label} is geselecteerd in het document.`)
    .waitFor({ state: "attached" });
  const { from } = await word.selection();
  expect((await word.paragraphs())[from]).toContain("Anders & Co");
}, 240_000);

test("rows of an annex are added, filled, and removed; a filled one after a question", async () => {
  word = await openAddin();
  await insert(word, { part: "annex bijlage-3" });
  await openFill(word);
  const section = word.pane.getByRole("region", { name: "Tarieven" });
  const rows = section.locator("details");
  await rows.first().waitFor();
  const before = await rows.count();
  await section.getByRole("button", { name: "Rij toevoegen" }).click();
  await rows.nth(before).waitFor();
  await ready(word);
  const last = rows.nth(before);
  await last.locator("summary").click();
  await last.getByRole("textbox", { name: "Functie" }).fill("Adviseur & <tolk> 😀");
  await last.getByRole("textbox", { name: "Uurtarief" }).fill("€ 95,00");
  expect((await write(word)).syncs).toBe(2);
  let docx = await word.save();
  const tag = `mt1:boz-2017:cell/tarieven/${before + 1}/functie`;
  expect(controlTexts(docx).get(tag)).toEqual(["Adviseur & <tolk> 😀"]);
  expect(await validate(docx)).toEqual([]);

  await rows.first().locator("summary").click();
  await section.getByRole("button", { name: "Rij 1 verwijderen" }).click();
  await rows.nth(before).waitFor({ state: "detached" });
  await ready(word);
  const filled = rows.nth(before - 1);
  await filled.locator("summary").click();
  await filled.getByRole("button", { name: `Rij ${before} verwijderen` }).click();
  await filled.getByText(`Rij ${before} is ingevuld. Verwijderen?`).waitFor();
  await filled.getByRole("button", { name: "Verwijderen", exact: true }).click();
  await rows.nth(before - 1).waitFor({ state: "detached" });
  docx = await word.save();
  expect(controlTexts(docx).get(tag)).toBeUndefined();
  expect(await validate(docx)).toEqual([]);
}, 240_000);

test("a choice made to nothing leaves no control; a lapsing clause goes", async () => {
  word = await openAddin();
  await insert(word, { model: "bouw-verwerker", part: "article 8" });
  await openFill(word);
  await word.pane.getByRole("radio", { name: "zonder boetebeding" }).check();
  await word.pane.getByText(/vervalt lid 8\.3/).waitFor();
  await write(word);
  await ready(word);
  const docx = await word.save();
  expect([...controlTexts(docx).keys()].filter((tag) => /boete|penalty/.test(tag))).toEqual([]);
  expect((await word.paragraphs()).join("\n")).not.toMatch(/direct opeisbare boete/);
  expect(await validate(docx)).toEqual([]);
}, 180_000);

test("own details: kept, exported, imported, used in a form, removed", async () => {
  word = await openAddin();
  const { pane } = word;
  await openPage(word, "Bewaarde gegevens");
  await pane.getByLabel("Uw organisatie is meestal").selectOption("2");
  await box(word, "Naam organisatie").fill("Eigen & Zn.");
  await box(word, "Naam contactpersoon").fill('Contact "één"');
  await box(word, "KvK-nummer").fill("123");
  await pane.getByText("Een KvK-nummer heeft acht cijfers.").waitFor();
  await pane.getByRole("button", { name: "Bewaren", exact: true }).click();
  await pane.getByText("De gegevens zijn bewaard in deze browser.").first().waitFor();
  const [download] = await Promise.all([
    word.page.waitForEvent("download"),
    pane.getByRole("button", { name: "Exporteren" }).click(),
  ]);
  const file = await readFile(await download.path());

  // The ribbon's form and the page both take it over.
  await word.press("insertContactForm");
  await openFill(word);
  expect(await box(word, "Naam aanspreekpunt Verwerker").inputValue()).toBe('Contact "één"');
  expect(await validate(await word.save())).toEqual([]);

  await openPage(word, "Bewaarde gegevens");
  await pane.getByRole("button", { name: "Verwijderen", exact: true }).click();
  await pane.getByRole("button", { name: "Ja, verwijderen" }).click();
  expect(await box(word, "Naam organisatie").inputValue()).toBe("");
  await word.close();

  word = await openAddin();
  await openPage(word, "Bewaarde gegevens");
  const input = word.pane.locator("input[type=file]");
  await input.setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"a":1}'),
  });
  await word.pane
    .getByText(/geen profiel van Modeltrouw/)
    .first()
    .waitFor();
  await input.setInputFiles({ name: "p.json", mimeType: "application/json", buffer: file });
  await word.pane.getByText("De gegevens uit het bestand zijn overgenomen").first().waitFor();
  expect(await box(word, "Naam organisatie").inputValue()).toBe("Eigen & Zn.");
  await insert(word);
  await openFill(word);
  await word.pane.getByRole("button", { name: "Verwerker", exact: true }).click();
  expect(await box(word, "Naam Verwerker").inputValue()).toBe("Eigen & Zn.");
  expect(await box(word, "Naam Verwerkingsverantwoordelijke").inputValue()).toBe("");
}, 300_000);

test("a document without blanks of ours: the answers as read, and where they stand", async () => {
  word = await openAddin({ document: supplierDocx() });
  await openFill(word);
  await word.pane.getByText("Deze overeenkomst heeft geen invulvelden.").waitFor();
  expect(await box(word, "Naam Verwerker").inputValue()).not.toBe("");
  await word.pane.getByRole("button", { name: "Toon Naam Verwerker in het document" }).click();
  await word.pane
    .getByText("Naam Verwerker is geselecteerd in het document.")
    .waitFor({ state: "attached" });
  expect((await word.selection()).from).toBeGreaterThan(0);
}, 180_000);

test("a single clause takes the number of its place, and tells what it leans on", async () => {
  word = await openAddin();
  const { pane } = word;
  await insert(word, { part: "article 8" });
  const at = (await word.paragraphs()).findIndex((text) => text.startsWith("8.3."));
  await word.putCursor(at);
  await word.resetCounts();
  const said = await insert(word, { part: "clause 1.4" });
  expect(said).toMatch(/leunt op tekst die hier ontbreekt[\s\S]*Bijlage 4/);
  await pane.getByText("Ingevoegd: lid 1.4 van het model, hier 8.4.").first().waitFor();
  // Two to insert, one to read what the document defines.
  expect(await word.syncs()).toBeLessThanOrEqual(3);
  const printed = await word.paragraphs();
  expect(printed[at + 1]).toMatch(/^8\.4\.\tEventuele afwijkingen op de tekst/);
  expect(
    printed.filter((text) => /^8\.\d+\./.test(text)).map((text) => text.split("\t")[0]),
  ).toEqual(printed.filter((text) => /^8\.\d+\./.test(text)).map((_, index) => `8.${index + 1}.`));
  expect(await validate(await word.save())).toEqual([]);
}, 180_000);

test("Word stops halfway: the pane says so, shows what stands there, and a second press finishes", async () => {
  word = await openAddin();
  await insert(word, { part: "form bijlage-5" });
  await openFill(word);
  await box(word, "Naam aanspreekpunt Verwerker").fill("Eén & Ander");
  await box(word, "Naam vervanger Verwerker").fill("Twee <ander>");
  await write(word);
  // The same job again has the same actions: the last that writes is the second answer.
  const last = (await word.done()).findLastIndex(({ wrote }) => wrote);
  await box(word, "Naam aanspreekpunt Verwerker").fill("Drie");
  await box(word, "Naam vervanger Verwerker").fill("Vier");
  await word.failAction(last + 1);
  const { said } = await write(word);
  expect(await word.fired()).toBe(1);
  expect(said).toMatch(/^1 antwoord staat in het document/);
  expect(said).toMatch(/Nog niet overal ingevuld: Naam vervanger Verwerker/);
  await ready(word);
  const half = controlTexts(await word.save());
  expect(half.get("mt1:boz-2017:field/contact2.name")).toEqual(["Drie"]);
  expect(half.get("mt1:boz-2017:field/deputy2.name")).toEqual(["Twee <ander>"]);
  await word.pane.getByRole("button", { name: "In het document zetten (1)" }).waitFor();
  await write(word);
  const docx = await word.save();
  expect(controlTexts(docx).get("mt1:boz-2017:field/contact2.name")).toEqual(["Drie"]);
  expect(controlTexts(docx).get("mt1:boz-2017:field/deputy2.name")).toEqual(["Vier"]);
  expect(await validate(docx)).toEqual([]);
}, 180_000);
