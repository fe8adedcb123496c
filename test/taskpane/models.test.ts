/** Each of the six models by clicks: inserted whole, filled, saved, valid, checked clean. One Word for all. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { controlTexts, openFill, ready, write } from "./support/fill";
import { check, insert } from "./support/pane";

let word: OpenAddin;
let empty: Uint8Array;

beforeAll(async () => {
  word = await openAddin();
  empty = await word.save();
}, 300_000);
afterAll(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
  await closeBrowser();
});

/** Another document, and the pane as it opens with it. */
async function startAnew(): Promise<void> {
  await word.closePane();
  await word.open(empty);
  await word.openPane();
}

const MODELS = ["boz-2017", "bouw-verwerker", "bouw-gezamenlijk", "zelfstandig", "mms", "coach"];

test.each(MODELS)("%s", async (id) => {
  await startAnew();
  await word.resetCounts();
  expect(await insert(word, { model: id })).toMatch(/^Ingevoegd: de overeenkomst /);
  expect(await word.syncs()).toBeLessThanOrEqual(3);

  await openFill(word);
  const boxes = word.pane.getByRole("main").getByRole("textbox");
  const answers = ["Jansen & Zn.", 'Stichting "Voorbeeld" <zorg>'];
  for (const [at, text] of answers.entries()) await boxes.nth(at).fill(text);
  const { syncs } = await write(word);
  expect(syncs).toBe(2);
  await ready(word);

  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  const filled = new Set([...controlTexts(docx).values()].flat());
  for (const text of answers) expect(filled).toContain(text);
  expect(await check(word)).toBe("0 afwijkingen in de tekst");
});
