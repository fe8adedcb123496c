/** Positions of one's own, without the example and on another model than its: begun, used from the card, the next one after it, taken back. By clicks. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { bodyText, refused } from "../word/support/document-part";
import { documentXml } from "./support/docx";
import { settled } from "./support/frame";
import { card, check, edit, goTo, insert } from "./support/pane";

let word: OpenAddin;
afterEach(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

const press = async (name: string): Promise<void> => {
  await word.pane.getByRole("button", { name, exact: true }).first().click();
  await settled(word);
};
const clause = (hours: string) =>
  `In geval van een ontdekking van een mogelijk Datalek zal Verwerker Verwerkingsverantwoordelijke hierover informeren binnen een termijn van ${hours} uur overeenkomstig het proces volgend uit Bijlage 3, zodat Verwerkingsverantwoordelijke indien nodig een melding van het Datalek bij de Toezichthouder kan doen.`;

async function addRung(hours: string): Promise<void> {
  await press("Voeg terugval toe");
  const last = (label: string) => word.pane.getByLabel(label, { exact: true }).last();
  await last("Tekst, woordelijk").fill(clause(hours));
  await last("Reden").fill(`Een termijn van ${hours} uur.`);
  await last("Voor de wederpartij").fill(`Met ${hours} uur kunnen wij leven.`);
  await last("Auteur").fill("Juridische zaken");
}

test("begun empty on a model without an example: the card offers the first, then the next", async () => {
  word = await openAddin({ wordApi: "1.9" });
  await insert(word, { model: "bouw-verwerker" });
  await edit(word, "7.1", "24 uur", "72 uur");
  await check(word);
  await goTo(word, "Standpunten");
  expect(await word.pane.getByRole("button", { name: "Begin met het voorbeeld" }).count()).toBe(0);
  await press("Begin met eigen standpunten");
  await word.pane.getByLabel("Nieuwe bepaling").fill("7.1");
  await press("Voeg bepaling toe");
  await word.pane.getByLabel("Onderwerp").fill("Melding");
  await addRung("36");
  await addRung("48");
  await press("Bewaar");
  await goTo(word, "Controleren");
  const before = bodyText(documentXml(await word.save()));

  await (await card(word, "7.1")).getByRole("button", { name: "Zet terugval 1 in" }).click();
  await settled(word);
  const accepted = async () =>
    documentXml(await word.save()).replace(/<w:del [\s\S]*?<\/w:del>|<[^>]+>/gu, "");
  expect(await accepted()).toContain("binnen een termijn van 36 uur overeenkomstig");
  const at = await card(word, "7.1");
  expect(await at.innerText()).toContain("erugval 1 van 2");
  // Taken back in one press, put in again, and then the next.
  await at.getByRole("button", { name: "Maak ongedaan" }).click();
  await settled(word);
  expect(await accepted()).toContain("binnen een termijn van 72 uur overeenkomstig");
  await (await card(word, "7.1")).getByRole("button", { name: "Zet terugval 1 in" }).click();
  await settled(word);
  await (await card(word, "7.1")).getByRole("button", { name: "Zet terugval 2 in" }).click();
  await settled(word);
  expect(await accepted()).toContain("binnen een termijn van 48 uur overeenkomstig");
  expect(await (await card(word, "7.1")).innerText()).toContain("erugval 2 van 2");
  expect(await word.pane.getByRole("button", { name: /Zet terugval/u }).count()).toBe(0);
  // Nothing but that clause is another.
  const ours = [...documentXml(await word.save()).matchAll(/w:author="([^"]*)"/gu)];
  let xml = documentXml(await word.save());
  for (const [, name] of ours) xml = refused(xml, name ?? "");
  expect(bodyText(xml)).toEqual(before);
}, 240_000);
