/** Many at once: two clicks for ten, each shown before, all taken back in one; and Ctrl+Z for the last. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { bodyText } from "../word/support/document-part";
import { loadAxe, serious, stickingOut } from "./support/axe";
import { anatomy, manyEdited, settled as withoutChanges, US } from "./support/counterparty";
import { annexRows, documentXml } from "./support/docx";
import { LOOKS, paneFrame, setPaneWidth, settled, type Look } from "./support/frame";
import { card, check } from "./support/pane";

let word: OpenAddin;
const sent = manyEdited(supplierDocx(), 10);
const lines = (docx: Uint8Array) => bodyText(documentXml(docx)).map((text) => text.trim());

beforeEach(async () => {
  word = await openAddin({ document: sent, wordApi: "1.9" });
  expect(await check(word)).toBe("10 afwijkingen in de tekst, 1 via Bijlage 4");
});
afterEach(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

let clicks = 0;
async function click(name: string | RegExp): Promise<void> {
  await word.pane.getByRole("button", { name }).first().click();
  clicks += 1;
  await settled(word);
}

test("ten restored in two clicks, with what each comes to say in between; taken back in one", async () => {
  clicks = 0;
  await click("Herstel alle…");
  await word.pane.getByRole("heading", { name: "10 leden herstellen" }).waitFor();
  // Each with the word that comes back and the one that goes.
  expect(await word.pane.locator("main li:has(ins):has(input:checked)").count()).toBe(10);
  expect(await word.pane.locator("main li del").allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining("desgewenst")]),
  );
  await click("Herstel 10");
  expect(clicks).toBe(2);
  await word.pane.getByText(/^10 van 10 afgehandeld/).waitFor();
  const docx = await word.save();
  expect(lines(docx).join("\n")).not.toContain("desgewenst ");
  expect(documentXml(docx).match(/<w:delText[^>]*>desgewenst/g)).toHaveLength(10);
  expect(await validate(docx)).toEqual([]);
  await click("Maak deze 10 ongedaan");
  await word.pane.getByText(/^0 van 10 afgehandeld/).waitFor();
  // As it was in both readings: what was taken back reads so accepted and refused.
  const back = await word.save();
  for (const accept of [true, false])
    expect(anatomy(withoutChanges(back, US, accept))).toEqual(
      anatomy(withoutChanges(sent, US, accept)),
    );
}, 240_000);

test("recorded at once, but for one that was unticked, with one reason; the model text back where that is asked", async () => {
  await click("Leg alle vast…");
  const boxes = word.pane.locator("main li").getByRole("checkbox");
  await boxes.first().uncheck();
  await word.pane.getByLabel(/^Reden, voor de wederpartij/).fill("Zo afgesproken");
  await word.pane.getByLabel("Zet de modeltekst terug in de tekst").check();
  await click("Leg 9 vast");
  await word.pane.getByText(/^9 van 10 afgehandeld/).waitFor();
  const docx = await word.save();
  expect(annexRows(docx).filter(([, , , reason]) => reason === "Zo afgesproken")).toHaveLength(9);
  expect(await validate(docx)).toEqual([]);
  expect(await check(word)).toBe("1 afwijking in de tekst, 10 via Bijlage 4");
}, 240_000);

test("Escape leaves the preview and nothing was written; Ctrl+Z undoes the last decision, not in a text field", async () => {
  await click("Herstel alle…");
  await word.page.keyboard.press("Escape");
  await word.pane.getByText(/^0 van 10 afgehandeld/).waitFor();
  expect(lines(await word.save())).toEqual(lines(sent));
  // The groups are folded.
  const cards = word.pane.locator("[data-card]");
  if ((await cards.count()) === 0) await word.pane.locator("button[data-group]").first().click();
  const opened = await card(word, (await cards.first().getAttribute("data-card")) ?? "");
  await opened.locator("[role=group][data-focus]").focus();
  await word.page.keyboard.press("h");
  await word.pane.getByText(/^1 van 10 afgehandeld/).waitFor();
  await settled(word);
  // The next card is open and asks for a reason.
  await word.page.keyboard.press("l");
  await word.pane.locator("textarea:focus").waitFor();
  await word.page.keyboard.press("Control+z");
  await word.pane.getByText(/^1 van 10 afgehandeld/).waitFor();
  await word.page.keyboard.press("Escape");
  await word.pane.locator("[role=group]:focus").waitFor();
  await word.page.keyboard.press("Control+z");
  await word.pane.getByText(/^0 van 10 afgehandeld/).waitFor();
  await settled(word);
  expect(anatomy(withoutChanges(await word.save(), US, true))).toEqual(
    anatomy(withoutChanges(sent, US, true)),
  );
}, 240_000);

test("the preview for everyone: axe in three looks, four widths and twice as large", async () => {
  const frame = await paneFrame(word);
  await loadAxe(frame);
  await word.page.emulateMedia({ reducedMotion: "reduce" });
  for (const act of ["Herstel alle…", "Leg alle vast…"]) {
    await click(act);
    for (const look of Object.keys(LOOKS) as Look[]) {
      await word.page.emulateMedia(LOOKS[look]);
      for (const width of [160, 270, 320, 330, 600]) {
        await setPaneWidth(word, width + 1);
        expect([act, look, width, await stickingOut(frame)]).toEqual([act, look, width, []]);
      }
      expect([act, look, await serious(frame)]).toEqual([act, look, []]);
    }
    await word.page.emulateMedia(LOOKS.light);
    await click("Annuleer");
  }
}, 240_000);
