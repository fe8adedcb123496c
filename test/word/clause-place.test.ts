/** By clicks: a clause among clauses, whatever was done to those, and where none are. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { comeBack, goTo, insert } from "../taskpane/support/pane";

let word: OpenAddin;
let agreement: Uint8Array;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
  await insert(word);
  agreement = await word.save();
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

const find = async (start: string) =>
  (await word.paragraphs()).findIndex((text) => text.startsWith(start));

async function inClauses(at: string, part: string): Promise<{ told: string; after: string[] }> {
  await word.putCursor(await find(at));
  const told = await insert(word, { part, where: "Bij de cursor" });
  return { told, after: await word.paragraphs() };
}

test.each([{ listItemThrows: true }, {}])(
  "beside a clause that somebody deleted as a tracked change: %j",
  async (oddities) => {
    await word.open(agreement);
    await word.setTrackingMode("TrackAll");
    await word.deleteParagraph(await find("8.2."));
    await word.setTrackingMode("Off");
    await word.setOddities(oddities);
    const { told, after } = await inClauses("8.1.", "clause 3.2");
    await word.setOddities({});
    const said = (await word.pane.locator("[data-notice]").allInnerTexts()).join("\n") + told;
    // Word counts what is deleted as a proposal: the number is the one on the screen.
    expect(said).toMatch(/Ingevoegd: lid 3\.2 van het model, hier 8\.3\./);
    expect(after.filter((text) => text.startsWith("8.3.\t"))).toHaveLength(1);
  },
  60_000,
);

test("at the end, among numbers that are typed", async () => {
  await word.open(new Uint8Array());
  await word.typeOver(0, "Artikel 2 Overleg");
  await word.addParagraphAfter(0, "2.1 Partijen overleggen elk kwartaal.");
  await word.addParagraphAfter(1, "2.2 Zij maken een verslag.");
  const told = await insert(word, { part: "clause 8.7", where: "Aan het einde" });
  const said = (await word.pane.locator("[data-notice]").allInnerTexts()).join("\n") + told;
  expect(said).toMatch(/Ingevoegd: lid 8\.7 van het model, hier 2\.3/);
  expect((await word.paragraphs()).at(-1)).toMatch(/^2\.3 Partijen dragen zorg/);
}, 60_000);

test("at the end, behind an article of ours: the next of its clauses", async () => {
  await word.open(new Uint8Array());
  await insert(word, { part: "article 8", where: "Aan het einde" });
  await insert(word, { part: "clause 3.2", where: "Aan het einde" });
  const printed = (await word.paragraphs()).filter((text) => text.trim() !== "");
  expect(printed.at(-1)).toMatch(/^8\.8\.\t/);
}, 60_000);

test("by itself: its own number, which is said", async () => {
  await word.open(new Uint8Array());
  await word.typeOver(0, "Wij stellen voor:");
  const { after } = await inClauses("Wij", "clause 8.7");
  const said = (await word.pane.locator("[data-notice]").allInnerTexts()).join("\n");
  expect(said).toContain("Het staat op zichzelf en houdt zijn nummer 8.7.");
  expect(after.some((text) => text.startsWith("8.7.\t"))).toBe(true);
}, 60_000);

test("somebody types in the clause beside which it comes: told, and nothing written", async () => {
  await word.open(agreement);
  await word.putCursor(await find("8.1."));
  const words = (await word.paragraphs())[await find("8.2.")]!.split("\t")[1]!;
  await goTo(word, "Opstellen");
  await comeBack(word);
  await word.secondUser(1, [{ kind: "replace", at: words.slice(0, 60), text: "Anders" }]);
  const before = await word.paragraphs();
  const told = await insert(word, { part: "clause 3.2", where: "Bij de cursor" });
  expect(told).toMatch(/Iemand anders heeft het document intussen gewijzigd/);
  expect((await word.paragraphs()).length).toBe(before.length);
}, 60_000);
