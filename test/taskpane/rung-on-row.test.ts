/**
 * Standpunten on a row of Bijlage 4 that the counterparty put there: the next rung takes the place of what it says,
 * named on the button, in one act with one undo. By clicks, judged on the saved file.
 */
import { readFileSync } from "node:fs";
import { loadAllModels } from "../../src/clauses/library";
import { examplePlaybook, placedRung } from "../../src/playbook";
import { folder, run } from "../cli/run";
import { negotiatedDocx } from "../report/negotiated";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { bodyText, partText, refused } from "../word/support/document-part";
import { THEM, US } from "./support/counterparty";
import { annexRows, documentXml } from "./support/docx";
import { settled } from "./support/frame";
import { card, check, goTo } from "./support/pane";
import { theirRows, type TheirRow } from "./support/their-rows";

const files = folder();
let word: OpenAddin;
const playbook = examplePlaybook("boz-2017")!;
const rungAt = (ref: string, number: number) =>
  playbook.positions.find((one) => one.ref === ref)!.rungs[number - 1]!;

afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

/** The clause as the model prints it. */
async function printed(ref: string): Promise<string> {
  const model = (await loadAllModels()).find(({ id }) => id === "boz-2017")!;
  const position = playbook.positions.find((one) => one.ref === ref)!;
  return placedRung(model, position, 1, {})![0]!.deviation.whole.modelText;
}

const EVERY_THREE = { at: "4.7", from: "eenmaal per jaar", to: "eenmaal per drie jaar" };
const REASON = "Standaardvoorwaarden van leverancier & co.";

async function rowOn(ref: string, change: (text: string) => string): Promise<TheirRow> {
  const text = await printed(ref);
  const theirs = change(text);
  if (theirs === text) throw new Error(`${ref} is as it was`);
  return [ref, text, theirs, REASON];
}
const on47 = () => rowOn("4.7", (text) => text.replace(EVERY_THREE.from, EVERY_THREE.to));
/** One paragraph, where the rung has six; and the other way round. */
const on52 = () =>
  rowOn("5.2", (text) => text.replace("onmiddellijk", "binnen 72 uur").replaceAll("\n", " "));

async function withExample(docx: Uint8Array, wordApi = "1.9"): Promise<void> {
  word = await openAddin({ document: docx, wordApi });
  await goTo(word, "Standpunten");
  await word.pane.getByRole("button", { name: "Begin met het voorbeeld" }).click();
  await word.pane.getByText("Voorbeeld, geen advies").waitFor();
  await goTo(word, "Controleren");
  await settled(word);
}

const rowCard = (article: string) => word.pane.locator(`[data-row="${article}"]`);
async function press(name: string): Promise<void> {
  await word.pane.getByRole("button", { name, exact: true }).click();
  await settled(word);
}

const lines = (xml: string) => bodyText(xml).filter((text) => text.trim() !== "");
const bare = (text = "") => text.replace(/\s+/gu, "");
const ours = (docx: Uint8Array) => documentXml(docx).includes(`w:author="${US}"`);
const rowOf = (docx: Uint8Array, article: string) =>
  annexRows(docx).filter(([own]) => own === article);

/** The row says our rung with its reason; ours refused, all is what they sent. */
async function isRung(before: Uint8Array, ref: string, number: number): Promise<Uint8Array> {
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  const [row, ...more] = rowOf(docx, ref);
  expect(more).toEqual([]);
  expect(bare(row?.[1])).toBe(bare(await printed(ref)));
  expect(bare(row?.[2])).toBe(bare(rungAt(ref, number).text));
  expect(row?.[3]).toBe(rungAt(ref, number).reason);
  expect(lines(refused(documentXml(docx), US))).toEqual(lines(documentXml(before)));
  expect(documentXml(docx)).not.toMatch(/terugval|standpunt/iu);
  return docx;
}

/** To the letter, and nothing of ours about it. */
async function isBack(before: Uint8Array): Promise<void> {
  const docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  expect(ours(docx)).toBe(false);
  expect(lines(documentXml(docx))).toEqual(lines(documentXml(before)));
  expect(annexRows(docx)).toEqual(annexRows(before));
}

test.each([
  ["of one line", on47, "4.7"],
  ["of one paragraph, where the rung has six", on52, "5.2"],
] as const)(
  "a row %s that they made by hand: replaced by a click that names it, tracked, then the next rung; each undone to the letter",
  async (_name, row, ref) => {
    const before = theirRows(negotiatedDocx([]), [await row()]);
    await withExample(before);
    expect(await rowCard(ref).innerText()).toContain("geen terugval van ons");
    // What is never accepted is said there too.
    expect(await rowCard(ref).innerText()).toContain("Nooit");
    await press(`Vervang rij ${ref} door terugval 1`);
    const first = await isRung(before, ref, 1);
    expect(ours(first)).toBe(true);
    expect(await rowCard(ref).innerText()).toContain("dit is onze terugval 1 van 3");
    await press("Maak ongedaan");
    await isBack(before);
    expect(await rowCard(ref).innerText()).toContain("geen terugval van ons");

    // From the first to the next, which has other lines.
    await press(`Vervang rij ${ref} door terugval 1`);
    await press(`Vervang rij ${ref} door terugval 2`);
    await isRung(before, ref, 2);
    await press("Maak ongedaan");
    await isRung(before, ref, 1);
  },
  240_000,
);

test("a row that they propose, a comment asked: it stays their proposal, ours within it; one undo takes out both", async () => {
  const before = theirRows(negotiatedDocx([]), [await on47()], THEM);
  await withExample(before);
  const at = rowCard("4.7");
  await at.getByText("Andere terugval of opmerking").click();
  await at.getByLabel("Terugval", { exact: true }).selectOption("2");
  await at.getByLabel("Met onze woorden aan de wederpartij als opmerking").check();
  await press("Vervang rij 4.7 door terugval 2");
  const docx = await isRung(before, "4.7", 2);
  expect(documentXml(docx)).toMatch(new RegExp(`<w:trPr><w:ins [^>]*w:author="${THEM}"`));
  expect(partText(docx, "word/comments.xml").replace(/<[^>]+>/g, "")).toContain(
    rungAt("4.7", 2).counterparty.slice(0, 40),
  );
  await press("Maak ongedaan");
  await isBack(before);
  expect(partText(await word.save(), "word/comments.xml")).not.toContain("<w:t");
}, 240_000);

test("a clause that they changed and recorded: the body gets the model's text back, their row makes place, one undo", async () => {
  const before = theirRows(negotiatedDocx([EVERY_THREE]), [await on47()]);
  await withExample(before);
  const at = await card(word, "4.7");
  await at.getByRole("button", { name: "Vervang rij 4.7 door terugval 1" }).click();
  await settled(word);
  const docx = await isRung(before, "4.7", 1);
  const said = lines(documentXml(docx).replace(/<w:del [\s\S]*?<\/w:del>/gu, "")).join("\n");
  expect(said).not.toContain(EVERY_THREE.to);
  const done = word.pane.locator('[data-card="4.7"]').first();
  expect(await done.innerText()).toContain("Terugval 1 staat als rij in Bijlage 4");
  await done.getByRole("button", { name: "Maak ongedaan" }).click();
  await settled(word);
  await isBack(before);
}, 240_000);

test("a row of ours without a reason, as the command line writes it: its place is taken too, and given back", async () => {
  const file = files.file("hunne.docx", negotiatedDocx([EVERY_THREE]));
  await run("annex", file, "--out", file);
  const before = new Uint8Array(readFileSync(file));
  expect(rowOf(before, "4.7")).toHaveLength(1);
  await withExample(before);
  const at = await card(word, "4.7");
  await at.getByRole("button", { name: "Vervang rij 4.7 door terugval 1" }).click();
  await settled(word);
  await isRung(before, "4.7", 1);
  const done = word.pane.locator('[data-card="4.7"]').first();
  await done.getByRole("button", { name: "Maak ongedaan" }).click();
  await settled(word);
  await isBack(before);
}, 240_000);

test("what goes along: their rows are all named, one that lacks is made; all of it undone at once", async () => {
  const row = await rowOn("7.1", (text) => text.replace("voorafgaande ", ""));
  const before = theirRows(negotiatedDocx([]), [row]);
  await withExample(before);
  const at = rowCard("7.1");
  await at.getByText("Andere terugval of opmerking").click();
  await at.getByLabel("Terugval", { exact: true }).selectOption("2");
  await press("Vervang rij 7.1 door terugval 2");
  const docx = await isRung(before, "7.1", 2);
  const [along] = rungAt("7.1", 2).along!;
  expect(bare(rowOf(docx, "7.2")[0]?.[2])).toBe(bare(along!.text));
  expect(rowOf(docx, "7.2")[0]?.[3]).toBe(along!.reason);
  // Of the next rung both rows are named.
  expect(await rowCard("7.1").innerText()).toContain("Vervang de rijen 7.1 en 7.2 door terugval 3");
  await press("Maak ongedaan");
  const back = await word.save();
  expect(annexRows(back)).toEqual(annexRows(before));
}, 240_000);

test("a row that cites and quotes less than the clause comes to cite and quote the whole of it", async () => {
  const text = await printed("4.7");
  const part = text.slice(text.indexOf("eenmaal per jaar"));
  const before = theirRows(negotiatedDocx([]), [
    ["4.6", part, part.replace(EVERY_THREE.from, EVERY_THREE.to), ""],
  ]);
  await withExample(before);
  await press("Vervang rij 4.6 door terugval 1");
  await isRung(before, "4.7", 1);
  await press("Maak ongedaan");
  await isBack(before);
}, 240_000);

test("a limit of theirs: what is open is asked first, and nothing is written before", async () => {
  const before = theirRows(negotiatedDocx([]), [
    ["8.8 (nieuw)", "", "De aansprakelijkheid is beperkt tot € 250.000 per kalenderjaar.", REASON],
  ]);
  await withExample(before);
  await press("Vervang rij 8.8 (nieuw) door terugval 1");
  expect(ours(await word.save())).toBe(false);
  const at = rowCard("8.8 (nieuw)");
  await at.getByLabel("bedrag per gebeurtenis").fill("€ 1.000.000");
  await at.getByLabel("bedrag per kalenderjaar").fill("€ 2.000.000");
  await press("Vervang rij 8.8 (nieuw) door terugval 1");
  const docx = await word.save();
  expect(annexRows(docx)).toHaveLength(1);
  expect(annexRows(docx)[0]?.[2]).toContain("€ 1.000.000");
  expect(await at.innerText()).toContain("dit is onze terugval 1 van 3");
  await press("Maak ongedaan");
  await isBack(before);
}, 240_000);

test("somebody wrote in the row since, or two rows are about the clause: nothing is written, and why", async () => {
  const [article, lapses, replacement, reason] = await on47();
  const before = theirRows(negotiatedDocx([]), [[article, lapses, replacement, reason]]);
  await withExample(before);
  const at = (await word.paragraphs()).findIndex((text) => text.includes(REASON));
  await word.typeOver(at, "Anders dan eerst.");
  await word.pane.getByRole("button", { name: "Vervang rij 4.7 door terugval 1" }).click();
  await settled(word);
  expect(await word.pane.locator("#panel").innerText()).toContain(
    "Hier staat nu iets anders. Er is niets gewijzigd",
  );
  const docx = await word.save();
  expect(rowOf(docx, "4.7")[0]?.slice(2)).toEqual([replacement, "Anders dan eerst."]);

  const half = lapses.indexOf("eenmaal");
  await word.open(
    theirRows(negotiatedDocx([]), [
      [article, lapses.slice(0, half), lapses.slice(0, half).toUpperCase(), reason],
      [article, lapses.slice(half), lapses.slice(half).replace("jaar", "drie jaar"), reason],
    ]),
  );
  await check(word);
  await word.pane
    .getByRole("button", { name: /^Vervang .*4\.7.* door terugval 1$/ })
    .first()
    .click();
  await settled(word);
  expect(await word.pane.locator("#panel").innerText()).toContain("Meer dan één rij van Bijlage 4");
  expect(ours(await word.save())).toBe(false);
}, 240_000);

test("a Word that tells no tracked changes: undone, it reads as it did", async () => {
  const before = theirRows(negotiatedDocx([]), [await on52()]);
  await withExample(before, "1.5");
  await press("Vervang rij 5.2 door terugval 1");
  await isRung(before, "5.2", 1);
  await press("Maak ongedaan");
  const docx = await word.save();
  expect(annexRows(docx).map((row) => row.map(bare))).toEqual(
    annexRows(before).map((row) => row.map(bare)),
  );
  expect(lines(refused(documentXml(docx), US))).toEqual(lines(documentXml(before)));
}, 240_000);
