/**
 * Word has no transactions. Each action of an insert and of Bijlage 4 fails in turn, before it is
 * done and after: the document is then as it was, or the pane says what stands in it.
 */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { annexRows } from "../taskpane/support/docx";
import { edit, goTo, insert, message, writeAnnex } from "../taskpane/support/pane";

let word: OpenAddin;

afterEach(() => word.close());
afterAll(() => closeBrowser());

/** More actions than any job has. */
const LIMIT = 200;

test.each([{ after: false }, { after: true }])(
  "insert: each action fails (after: $after), nothing is left half done",
  async ({ after }) => {
    word = await openAddin({ wordApi: "1.9" });
    await word.typeOver(0, "Tekst vooraf");
    const start = await word.save();
    const before = await word.paragraphs();
    let written = 0;
    let n = 1;
    for (; n < LIMIT; n += 1) {
      await word.failAction(n, { after });
      const fired = await word.fired();
      const told = await insert(word, { part: "article 13", where: "Aan het einde" });
      const now = await word.paragraphs();
      if ((await word.fired()) === fired) {
        // Past the last action: every one before has failed.
        expect(told).toMatch(/^Ingevoegd/);
        break;
      }
      const articles = now.filter((text) => /^Artikel \d+\./.test(text)).length;
      if (articles === 0) {
        // Word cannot delete a document's last paragraph: the pane says that an empty one stays.
        const lineLeft = now.length > before.length;
        expect(now).toEqual(lineLeft ? [...before, ""] : before);
        expect(told).toMatch(lineLeft ? /lege regel extra/ : /Er is niets gewijzigd/);
        if (lineLeft) await word.open(start);
        continue;
      }
      expect(articles).toBe(1);
      expect(told).toMatch(/staat wel in het document/);
      written += 1;
      await word.open(start);
    }
    expect(n).toBeGreaterThan(20);
    expect(written).toBeGreaterThan(0);
    await word.clearFaults();
    expect(await validate(await word.save())).toEqual([]);
  },
  900_000,
);

test("insert: Word does the work and never answers: the pane finds the text and says so", async () => {
  word = await openAddin();
  await word.page.clock.install();
  await goTo(word, "Opstellen");
  await word.pane.getByLabel("Modelovereenkomst").selectOption("boz-2017");
  await word.pane.getByLabel("Wat invoegen").selectOption("article 13");
  await word.dropAnswer(2);
  await word.pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  while ((await word.fired()) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await word.page.clock.fastForward(31_000);
  expect(await message(word)).toMatch(/staat wel in het document/);
}, 120_000);

test.each([{ after: false }, { after: true }])(
  "Bijlage 4: each action fails (after: $after); no reason is lost, a second press completes it",
  async ({ after }) => {
    word = await openAddin({ document: supplierDocx() });
    await edit(word, "3.7", "schriftelijke", "elektronische");
    const edited = await word.save();
    const original = annexRows(edited);
    const reason = "Op verzoek van de klant";

    const prepare = async () => {
      await goTo(word, "Bijlage 4");
      await word.pane.getByRole("button", { name: "Afwijkingen ophalen" }).click();
      await word.pane.getByLabel("Reden bij 3.7").fill(reason);
    };
    await prepare();
    let completed = 0;
    let n = 1;
    for (; n < LIMIT; n += 1) {
      await word.failAction(n, { after });
      const fired = await word.fired();
      const told = await writeAnnex(word);
      const rows = annexRows(await word.save());
      expect(rows).toContainEqual(original[0]);
      // What was typed is in the document, and if not there, still in the pane.
      expect(await word.pane.getByLabel("Reden bij 3.7").inputValue()).toBe(reason);
      if ((await word.fired()) === fired) {
        expect(told).toMatch(/2 rijen, waarvan 1 nieuw/);
        break;
      }
      if (rows.length === 1) {
        expect(rows).toEqual(original);
        expect(told).toMatch(/Er is niets gewijzigd|halverwege/);
        continue;
      }
      // The row stands whole, and a second press adds nothing to it.
      expect(rows[0]?.[3]).toBe(reason);
      await word.clearFaults();
      await writeAnnex(word);
      expect(annexRows(await word.save())).toEqual(rows);
      completed += 1;
      await word.open(edited);
      await prepare();
    }
    expect(n).toBeGreaterThan(20);
    expect(completed).toBeGreaterThan(0);
    expect(await validate(await word.save())).toEqual([]);
  },
  1_200_000,
);
