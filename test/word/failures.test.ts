/**
 * Word has no transactions. Each action of an insert and of Bijlage 4 fails in turn, before it is
 * done and after a write: the document is then as it was, or the pane says what stands in it.
 */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { annexRows, documentXml } from "../taskpane/support/docx";
import { settled } from "../taskpane/support/frame";
import { check, comeBack, edit, goTo, insert, message, writeAnnex } from "../taskpane/support/pane";
import { partText, withoutControl, withPart } from "./support/document-part";
import { faultsOf } from "./support/faults";
import { pressFailing, undoTo } from "./support/sweep";

let word: OpenAddin;

beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
  // Opening reads the document: that is not counted among what a job does.
  await settled(word);
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

/** What the pane says when nothing, or perhaps not all, was written; and when something was. */
const NOTHING = /Er is niets gewijzigd|nog niet geschreven|kon niet|gaf de inhoud/;
const WRITTEN = /staat in het document|nog niet geschreven|kon niet worden nagelezen/;

/** The mode that the user had set is the one that stands: our own is put back whatever fails. */
function expectUntracked(docx: Uint8Array): void {
  expect(partText(docx, "word/settings.xml")).not.toContain("trackRevisions");
}

test("insert: nothing is left half done, or the pane says what stands there", async () => {
  await word.typeOver(0, "Tekst vooraf");
  const start = await word.save();
  const before = await word.paragraphs();
  const job = () => insert(word, { part: "article 13", where: "Aan het einde" });
  await goTo(word, "Opstellen");
  await comeBack(word);
  await word.resetCounts();
  expect(await job()).toMatch(/^Ingevoegd/);
  const faults = faultsOf(await word.done());
  const whole = await word.paragraphs();
  const valid = await word.save();
  expect(await validate(valid)).toEqual([]);
  await undoTo(word, start);

  let written = 0;
  for (const fault of faults) {
    const { told, paragraphs: now, docx } = await pressFailing(word, fault, /^Invoegen$/);
    expectUntracked(docx);
    if (now.length === before.length) {
      expect({ ...fault, now }).toEqual({ ...fault, now: before });
      expect({ ...fault, told }).toEqual({
        ...fault,
        told: expect.stringMatching(/Er is niets gewijzigd/) as string,
      });
      continue;
    }
    if (now.length === before.length + 1) {
      // Word cannot delete a document's last paragraph: the pane says that an empty one stays.
      expect({ ...fault, now }).toEqual({ ...fault, now: [...before, ""] });
      expect(told).toMatch(/lege regel extra/);
    } else {
      expect({ ...fault, now }).toEqual({ ...fault, now: whole });
      // A question that Word refuses is asked otherwise; then all is well.
      expect(told).toMatch(/^Ingevoegd|staat wel in het document/);
      written += 1;
    }
    await undoTo(word, start);
  }
  expect(faults.length).toBeGreaterThan(20);
  expect(written).toBeGreaterThan(0);
}, 300_000);

describe("Bijlage 4: no reason is lost, a second press completes it", () => {
  let agreement: Uint8Array;

  beforeAll(async () => {
    await word.open(new Uint8Array());
    await insert(word);
    agreement = await word.save();
  }, 60_000);

  // The first batch, which reads, is the same for all: it fails in the first case only.
  test.each([
    { name: "a row in the table that stands", from: 1, made: () => supplierDocx() },
    {
      name: "the annex where there is none",
      from: 2,
      made: () => withPart(agreement, (xml) => withoutControl(xml, "mt1:boz-2017:annex/bijlage-4")),
    },
    {
      name: "the table under the heading that stands",
      from: 2,
      made: () => withPart(agreement, (xml) => withoutControl(xml, "mt1:boz-2017:deviations")),
    },
  ])(
    "$name",
    async ({ made, from }) => {
      await word.open(made());
      await edit(word, "3.7", "schriftelijke", "elektronische");
      const start = await word.save();
      const before = await word.paragraphs();
      await check(word);
      await goTo(word, "Bijlage 4");
      const box = word.pane.getByLabel("Reden bij 3.7");
      let reason = "Op verzoek van de klant";
      await box.fill(reason);
      await word.resetCounts();
      expect(await writeAnnex(word)).toMatch(/waarvan 1 nieuw/);
      const faults = faultsOf(await word.done(), from);
      const whole = await word.save();
      const rows = (docx: Uint8Array) => annexRows(docx).map((row) => row.join(" | "));
      const complete = rows(whole);
      const wanted = () => complete.map((row) => row.replace("Op verzoek van de klant", reason));
      expect(complete.some((row) => row.startsWith("3.7 |") && row.endsWith(reason))).toBe(true);
      expect(await validate(whole)).toEqual([]);

      let finished = "";
      let changed = true;
      let presses = 0;
      let written = 0;
      for (const [at, fault] of faults.entries()) {
        if (changed) {
          await undoTo(word, start);
          // Another one each time: what stood there once is no draft.
          reason = `Op verzoek van de klant (${at})`;
          await box.fill(reason);
        }
        const { told, paragraphs: now, docx } = await pressFailing(word, fault, /^Bijlage 4 /);
        expectUntracked(docx);
        // What was typed is in the document, and if not there, still in the pane.
        expect(await box.inputValue()).toBe(reason);
        expect(now).not.toContain("[Modeltrouw]");
        const is = (pattern: RegExp): unknown => ({
          ...fault,
          told: expect.stringMatching(pattern) as string,
        });
        changed = now.length !== before.length;
        if (!changed) {
          expect({ ...fault, now }).toEqual({ ...fault, now: before });
          expect({ ...fault, told }).toEqual(is(NOTHING));
          continue;
        }
        // What stands, stands whole.
        expect({ ...fault, rows: rows(docx) }).toEqual({ ...fault, rows: wanted() });
        expect({ ...fault, told }).toEqual(is(WRITTEN));
        written += 1;
        // A second press adds nothing to it: once for each state in which it was left.
        const state = documentXml(docx)
          .replaceAll(reason, "")
          .replace(/ w:(?:id|date|val)="[\d:TZ-]+"/g, "");
        if (state === finished) continue;
        finished = state;
        presses += 1;
        await writeAnnex(word);
        expect(rows(await word.save())).toEqual(wanted());
      }
      expect(rows(start).length).toBeLessThan(complete.length);
      expect(faults.length).toBeGreaterThan(20);
      expect(written).toBeGreaterThan(0);
      expect(presses).toBeGreaterThan(0);
    },
    300_000,
  );
});

// The last: it stops the page's clock.
test("insert: Word does the work and never answers: the pane finds the text and says so", async () => {
  await word.open(new Uint8Array());
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
