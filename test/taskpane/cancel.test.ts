/** Stopping while Word reads, and what is said of a result afterwards. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { settled } from "./support/frame";
import { check, edit, goTo, writeAnnex } from "./support/pane";

let word: OpenAddin;

beforeAll(async () => {
  word = await openAddin({ document: supplierDocx() });
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

test.each([
  { page: "Controleren", button: "Controleer opnieuw" },
  { page: "Bijlage 4", button: "Bijlage 4 bijwerken" },
] as const)(
  "$page: Word does not answer; Annuleren ends it at once, the keyboard is back, the next try works",
  async ({ page, button }) => {
    await goTo(word, page);
    const start = word.pane.getByRole("button", { name: button, exact: true }).first();
    await word.dropAnswer(1);
    await start.focus();
    await word.page.keyboard.press("Enter");
    const cancel = word.pane.getByRole("button", { name: "Annuleren" });
    await cancel.focus();
    await word.page.keyboard.press("Enter");
    await settled(word);
    expect(await start.evaluate((one) => one.ownerDocument.activeElement === one)).toBe(true);
    expect(await word.pane.getByRole("alert").count()).toBe(0);
    await word.clearFaults();
    await start.click();
    await settled(word);
    await word.pane
      .getByText(/1 via Bijlage 4|1 rij in de tabel/)
      .first()
      .waitFor();
    await word.closePane();
    await word.openPane();
  },
  120_000,
);

test("Bijlage 4 that had nothing to write brings a result that is up to date", async () => {
  await check(word);
  await edit(word, "3.7", "schriftelijke", "elektronische");
  await edit(word, "3.7", "elektronische", "schriftelijke");
  await edit(word, "2.2", "deze", "de");
  // The reading of this job is newer than that of the check.
  await writeAnnex(word);
  await writeAnnex(word);
  await goTo(word, "Controleren");
  await word.page.locator("#document").click();
  await word.pane.getByRole("tab", { name: "Controleren" }).click();
  await word.page.waitForTimeout(1500);
  expect(await word.pane.getByText("Dit resultaat is verouderd.").count()).toBe(0);
}, 120_000);
