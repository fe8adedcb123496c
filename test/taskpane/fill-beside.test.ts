/**
 * By clicks, judged on the saved file: rows of a table that somebody typed, and a blank that was typed beside those
 * that have a control of ours.
 */
import { zipDocx } from "../corpus/writer/package";
import { typedParts } from "../edits/support/typed";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { bodyText, withPart } from "../word/support/document-part";
import { documentXml } from "./support/docx";
import { box, openFill, ready, write } from "./support/fill";
import { insert } from "./support/pane";

let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
}, 300_000);
afterAll(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
  await closeBrowser();
});

const texts = async () => bodyText(documentXml(await word.save()));

test("a typed table of records: an open row is filled, a row is added, nothing of ours comes in", async () => {
  await word.open(zipDocx(typedParts("zelfstandig", "open")));
  const before = await texts();
  await openFill(word);
  const rows = word.pane.getByRole("region", { name: "Verwerkingsactiviteiten" });
  const open = rows.locator("summary").filter({ hasText: "leeg" }).last();
  await open.click();
  await box(word, "Korte omschrijving diensten").last().fill("Hosting van het rooster");
  expect((await write(word)).said).toBe("1 antwoord staat in het document.");
  await ready(word);
  const after = await texts();
  const now = [...before];
  for (const [at, text] of after.entries()) if (text === "Hosting van het rooster") now[at] = text;
  expect(after).toEqual(now);
  expect(after).toContain("Hosting van het rooster");
  await rows.getByRole("button", { name: "Rij toevoegen" }).click();
  await ready(word);
  const docx = await word.save();
  expect(bodyText(documentXml(docx)).length).toBe(before.length + 6);
  expect(documentXml(docx)).not.toContain("mt1:");
  expect(await validate(docx)).toEqual([]);
}, 180_000);

test("a blank typed beside the controls is filled with them", async () => {
  await word.open(new Uint8Array());
  await insert(word);
  const control =
    /<w:sdt>(?:(?!<\/?w:sdt>)[\s\S])*field\/party2\.name"(?:(?!<\/?w:sdt>)[\s\S])*<w:sdtContent>([\s\S]*?)<\/w:sdtContent><\/w:sdt>/;
  await word.open(
    withPart(await word.save(), (xml) => xml.replace(control, (_, inside: string) => inside)),
  );
  const places = (await texts()).join("\n").split("[naam verwerker").length;
  await openFill(word);
  await word.pane
    .getByText("Deze overeenkomst heeft geen invulvelden.")
    .waitFor({ state: "hidden" });
  const name = word.pane.locator('[data-section="party2.name"]').getByRole("textbox");
  await name.fill("Voorbeeldzorg B.V.");
  expect((await write(word)).said).toBe("1 antwoord staat in het document.");
  await ready(word);
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  expect(places).toBeGreaterThan(0);
  expect(bodyText(documentXml(docx)).join("\n").split("Voorbeeldzorg B.V.").length).toBeGreaterThan(
    2,
  );
}, 180_000);
