/** Bijlage 4 where it belongs, in documents that have no deviation table. Judged on the saved file. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { annexRows, controlDepth } from "../taskpane/support/docx";
import { edit, insert, writeAnnex } from "../taskpane/support/pane";
import { withoutControl, withPart } from "./support/document-part";

let word: OpenAddin;
/** The whole agreement as the pane inserts it, with one edit. */
let agreement: Uint8Array;

beforeAll(async () => {
  word = await openAddin();
  await insert(word);
  await edit(word, "8.7", "afdoende", "voldoende");
  agreement = await word.save();
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

/** Headings of annexes in order; a list of annexes prints its own before them. */
const headings = async () =>
  (await word.paragraphs()).filter((text) => /^Bijlage \d[:.\t ]/.test(text) && text.length < 120);

/** Opens it and presses the button: at most four syncs, the row of the edit and those expected besides. */
async function make(docx: Uint8Array, others = 0): Promise<Uint8Array> {
  await word.open(docx);
  await word.resetCounts();
  expect(await writeAnnex(word)).toMatch(
    new RegExp(`${others + 1} (rij|rijen), waarvan ${others + 1} nieuw`),
  );
  // One of them asks the sections for the headers that this package lacks.
  expect(await word.syncs()).toBeLessThanOrEqual(4);
  const saved = await word.save();
  expect(await validate(saved)).toEqual([]);
  const articles = annexRows(saved).map(([article]) => article);
  expect(articles).toContain("8.7");
  expect(articles).toHaveLength(others + 1);
  expect(await word.paragraphs()).not.toContain("[Modeltrouw]");
  // What was just written is known again.
  expect(await writeAnnex(word)).toMatch(/was al bijgewerkt/);
  expect(annexRows(await word.save())).toEqual(annexRows(saved));
  return saved;
}

test("the annex deleted: it comes back before Bijlage 5, outside every control", async () => {
  await word.open(agreement);
  const whole = await headings();
  const saved = await make(
    withPart(agreement, (xml) => withoutControl(xml, "mt1:boz-2017:annex/bijlage-4")),
  );
  expect(await headings()).toEqual(whole);
  // The annex, its table, the article of a row.
  expect(controlDepth(saved)).toBe(3);
}, 120_000);

test("Bijlage 4 and 5 both deleted: the annex comes at the end", async () => {
  await word.open(agreement);
  const whole = await headings();
  await make(
    withPart(agreement, (xml) =>
      withoutControl(
        withoutControl(xml, "mt1:boz-2017:annex/bijlage-4"),
        "mt1:boz-2017:annex/bijlage-5",
      ),
    ),
    // What Bijlage 5 printed is gone too.
    5,
  );
  expect(await headings()).toEqual(whole.filter((text) => !text.startsWith("Bijlage 5")));
}, 120_000);

test("only the table deleted: it comes back behind the introduction, under the one heading", async () => {
  await word.open(agreement);
  const whole = await headings();
  const before = await word.paragraphs();
  const intro = before.findIndex((text) => text === whole.at(3)) + 1;
  const saved = await make(
    withPart(agreement, (xml) => withoutControl(xml, "mt1:boz-2017:deviations")),
  );
  expect(await headings()).toEqual(whole);
  const after = await word.paragraphs();
  // The introduction, then the head of the table.
  expect(after.slice(0, intro + 1)).toEqual(before.slice(0, intro + 1));
  expect(after.slice(intro)).toContain("Reden");
  // The annex, its table, the article of a row.
  expect(controlDepth(saved)).toBe(3);
}, 120_000);

test("an agreement without one control: the same places", async () => {
  await word.open(agreement);
  const whole = await headings();
  const bare = (xml: string) =>
    xml.replace(/<w:sdtPr>[\s\S]*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/g, "");
  await make(
    withPart(agreement, (xml) => bare(withoutControl(xml, "mt1:boz-2017:annex/bijlage-4"))),
  );
  expect(await headings()).toEqual(whole);
  await make(withPart(agreement, (xml) => bare(withoutControl(xml, "mt1:boz-2017:deviations"))));
  expect(await headings()).toEqual(whole);
}, 180_000);
