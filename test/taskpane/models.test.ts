/** Each of the six models by clicks: inserted whole, filled, saved, valid, checked clean. One Word for all. */
import { loadModel } from "../../src/clauses/library";
import { allFields } from "../../src/clauses/model";
import type { ModelAgreement } from "../../src/clauses/schema";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { answer, controlTexts, openFill, progress, ready, write } from "./support/fill";
import { check, goTo, insert } from "./support/pane";

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
  await goTo(word, "Opstellen");
}

const MODELS = ["boz-2017", "bouw-verwerker", "bouw-gezamenlijk", "zelfstandig", "mms", "coach"];

test.each(MODELS)(
  "%s",
  async (id) => {
    await startAnew();
    const model = await loadModel(id);
    await word.resetCounts();
    expect(await insert(word, { model: id })).toMatch(/^Ingevoegd: de overeenkomst /);
    // Two for the text, two for the numbers at the foot: what stands there is read before it is written.
    expect(await word.syncs()).toBeLessThanOrEqual(4);

    await openFill(word);
    const answers = await answerAll(model);
    const total = model.fields.length + model.choices.length;
    expect(answers.size).toBe(model.fields.length);
    expect(await progress(word)).toMatch(new RegExp(`van ${total} ingevuld`));
    expect((await write(word)).syncs).toBe(2);
    await ready(word);
    // A choice of which nothing remains in the text is no longer counted.
    expect(await progress(word)).toMatch(/^(\d+) van \1 ingevuld$/);

    const docx = await word.save();
    expect(await validate(docx)).toEqual([]);
    const texts = controlTexts(docx);
    for (const [field, text] of answers) {
      const places = texts.get(`mt1:${id}:field/${field}`) ?? [];
      expect({ field, places }).toEqual({ field, places: places.map(() => text) });
      expect(places.length).toBeGreaterThan(0);
    }
    expect(await check(word)).toBe("0 afwijkingen in de tekst");
  },
  120_000,
);

/** Types an answer in every box and makes every choice as the first alternative has it. */
async function answerAll(model: ModelAgreement): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const { group, fields } of allFields(model)) {
    const name = model.groups.find(({ id }) => id === group)?.label.nl ?? group;
    const boxes = word.pane.getByRole("region", { name, exact: true }).getByRole("textbox");
    expect(await boxes.count()).toBe(fields.length);
    for (const [at, { id, type }] of fields.entries()) {
      answers.set(id, answer(type, id));
      await boxes.nth(at).fill(answer(type, id));
    }
  }
  for (const { label, alternatives } of model.choices)
    await word.pane
      .getByRole("radiogroup", { name: label.nl })
      .getByRole("radio", { name: alternatives[0]?.label.nl ?? "", exact: true })
      .check();
  return answers;
}
