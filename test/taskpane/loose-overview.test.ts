/** A model without an annex for deviations: an overview beside the agreement; an annex only under an accepted sentence. */
import { readFile } from "node:fs/promises";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { loadAxe, serious } from "./support/axe";
import { annexRows, documentXml } from "./support/docx";
import { paneFrame, settled } from "./support/frame";
import { check, edit, insert } from "./support/pane";

let word: OpenAddin;
afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

const SENTENCE = "is de schriftelijke afspraak over afwijkingen, bedoeld in artikel 10.3";

test("the overview as a document; then as an annex, with its sentence, and a check that knows it", async () => {
  word = await openAddin({ wordApi: "1.9" });
  await insert(word, { model: "bouw-verwerker" });
  await edit(word, "4.3", "ieder jaar", "desgevraagd");
  await edit(word, "9.3", "schriftelijk ", "");
  expect(await check(word)).toBe("2 afwijkingen in de tekst");
  const { pane } = word;
  await pane.getByRole("button", { name: "Overzicht van afwijkingen" }).click();
  await pane.getByRole("button", { name: "Maak overzicht" }).waitFor();
  await pane.getByLabel("Reden bij 4.3").fill("Zo volstaat het");
  const before = await word.save();

  const [given] = await Promise.all([
    word.page.waitForEvent("download"),
    pane.getByRole("button", { name: "Maak overzicht" }).click(),
  ]);
  const overview = new Uint8Array(await readFile(await given.path()));
  expect(given.suggestedFilename()).toMatch(/^Overzicht van afwijkingen.*\.docx$/u);
  expect(await validate(overview)).toEqual([]);
  const said = documentXml(overview).replace(/<[^>]+>/gu, " ");
  for (const words of [
    "4.3",
    "9.3",
    "desgevraagd",
    "Zo volstaat het",
    "staat los van de overeenkomst",
  ])
    expect(said).toContain(words);
  await settled(word);
  // Beside the agreement: nothing of it stands in the document.
  expect(documentXml(await word.save())).toBe(documentXml(before));

  const add = pane.getByRole("button", { name: "Voeg bijlage toe" });
  expect(await pane.locator("blockquote").innerText()).toContain(SENTENCE);
  // Without the tick nothing happens.
  await add.click({ force: true });
  await settled(word);
  expect(documentXml(await word.save())).toBe(documentXml(before));
  const frame = await paneFrame(word);
  await loadAxe(frame);
  expect(await serious(frame)).toEqual([]);
  await pane.getByRole("checkbox", { name: "Deze zin komt in de overeenkomst" }).check();
  await add.click();
  await pane
    .locator("[data-notice]")
    .getByText(/^De bijlage staat achter de overeenkomst: 2 rijen/u)
    .waitFor();
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  expect(annexRows(docx).map(([article, , , reason]) => [article, reason])).toEqual([
    ["4.3", "Zo volstaat het"],
    ["9.3", "reden"],
  ]);
  const paragraphs = await word.paragraphs();
  const heading = paragraphs.findIndex((text) => text.startsWith("Bijlage 4: Afwijkingen"));
  expect(paragraphs[heading + 1]).toContain(SENTENCE);

  // A fresh check knows the rows, and the sentence that was accepted is decided.
  expect(await check(word)).toBe("3 afwijkingen in de tekst");
  await pane.getByText(/^3 van 3 afgehandeld/u).waitFor();
}, 240_000);

test("an annex that is number 3 is called so, on every page and in both languages", async () => {
  word = await openAddin({ wordApi: "1.9" });
  await insert(word, { model: "bouw-gezamenlijk" });
  await edit(word, "3.1", "Partijen", "De partijen");
  await check(word);
  const { pane } = word;
  await pane.getByRole("button", { name: "Overzicht van afwijkingen" }).click();
  await pane.getByRole("checkbox", { name: "Deze zin komt in de overeenkomst" }).check();
  await pane.getByRole("button", { name: "Voeg bijlage toe" }).click();
  await pane
    .locator("[data-notice]")
    .getByText(/^De bijlage staat achter de overeenkomst/u)
    .waitFor();
  await pane.getByRole("button", { name: "Bijlage 3 bijwerken" }).waitFor();
  const page = await paneFrame(word);
  for (const tab of ["Controleren", "Verzenden", "Invullen"]) {
    await pane.getByRole("tab", { name: tab }).click();
    await settled(word);
    // What is read, and what only a screen reader says.
    const heard = await page.evaluate(() => [
      document.body.innerText,
      ...[...document.querySelectorAll("[aria-label], [title]")].map(
        (one) => `${one.getAttribute("aria-label") ?? ""} ${one.getAttribute("title") ?? ""}`,
      ),
    ]);
    expect([tab, heard.filter((one) => /Bijlage 4|Annex 4/u.test(one))]).toEqual([tab, []]);
  }
}, 240_000);
