/** Standpunten by clicks: kept, edited, taken over; on a card the rung that it is, the next one put in and taken back. */
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
