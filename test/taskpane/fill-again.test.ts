/** Answers that change: a choice that left nothing behind, an answer that stood there, own details in a form. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { documentXml } from "./support/docx";
import { box, controlTexts, openFill, progress, ready, write } from "./support/fill";
import { openPage } from "./support/frame";
import { goTo, message } from "./support/pane";
import { undoTo } from "../word/support/sweep";

let word: OpenAddin;
let empty: Uint8Array;

beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
  empty = await word.save();
}, 120_000);
beforeEach(async () => {
  await word.closePane();
  await word.open(empty);
  await word.openPane();
});
afterAll(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
  await closeBrowser();
});

/** A part as it is in one's own draft: not as a proposal. */
async function insertPlain(part: string): Promise<void> {
  const { pane } = word;
  await goTo(word, "Opstellen");
  await pane.getByLabel("Modelovereenkomst").selectOption("boz-2017");
  await pane.getByLabel("Wat invoegen").selectOption(part);
  await tracked().uncheck();
  await pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  await message(word);
}

const clause = async () =>
  (await word.paragraphs()).find((text) => /Partij aantoonbaar/.test(text));
const radio = (name: string) => word.pane.getByRole("radio", { name, exact: true });
const tracked = () => word.pane.getByRole("switch", { name: "Als bijgehouden wijziging" });

test("a choice made to nothing is still there, and can be made otherwise", async () => {
  await insertPlain("article 10");
  await openFill(word);
  await radio("tekortschiet").check();
  await write(word);
  await ready(word);
  expect(await clause()).toContain("de andere Partij aantoonbaar tekortschiet");
  expect(documentXml(await word.save())).not.toContain("choice/ernstig");
  expect(await radio("tekortschiet").isChecked()).toBe(true);
  const made = await progress(word);

  await radio("ernstig tekortschiet").check();
  // It stood there made: making it otherwise is a proposal, unless the user declines.
  expect(await tracked().isChecked()).toBe(true);
  await tracked().uncheck();
  expect((await write(word)).syncs).toBe(3);
  await ready(word);
  expect(await clause()).toContain("de andere Partij aantoonbaar ernstig tekortschiet");
  expect(await radio("ernstig tekortschiet").isChecked()).toBe(true);
  expect(await progress(word)).toBe(made);
  const docx = await word.save();
  // The match has its place: no control need come back for that.
  expect(documentXml(docx)).not.toContain("choice/ernstig");
  expect(await validate(docx)).toEqual([]);

  await radio("tekortschiet").check();
  await write(word);
  await ready(word);
  expect(await clause()).toContain("de andere Partij aantoonbaar tekortschiet");
}, 180_000);

test("a blank is filled as it is; an answer that stood there changes as a proposal", async () => {
  await insertPlain("form bijlage-5");
  await openFill(word);
  const name = box(word, "Naam aanspreekpunt Verwerker");
  await name.fill("Eerste");
  expect(await tracked().isChecked()).toBe(false);
  await write(word);
  expect(/<w:(ins|del) /.test(documentXml(await word.save()))).toBe(false);

  await name.fill("Tweede");
  expect(await tracked().isChecked()).toBe(true);
  await write(word);
  const docx = await word.save();
  const xml = documentXml(docx);
  expect(/<w:delText[^>]*>Eerste/.test(xml)).toBe(true);
  expect(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*Tweede/.test(xml)).toBe(true);
  expect(await validate(docx)).toEqual([]);
}, 180_000);

test("what is typed over a reading that is out of date is still there once it is read again", async () => {
  await insertPlain("form bijlage-5");
  const blank = await word.save();
  await openFill(word);
  const name = box(word, "Naam aanspreekpunt Verwerker");
  const put = word.pane.getByRole("button", { name: "In het document zetten (1)", exact: true });
  await name.fill("Eerste");
  await write(word);
  // Undone in Word; the pane has not looked yet.
  await undoTo(word, blank);
  await name.fill("Tweede");
  await name.fill("Eerste");
  await word.pane.getByRole("button", { name: "Opnieuw lezen" }).click();
  await ready(word);
  await put.waitFor();
  await write(word);
  expect([...controlTexts(await word.save()).values()].flat()).toContain("Eerste");
}, 180_000);

test("the breach report takes over the kept details", async () => {
  const { pane } = word;
  await openPage(word, "Bewaarde gegevens");
  await pane.getByLabel("Uw organisatie is meestal").selectOption("2");
  await box(word, "Naam organisatie").fill("Eigen & Zn.");
  await box(word, "Naam contactpersoon").fill('Contact "één"');
  await box(word, "E-mail contactpersoon").fill("contact@voorbeeld.nl");
  await pane.getByRole("button", { name: "Bewaren", exact: true }).click();
  await pane.getByText("De gegevens zijn bewaard in deze browser.").first().waitFor();
  await word.press("insertBreachForm");
  const text = (await word.paragraphs()).join("\n");
  for (const own of ["Eigen & Zn.", 'Contact "één"', "contact@voorbeeld.nl"])
    expect(text).toContain(own);
  expect(await validate(await word.save())).toEqual([]);

  await pane.getByRole("button", { name: "Verwijderen", exact: true }).click();
  await pane.getByRole("button", { name: "Ja, verwijderen" }).click();
  // The question is gone: the keyboard is back on the button that asked it.
  const held = pane.getByRole("button", { name: "Verwijderen", exact: true });
  expect(await held.evaluate((one) => one.ownerDocument.activeElement === one)).toBe(true);
}, 180_000);

test("a clause put back among others brings its blanks as blanks", async () => {
  const { pane } = word;
  await goTo(word, "Opstellen");
  await pane.getByLabel("Modelovereenkomst").selectOption("bouw-verwerker");
  await pane.getByLabel("Wat invoegen").selectOption("article 8");
  await tracked().uncheck();
  await pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  await message(word);
  const at = (await word.paragraphs()).findIndex((text) => /^8\.3\b/.test(text));
  await word.deleteParagraph(at);
  await word.putCursor(at - 1);
  const before = [...controlTexts(await word.save()).keys()];
  await pane.getByLabel("Wat invoegen").selectOption("clause 8.3");
  await pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  await pane.getByText("Ingevoegd: lid 8.3 van het model, hier 8.3").first().waitFor();
  const docx = await word.save();
  const added = [...controlTexts(docx).keys()].filter((tag) => !before.includes(tag));
  expect(added.some((tag) => tag.includes(":field/"))).toBe(true);
  const text = (await word.paragraphs())[at] ?? "";
  expect(text).toMatch(/^8\.3\.?\tIndien Verwerker de verplichtingen/);
  // The words stand in their order, each blank where the model has it.
  for (const tag of added) expect(text).toContain(controlTexts(docx).get(tag)?.[0]);
  expect(await validate(docx)).toEqual([]);
}, 180_000);
