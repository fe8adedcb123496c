/**
 * Agreements that somebody typed, half filled, with no control and no style of ours: filled by clicks, and checked.
 * Judged on the saved file.
 */
import { fileReportSchema } from "../../src/cli/report-schema";
import { loadModel } from "../../src/clauses/library";
import { folder, run } from "../cli/run";
import type { ModelId } from "../corpus/source/agreement";
import { MODEL_IDS } from "../corpus/source/read";
import { zipDocx } from "../corpus/writer/package";
import { answerTo, typedParts, type Filling } from "../edits/support/typed";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { bodyText, withPart } from "../word/support/document-part";
import { documentXml } from "./support/docx";
import { openFill, progress, ready, write } from "./support/fill";
import { check } from "./support/pane";

let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
}, 300_000);
afterAll(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
  await closeBrowser();
});

const typed = (model: ModelId, filling: Filling) => zipDocx(typedParts(model, filling));

const texts = async () => bodyText(documentXml(await word.save()));

const saved = folder();

/** What the command line, which knows nothing of the pane, says of the saved file. */
async function judged(docx: Uint8Array) {
  const { out } = await run("check", saved.file("saved.docx", docx), "--json");
  const { model, deviations, fields, choices } = fileReportSchema.parse(JSON.parse(out));
  return {
    model: model?.id,
    deviations: deviations.map(({ kind, article }) => `${kind} ${article}`),
    open: fields.flatMap(({ id, filled }) => (filled ? [] : [id])),
    unmade: choices.flatMap(({ id, alternative }) => (alternative === null ? [id] : [])),
  };
}

describe.each(MODEL_IDS)("%s", (id) => {
  test("half filled: every field has its places, is filled by clicks, and the check finds nothing", async () => {
    const model = await loadModel(id);
    await word.open(typed(id, "part"));
    await openFill(word);
    await word.pane.getByText("Deze overeenkomst heeft geen invulvelden.").waitFor();
    const boxes = word.pane.getByRole("tabpanel").getByRole("textbox");
    expect(await boxes.count()).toBe(model.fields.length);
    // Of none it is said that no place was found.
    expect(
      await boxes.evaluateAll((all) => all.filter((one) => one.matches(":disabled")).length),
    ).toBe(0);

    // What is answered beforehand stays; the rest is answered by clicks.
    const kept: string[] = [];
    const wanted: string[] = [];
    for (let n = 0; n < (await boxes.count()); n += 1) {
      const one = boxes.nth(n);
      const answered = await one.inputValue();
      if (answered !== "") {
        kept.push(answered);
        continue;
      }
      const label = await one.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.innerText);
      const field = model.fields.find((known) => known.label.nl === label);
      if (!field) throw new Error(`no field is called ${label ?? ""}`);
      const value = answerTo(field, n);
      await one.fill(value);
      wanted.push(value);
    }
    // Answered at one place and open at another: everywhere.
    const everywhere = word.pane.getByRole("button", { name: "Overal invullen" });
    while ((await everywhere.count()) > 0) await everywhere.first().click();
    expect(kept.length).toBeGreaterThan(0);
    expect(wanted.length).toBeGreaterThan(0);
    const choices = word.pane.getByRole("radiogroup");
    expect(await choices.count()).toBe(model.choices.length);
    for (let n = 0; n < model.choices.length; n += 1)
      if ((await choices.nth(n).getByRole("radio", { checked: true }).count()) === 0)
        await choices.nth(n).getByRole("radio").first().check();
    const { said } = await write(word);
    expect(said).toMatch(/^\d+ antwoord(?:en)? sta(?:at|an) in het document\.$/);
    await ready(word);
    const made = /^(\d+) van (\d+) ingevuld$/.exec(await progress(word));
    expect(made?.[1]).toBe(made?.[2]);
    const docx = await word.save();
    expect(documentXml(docx)).not.toContain("mt1:");
    expect(await validate(docx)).toEqual([]);
    const whole = (await texts()).join("\n");
    for (const line of [...kept, ...wanted].flatMap((value) => value.split("\n")))
      expect(whole).toContain(line);
    expect(await check(word)).toMatch(/^0 afwijkingen in de tekst/);
    expect(await judged(docx)).toEqual({ model: id, deviations: [], open: [], unmade: [] });
  }, 240_000);
});

test("a choice that is typed open is made once, and reads so everywhere", async () => {
  const PAIR = /Samenwerkings|samenwerking\/ ?dienst/;
  await word.open(typed("zelfstandig", "open"));
  expect((await texts()).filter((text) => PAIR.test(text)).length).toBeGreaterThan(10);
  await openFill(word);
  await word.pane.getByRole("radio", { name: "Dienstverleningsovereenkomst" }).check();
  expect((await write(word)).said).toBe("1 antwoord staat in het document.");
  await ready(word);
  expect((await texts()).filter((text) => PAIR.test(text))).toEqual([]);
  // And otherwise afterwards: every place follows again.
  const made = await texts();
  await openFill(word);
  await word.pane.getByRole("radio", { name: "Samenwerkingsovereenkomst" }).check();
  expect((await write(word)).said).toBe("1 antwoord staat in het document.");
  // What was answered before is replaced as a proposal.
  const xml = documentXml(await word.save()).replace(/<w:del .*?<\/w:del>/gs, "");
  expect(bodyText(xml)).toEqual(
    made.map((text) =>
      text
        .replaceAll("Dienstverleningsovereenkomst", "Samenwerkingsovereenkomst")
        .replace("gesloten voor dienstverlening", "gesloten voor samenwerking"),
    ),
  );
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  expect(await check(word)).toMatch(/^0 afwijkingen in de tekst/);
  expect(await judged(docx)).toMatchObject({ model: "zelfstandig", deviations: [], unmade: [] });
}, 120_000);

test("a word that the choice leaves out comes back in its sentence, and goes again with its space", async () => {
  await word.open(typed("boz-2017", "open"));
  const open = await texts();
  const sentence = (made: string) => open.map((text) => text.replace("[ernstig] ", made));
  for (const [name, made] of [
    ["tekortschiet", ""],
    ["ernstig tekortschiet", "ernstig "],
    ["tekortschiet", ""],
  ] as const) {
    await openFill(word);
    await word.pane.getByRole("radio", { name, exact: true }).check();
    expect((await write(word)).said).toBe("1 antwoord staat in het document.");
    expect(await texts()).toEqual(sentence(made));
  }
}, 120_000);

test("what somebody types in a place meanwhile is not written over, and nothing else is", async () => {
  await word.open(typed("bouw-verwerker", "open"));
  await openFill(word);
  const subject = word.pane.getByRole("textbox", { name: "Onderwerp van de Overeenkomst" }).first();
  await subject.fill("beheer van het planningssysteem");
  const before = await texts();
  await word.secondUser(1, [{ kind: "replace", at: "[OMSCHRIJVING]", text: "iets van een ander" }]);
  const { said } = await write(word);
  expect(said).toMatch(/intussen gewijzigd/);
  expect(await texts()).toEqual(
    before.map((text) => text.replace("[OMSCHRIJVING]", "iets van een ander")),
  );
}, 120_000);

test("a place with a note of another's is left and told; the others are filled", async () => {
  const docx = withPart(typed("bouw-verwerker", "open"), (xml) =>
    xml.replace(
      /\[OMSCHRIJVING\]/,
      '[OMSCHR</w:t></w:r><w:fldSimple w:instr=" AUTHOR "><w:r><w:t>IJV</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve">ING]',
    ),
  );
  await word.open(docx);
  await openFill(word);
  await word.pane
    .getByRole("textbox", { name: "Onderwerp van de Overeenkomst" })
    .first()
    .fill("beheer");
  await word.pane
    .getByRole("textbox", { name: "Statutaire zetel Verwerker" })
    .first()
    .fill("Zwolle");
  const { said } = await write(word);
  expect(said).toContain("1 antwoord staat in het document.");
  expect(said).toMatch(/Niet ingevuld, omdat daar een veld/);
  expect(documentXml(await word.save())).toContain(" AUTHOR ");
}, 120_000);
