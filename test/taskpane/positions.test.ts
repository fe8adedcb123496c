/** Standpunten by clicks: kept, edited, taken over; on a card the rung that it is, the next one put in and taken back. */
import { readFile } from "node:fs/promises";
import { examplePlaybook } from "../../src/playbook";
import { negotiatedDocx } from "../report/negotiated";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { bodyText, refused } from "../word/support/document-part";
import { annexRows, documentXml } from "./support/docx";
import { settled } from "./support/frame";
import { card, goTo } from "./support/pane";

let word: OpenAddin;
const playbook = examplePlaybook("boz-2017")!;
const rungAt = (ref: string, number: number) =>
  playbook.positions.find((one) => one.ref === ref)!.rungs[number - 1]!;

afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

const press = async (name: string | RegExp): Promise<void> => {
  await word.pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
  await settled(word);
};
const page = () => word.pane.locator("#panel").innerText();

/** Everybody but us is told by name in the file: refusing ours gives back what was there. */
const withoutOurs = (docx: Uint8Array) => {
  let xml = documentXml(docx);
  for (const [, name] of xml.matchAll(/w:author="([^"]*)"/gu)) xml = refused(xml, name ?? "");
  return bodyText(xml).map((text) => text.trim());
};

async function withExample(docx: Uint8Array): Promise<void> {
  word = await openAddin({ document: docx, wordApi: "1.9" });
  await goTo(word, "Standpunten");
  await press("Begin met het voorbeeld");
  await word.pane.getByText("Voorbeeld, geen advies").waitFor();
}

test("the page: the example named an example, a clause edited and kept, exported and imported again", async () => {
  await withExample(negotiatedDocx());
  await press(/5\.2/u);
  await word.pane.getByText("Terugval 1", { exact: true }).click();
  const reason = word.pane.getByLabel("Reden").first();
  expect(await reason.inputValue()).toBe(rungAt("5.2", 1).reason);
  await reason.fill("");
  await press("Bewaar");
  // A reason is asked: nothing is kept without it, and the place is told.
  expect(await page()).toContain("5.2, Terugval 1: Reden");
  await reason.fill("Een vaste termijn, met een vast begin.");
  await press("Bewaar");
  await goTo(word, "Standpunten");
  const [given] = await Promise.all([word.page.waitForEvent("download"), press("Exporteren")]);
  const buffer = await readFile(await given.path());
  expect(buffer.toString()).toContain("Een vaste termijn, met een vast begin.");
  await press("Verwijder alle standpunten");
  expect(await page()).toContain("Nog geen standpunten bij dit model.");
  // What was taken away by a slip comes back in one press.
  await press("Maak ongedaan");
  await word.pane.getByText("De standpunten staan er weer zoals zij waren.").first().waitFor();
  await word.pane.getByText("Voorbeeld, geen advies").waitFor();
  await press("Verwijder alle standpunten");
  const file = { name: "s.json", mimeType: "application/json", buffer };
  await word.pane.locator("input[type=file]").setInputFiles(file);
  await word.pane.getByText("Overgenomen:").first().waitFor();
  const bad = Buffer.from(buffer.toString().replace('"ref": "5.2"', '"ref": "5.99"'));
  await word.pane.locator("input[type=file]").setInputFiles({ ...file, buffer: bad });
  await word.pane.getByText("het model heeft geen lid 5.99").waitFor();
  // Another server is not asked; the add-in's own is.
  await word.pane.getByLabel("Adres van uw organisatie").fill("https://elders.invalid/s.json");
  await press("Haal op");
  expect(await page()).toContain("Alleen een bestand op dezelfde server");
  // It is there when the pane is opened again.
  await word.closePane();
  await word.openPane("/taskpane.html?pagina=standpunten");
  await settled(word);
  await word.pane.getByText("Voorbeeld, geen advies").waitFor();
}, 240_000);

test("a clause of our own: nothing but a never, a new clause, a blank described; a draft survives; what cannot be read stays", async () => {
  await withExample(negotiatedDocx());
  const open = async (ref: string) => {
    await word.pane.getByLabel("Nieuwe bepaling").fill(ref);
    await press("Voeg bepaling toe");
  };
  await open("3.99");
  expect(await page()).toContain("Het model heeft geen lid 3.99");
  // Only a never.
  await open("2.3");
  await word.pane.getByLabel("Onderwerp").fill("Voorrang");
  await word.pane.getByLabel("Nooit, een per regel").fill("de Overeenkomst gaat voor");
  // Another page meanwhile: what was typed is there again.
  await goTo(word, "Controleren");
  await goTo(word, "Standpunten");
  expect(await page()).toMatch(/2\.3\s+Voorrang\s+nog niet bewaard/u);
  await press(/2\.3/u);
  await press("Bewaar");
  expect(await page()).toMatch(/Voorrang\s+alleen “nooit”/u);
  // A clause that the model does not have, with a blank that is an amount until told otherwise.
  await open("9.4");
  await word.pane.getByLabel("Onderwerp").fill("Plafond");
  await press("Voeg terugval toe");
  const text = word.pane.getByLabel("Tekst, woordelijk");
  await text.fill("De kosten van bijstand bedragen per jaar ten hoogste  uur.");
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(53, 53));
  await press("Voeg veld in");
  expect(await text.inputValue()).toBe(
    "De kosten van bijstand bedragen per jaar ten hoogste {{veld-1}} uur.",
  );
  await word.pane.getByLabel("Vraag bij {{veld-1}}").fill("uren per jaar");
  await word.pane.getByLabel("Antwoord").selectOption("number");
  await word.pane.getByLabel("Reden", { exact: true }).fill("Een plafond.");
  await word.pane.getByLabel("Voor de wederpartij").fill("Zo weet u waar u aan toe bent.");
  await word.pane.getByLabel("Auteur").fill("Juridische zaken");
  await press("Bewaar");
  const [given] = await Promise.all([word.page.waitForEvent("download"), press("Exporteren")]);
  const kept = JSON.parse((await readFile(await given.path())).toString()) as typeof playbook;
  expect(kept.positions.map(({ ref }) => ref)).toEqual([
    ...["2.3", "3.7", "4.7", "5.2", "7.1", "8.8", "9.4", "11.2"],
  ]);
  expect(kept.positions.find(({ ref }) => ref === "9.4")).toMatchObject({ after: "9.3" });
  expect(kept.fields.at(-1)).toEqual({ id: "veld-1", label: "uren per jaar", type: "number" });
  // The card says what is never accepted.
  await goTo(word, "Controleren");
  expect(await (await card(word, "2.3")).innerText()).toContain("de Overeenkomst gaat voor");

  // Kept by another version: told, and not written over unasked.
  const damaged = '{"modeltrouw":"standpunten-9"}';
  const frame = word.page.frames().find((one) => one.url().includes("/taskpane.html"));
  await frame?.evaluate((said) => {
    const key = Object.keys(localStorage).find((one) => one.includes("standpunten."));
    if (key) localStorage.setItem(key, said);
  }, damaged);
  await word.closePane();
  await word.openPane("/taskpane.html?pagina=standpunten");
  await settled(word);
  await word.pane.getByText("De bewaarde standpunten konden niet worden gelezen.").waitFor();
  expect(await word.pane.getByRole("button", { name: "Begin met het voorbeeld" }).count()).toBe(0);
  const [taken] = await Promise.all([word.page.waitForEvent("download"), press("Exporteren")]);
  expect((await readFile(await taken.path())).toString()).toBe(damaged);
}, 240_000);

test("the next rung in one press: its row and reason, the model's text in the body, tracked, taken back in one press", async () => {
  const before = negotiatedDocx();
  await withExample(before);
  await goTo(word, "Controleren");
  const at52 = await card(word, "5.2");
  expect(await at52.innerText()).toContain("geen terugval van ons");
  await at52.getByRole("button", { name: "Zet terugval 1 in" }).click();
  await settled(word);
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  const row = annexRows(docx).find(([article]) => article === "5.2");
  expect(row?.[3]).toBe(rungAt("5.2", 1).reason);
  expect(row?.[2]).toContain("zonder onredelijke vertraging en uiterlijk binnen 24 uur");
  expect(documentXml(docx).replace(/<w:del [\s\S]*?<\/w:del>/gu, "")).not.toContain(
    "binnen 72 uur",
  );
  // Of what is for ourselves nothing is in the document.
  expect(documentXml(docx)).not.toMatch(/terugval|standpunt/iu);
  expect(documentXml(docx)).not.toContain(rungAt("5.2", 1).ourselves);
  const lines = (all: string[]) => all.filter((one) => one !== "");
  expect(lines(withoutOurs(docx))).toEqual(
    lines(bodyText(documentXml(before)).map((text) => text.trim())),
  );

  const done = word.pane.locator('[data-card="5.2"]').first();
  expect(await done.innerText()).toContain("Terugval 1 staat als rij in Bijlage 4");
  // The row says which rung it is.
  expect(await page()).toContain("dit is onze terugval 1 van 3");
  await done.getByRole("button", { name: "Maak ongedaan" }).click();
  await settled(word);
  const back = await word.save();
  expect(annexRows(back).filter(([article]) => article === "5.2")).toEqual([]);
  expect(
    documentXml(back)
      .replace(/<w:del [\s\S]*?<\/w:del>/gu, "")
      .replace(/<[^>]*>/gu, ""),
  ).toContain("binnen 72 uur na ontdekking");
}, 240_000);

test("a rung in the text, with its words to the counterparty as a comment; the card says which it is", async () => {
  await withExample(negotiatedDocx());
  await goTo(word, "Controleren");
  const at = await card(word, "4.7");
  await at.getByText("Andere terugval, opmerking of plaats").click();
  await at.getByLabel("Terugval", { exact: true }).selectOption("2");
  // What it weakens on purpose is told before.
  expect(await at.innerText()).toContain("eigen onderzoek wordt voorwaardelijk");
  await at.getByLabel("Met onze woorden aan de wederpartij als opmerking").check();
  await at.getByLabel("In de tekst in plaats van in Bijlage 4").check();
  await at.getByRole("button", { name: "Zet terugval 2 in" }).click();
  await settled(word);
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  expect(annexRows(docx).filter(([article]) => article === "4.7")).toEqual([]);
  const now = await card(word, "4.7");
  expect(await now.innerText()).toContain("dit is onze terugval 2 van 3");
  expect(documentXml(docx)).toContain("<w:ins ");
  await now.getByRole("button", { name: "Maak ongedaan" }).click();
  await settled(word);
  expect(await (await card(word, "4.7")).innerText()).toContain("geen terugval van ons");
}, 240_000);
