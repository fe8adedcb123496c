/** Many at once, one of them unticked, with one reason: judged on the saved file. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { manyEdited } from "./support/counterparty";
import { annexRows } from "./support/docx";
import { settled } from "./support/frame";
import { check } from "./support/pane";

let word: OpenAddin;
const sent = manyEdited(supplierDocx(), 10);

beforeEach(async () => {
  word = await openAddin({ document: sent, wordApi: "1.9" });
  expect(await check(word)).toBe("10 afwijkingen in de tekst, 1 via Bijlage 4");
});
afterEach(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

async function click(name: string | RegExp): Promise<void> {
  await word.pane.getByRole("button", { name }).first().click();
  await settled(word);
}

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
