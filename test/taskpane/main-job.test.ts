/** The main job by clicks, judged on the file that is saved. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { annexRows, controlDepth, withText } from "./support/docx";
import { card, check, edit, goTo, insert, writeAnnex } from "./support/pane";

let word: OpenAddin;

afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

test("an empty document, the whole agreement: valid, and no deviation", async () => {
  word = await openAddin();
  await goTo(word, "Opstellen");
  await word.resetCounts();
  expect(await insert(word)).toMatch(/^Ingevoegd: de overeenkomst BOZ 2017\./);
  // Two for the text, two for the numbers at the foot: what stands there is read before it is written.
  expect(await word.syncs()).toBeLessThanOrEqual(4);
  expect(await validate(await word.save())).toEqual([]);
  const printed = await word.paragraphs();
  expect(printed.some((text) => /^Artikel 8\.\tAansprakelijkheid/.test(text))).toBe(true);
  expect(printed.some((text) => /^13\.\d+\.?\t/.test(text))).toBe(true);

  await word.resetCounts();
  expect(await check(word)).toBe("0 afwijkingen in de tekst");
  // The body and its footers, and the same again for whether anything changed in the meantime.
  expect(await word.syncs()).toBeLessThanOrEqual(4);
}, 180_000);

test("one article, annex and form: each at the cursor and at the end, never inside another", async () => {
  word = await openAddin();
  expect(await insert(word, { part: "article 8" })).toMatch(/^Ingevoegd: 8\. Aansprakelijkheid/);
  expect(await insert(word, { part: "article 8" })).toMatch(/de tekst staat daarachter/);
  await word.putCursor(1);
  await insert(word, { part: "article 9" });
  expect((await word.pane.locator("[data-notice]").allInnerTexts()).join("\n")).toMatch(
    /de tekst staat daarachter/,
  );
  expect(await insert(word, { part: "annex bijlage-4", where: "Aan het einde" })).toMatch(
    /Bijlage 4/,
  );
  expect(await insert(word, { part: "form bijlage-5", where: "Aan het einde" })).toMatch(
    /Bijlage 5/,
  );

  const headings = (await word.paragraphs()).filter((text) =>
    /^(Artikel \d+\.|Bijlage \d)/.test(text),
  );
  // An article takes the number of its place: behind these two the next one is 10.
  expect(headings.map((text) => /^\S+ \d+/.exec(text)?.[0])).toEqual([
    "Artikel 8",
    "Artikel 9",
    "Artikel 10",
    "Bijlage 4",
    "Bijlage 5",
  ]);
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  // A field in an article or form; the deviation table's control in its annex.
  expect(controlDepth(docx)).toBe(2);
}, 180_000);

test("the supplier's agreement: three edits, four rows, a reason that stays", async () => {
  word = await openAddin({ document: supplierDocx() });
  expect(await check(word)).toBe("0 afwijkingen in de tekst, 1 via Bijlage 4");

  await edit(word, "3.7", "schriftelijke", "elektronische");
  await edit(word, "9.3", "kosteloos", "tegen vergoeding");
  const place = await edit(word, "5.2", "onmiddellijk", "zo spoedig mogelijk");
  expect(await check(word)).toBe("3 afwijkingen in de tekst, 1 via Bijlage 4");

  const changed = await card(word, "5.2");
  await expect(changed.locator("del").innerText()).resolves.toContain("onmiddellijk");
  await expect(changed.locator("ins").innerText()).resolves.toContain("zo spoedig mogelijk");
  await changed.getByRole("button", { name: "Toon 5.2 in het document" }).click();
  await word.pane.getByText("5.2 is geselecteerd in het document.").waitFor();
  expect((await word.selection()).from).toBe(place);

  await word.resetCounts();
  expect(await writeAnnex(word)).toBe(
    "Bijlage 4 staat in het document: 4 rijen, waarvan 3 nieuw of bijgewerkt.",
  );
  expect(await word.syncs()).toBeLessThanOrEqual(3);
  const rows = annexRows(await word.save());
  expect(rows.map(([article]) => article)).toEqual(["3.7", "5.2", "8.2", "9.3"]);
  expect(rows[2]?.[3]).toMatch(/^T\.b\.v\. de continuïteit/);

  const reason = 'De klant mailt: "Jansen & Zn." <nu> 😀';
  await word.pane.getByLabel("Reden bij 3.7").fill(reason);
  await writeAnnex(word);
  const saved = await word.save();
  expect(await validate(saved)).toEqual([]);
  expect(annexRows(saved)[0]?.[3]).toBe(reason);
  await word.close();

  word = await openAddin({ document: saved });
  await edit(word, "4.1", "passende", "gebruikelijke");
  expect(await writeAnnex(word)).toBe(
    "Bijlage 4 staat in het document: 5 rijen, waarvan 1 nieuw of bijgewerkt.",
  );
  const again = annexRows(await word.save());
  expect(again.map(([article]) => article)).toEqual(["3.7", "4.1", "5.2", "8.2", "9.3"]);
  expect(again[0]?.[3]).toBe(reason);
  expect(await word.pane.getByLabel("Reden bij 3.7").inputValue()).toBe(reason);
  expect(await writeAnnex(word)).toBe("Bijlage 4 was al bijgewerkt. Er is niets gewijzigd.");
  expect(annexRows(await word.save())).toEqual(again);
}, 240_000);

test("a row of ours follows the text until somebody typed in it; then when its box is ticked", async () => {
  word = await openAddin({ document: supplierDocx() });
  await edit(word, "9.3", "kosteloos", "tegen vergoeding");
  await writeAnnex(word);
  await edit(word, "9.3", "tegen vergoeding", "tegen kostprijs");
  await writeAnnex(word);
  await edit(word, "9.3", "tegen kostprijs", "tegen uurtarief");
  await writeAnnex(word);
  const replacement = async () => annexRows(await word.save()).find(([a]) => a === "9.3")?.[2];
  expect(await replacement()).toContain("tegen uurtarief");
  const saved = await word.save();
  await word.close();

  const typed = withText(saved, (xml) => {
    const at = xml.lastIndexOf("tegen uurtarief");
    return `${xml.slice(0, at)}om niet${xml.slice(at + "tegen uurtarief".length)}`;
  });
  word = await openAddin({ document: typed });
  expect(await writeAnnex(word)).toBe("Bijlage 4 was al bijgewerkt. Er is niets gewijzigd.");
  expect(await replacement()).toContain("om niet");
  await word.pane
    .getByRole("checkbox", { name: /^Rij 9\.3: de vervangende tekst is niet die/ })
    .check();
  expect(await writeAnnex(word)).toBe(
    "Bijlage 4 staat in het document: 2 rijen, waarvan 1 nieuw of bijgewerkt.",
  );
  expect(await replacement()).toContain("tegen uurtarief");
  expect(await validate(await word.save())).toEqual([]);
}, 240_000);

test("an agreement of ours that was edited gets its rows in the annex that stands there", async () => {
  word = await openAddin();
  await insert(word);
  await edit(word, "8.7", "afdoende", "voldoende");
  await goTo(word, "Bijlage 4");
  await word.resetCounts();
  expect(await writeAnnex(word)).toMatch(/1 rij, waarvan 1 nieuw/);
  expect(await word.syncs()).toBeLessThanOrEqual(3);
  const docx = await word.save();
  expect(annexRows(docx).map(([article]) => article)).toEqual(["8.7"]);
  expect(await validate(docx)).toEqual([]);
  await goTo(word, "Controleren");
  expect(await (await card(word, "8.7")).innerText()).toContain("vastgelegd");
  await goTo(word, "Overzicht");
  await word.pane.getByText("Alle afwijkingen zijn vastgelegd in Bijlage 4").waitFor();
}, 180_000);
