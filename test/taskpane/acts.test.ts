/** From finding to done, by clicks, judged on the file that is saved: never on what the pane says alone. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { bodyText, refused, withPart } from "../word/support/document-part";
import { annexRows, documentXml } from "./support/docx";
import { settled } from "./support/frame";
import { card, check, comeBack, edit, goTo, hasCard } from "./support/pane";

let word: OpenAddin;

/** As a counterparty sends it: four clauses with other words, nothing tracked. */
const theirs = (): Uint8Array =>
  withPart(supplierDocx(), (xml) => {
    let made = xml;
    for (const [was, becomes] of [
      ["kosteloos", "tegen vergoeding"],
      ["onmiddellijk", "binnen 72 uur"],
      ["afdoende", "voldoende"],
    ] as const) {
      if (!made.includes(was)) throw new Error(`not there: ${was}`);
      made = made.replace(was, becomes);
    }
    return made;
  });

const lines = (docx: Uint8Array) => bodyText(documentXml(docx)).map((text) => text.trim());
/** Everybody but us is told by name in the file; what is left is ours. */
const withoutOurs = (docx: Uint8Array, ...others: string[]) => {
  const names = [...documentXml(docx).matchAll(/w:author="([^"]*)"/g)].map(
    ([, name]) => name ?? "",
  );
  let xml = documentXml(docx);
  for (const name of new Set(names)) if (!others.includes(name)) xml = refused(xml, name);
  return bodyText(xml).map((text) => text.trim());
};

async function press(place: string, name: string): Promise<void> {
  await (await card(word, place)).getByRole("button", { name, exact: true }).click();
  await settled(word);
}

/** A decision from the menu under the proposed one. */
async function choose(place: string, name: string): Promise<void> {
  await press(place, "Meer besluiten");
  await word.pane.getByRole("menuitem", { name }).click();
}

/** The decided card, folded: what it says. */
async function told(place: string, deed: string): Promise<string> {
  const done = word.pane.locator(`[data-card="${place}"]`);
  await done.getByRole("button", { name: `${place} ${deed}` }).waitFor();
  return done.innerText();
}

const fill = async (label: string, text: string) => {
  const box = word.pane.getByLabel(label);
  await box.fill(text);
  await box.press("Control+Enter");
  await settled(word);
};

async function undo(place: string): Promise<void> {
  await word.pane
    .locator(`[data-card="${place}"]`)
    .getByRole("button", { name: "Maak ongedaan" })
    .click();
  await settled(word);
}

const rows = async () => annexRows(await word.save());

/** "onmiddellijk" of 3.3 proposed to be otherwise, by a person. */
function theirProposal(): Uint8Array {
  const THEM = 'w:author="M. de Wit" w:date="2026-11-18T10:00:00Z"';
  return withPart(supplierDocx(), (xml) =>
    xml.replace(
      /(<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t([^>]*)>([^<]*)onmiddellijk([^<]*)<\/w:t><\/w:r>/s,
      (_, open: string, space: string, left: string, right: string) =>
        `${open}<w:t xml:space="preserve">${left}</w:t></w:r><w:del w:id="901" ${THEM}>${open}<w:delText>onmiddellijk</w:delText></w:r></w:del><w:ins w:id="902" ${THEM}>${open}<w:t>binnen 72 uur</w:t></w:r></w:ins>${open}<w:t${space}>${right}</w:t></w:r>`,
    ),
  );
}

beforeEach(async () => {
  word = await openAddin({ document: theirs(), wordApi: "1.9" });
});
afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

test("restored, recorded with a reason, restored and recorded; each card says so, the file is so, and each is undone", async () => {
  const before = lines(theirs());
  await check(word);
  const all = await word.pane.getByText(/van \d+ afgehandeld/).innerText();
  expect(all).toMatch(/^0 van 3 afgehandeld/);

  // One click.
  await press("3.3", "Herstel modeltekst");
  expect(await told("3.3", "hersteld")).toContain("De modeltekst staat terug.");
  let docx = await word.save();
  expect(documentXml(docx)).toMatch(/<w:delText[^>]*>binnen 72 uur<\/w:delText>/);
  expect(withoutOurs(docx)).toEqual(before);
  await word.pane.getByText(/^1 van 3 afgehandeld/).waitFor();

  await press("8.7", "Leg vast");
  await fill("Reden, voor de wederpartij", "Zo verzekerd");
  expect(await told("8.7", "vastgelegd")).toContain("Reden: Zo verzekerd");
  expect((await rows()).map(([article, , , reason]) => [article, reason])).toContainEqual([
    "8.7",
    "Zo verzekerd",
  ]);

  await choose("9.3", "Herstel en leg vast");
  await fill("Reden, voor de wederpartij", "Tarief afgesproken");
  expect(await told("9.3", "hersteld en vastgelegd")).toContain("Reden: Tarief afgesproken");
  docx = await word.save();
  expect(await validate(docx)).toEqual([]);
  const row = annexRows(docx).find(([article]) => article === "9.3");
  expect(row?.[1]).toContain("kosteloos");
  expect(row?.[2]).toContain("tegen vergoeding");
  await word.pane.getByText(/^3 van 3 afgehandeld/).waitFor();
  // What a fresh look says: one deviation in the text, recorded; two rows in force.
  expect(await check(word)).toBe("1 afwijking in de tekst, 2 via Bijlage 4");

  // Undone in another order than done.
  await undo("8.7");
  expect(await word.pane.locator('[data-card="8.7"] [data-notice]').allInnerTexts()).toEqual([]);
  expect((await rows()).map(([article]) => article)).toEqual(["8.2", "9.3"]);
  await undo("3.3");
  await undo("9.3");
  docx = await word.save();
  expect(withoutOurs(docx)).toEqual(before);
  expect(annexRows(docx)).toEqual(annexRows(theirs()));
  expect(await validate(docx)).toEqual([]);
  await word.pane.getByText(/^0 van 3 afgehandeld/).waitFor();
  expect(await check(word)).toBe("3 afwijkingen in de tekst, 1 via Bijlage 4");
}, 240_000);

test("left with a note: nothing is written, it is said that it is not valid, and it is still so at the next opening", async () => {
  await check(word);
  await choose("8.7", "Notitie van ons");
  await fill("Notitie van ons", "Nog bellen");
  await press("8.7", "Zo laten");
  const said = await told("8.7", "zo gelaten");
  expect(said).toContain("volgens 1.4 niet geldig");
  expect(said).toContain("Nog bellen");
  const docx = await word.save();
  expect(lines(docx)).toEqual(lines(theirs()));
  expect(documentXml(docx)).not.toContain("Nog bellen");
  await word.closePane();
  await word.openPane();
  await goTo(word, "Controleren");
  await card(word, "3.3");
  expect(await told("8.7", "zo gelaten")).toContain("Nog bellen");
  await undo("8.7");
  await word.pane.getByText(/^0 van 3 afgehandeld/).waitFor();
}, 120_000);

test("somebody edits the clause after the check: nothing is written over it, and the card says so", async () => {
  await check(word);
  // The look at coming back is done: what is edited from here on only the act itself can find.
  await comeBack(word);
  // Found beforehand: the first thing on coming back is the act, ahead of any look, however busy the machine.
  const restore = (await card(word, "3.3")).getByRole("button", { name: "Herstel modeltekst" });
  const button = await restore.elementHandle();
  await edit(word, "3.3", "binnen 72 uur", "binnen een week");
  const before = lines(await word.save());
  await button.evaluate((one: HTMLElement) => one.click());
  await word.pane.getByText(/Hier staat nu iets anders\. Er is niets gewijzigd/).waitFor();
  expect(lines(await word.save())).toEqual(before);
  // The card shows what stands there by now, and can be decided on.
  expect(await (await card(word, "3.3")).locator("ins").first().innerText()).toContain("week");
  await press("3.3", "Herstel modeltekst");
  await told("3.3", "hersteld");
  // Edited since: not put back over it.
  await edit(word, "3.3", "onmiddellijk", "terstond");
  const typed = lines(await word.save());
  await undo("3.3");
  await word.pane.getByText(/Hier staat sindsdien iets anders\. Er is niets teruggezet/).waitFor();
  expect(lines(await word.save())).toEqual(typed);
}, 180_000);

test("their tracked proposal: restoring leaves it theirs, refusing ours gives back what they sent", async () => {
  const proposed = theirProposal();
  await word.open(proposed);
  await check(word);
  expect(await (await card(word, "3.3")).innerText()).toContain("M. de Wit");
  await press("3.3", "Herstel modeltekst");
  await told("3.3", "hersteld");
  const docx = await word.save();
  expect(documentXml(docx)).toContain('w:author="M. de Wit"');
  expect(withoutOurs(docx, "M. de Wit")).toEqual(lines(proposed));
  expect(await validate(docx)).toEqual([]);
  await undo("3.3");
  expect(withoutOurs(await word.save(), "M. de Wit")).toEqual(lines(proposed));
  expect(await hasCard(word, "3.3")).toBe(true);
}, 120_000);

test("their tracked proposal accepted and recorded in one act, by key; taking back takes out the row and says so", async () => {
  await word.open(theirProposal());
  await check(word);
  await (await card(word, "3.3")).locator("[role=group][data-focus]").focus();
  await word.page.keyboard.press("a");
  await fill("Reden, voor de wederpartij", "Termijn afgesproken");
  const said = await told("3.3", "geaccepteerd en vastgelegd");
  expect(said).toContain("geaccepteerd blijft het");
  let docx = await word.save();
  expect(documentXml(docx)).not.toContain("M. de Wit");
  expect(annexRows(docx).find(([article]) => article === "3.3")?.[3]).toBe("Termijn afgesproken");
  expect(await validate(docx)).toEqual([]);
  await undo("3.3");
  docx = await word.save();
  expect(annexRows(docx).map(([article]) => article)).toEqual(["8.2"]);
  expect(await hasCard(word, "3.3")).toBe(true);
  expect(documentXml(docx)).toContain("binnen 72 uur");
}, 120_000);

test("a Word that lets no add-in settle a proposal, and one that has no comments: said on the card", async () => {
  await word.close();
  word = await openAddin({ document: theirProposal(), wordApi: "1.3" });
  await check(word);
  const opened = await card(word, "3.3");
  expect(await opened.innerText()).toContain("Accepteer of weiger het in Word zelf");
  expect(await opened.innerText()).toContain("Een opmerking plaatst u hier zelf");
  for (const name of ["Accepteer", "Weiger", "Opmerking"])
    expect(await opened.getByRole("button", { name, exact: true }).count()).toBe(0);
}, 120_000);

test("the supplier's row that cites 8.2 and quotes 8.3: one click mends it, tracked, and one takes it back", async () => {
  const sent = supplierDocx();
  await word.open(sent);
  expect(await check(word)).toBe("0 afwijkingen in de tekst, 1 via Bijlage 4");
  // From the list of what stands in the way of signing, straight to the row.
  await goTo(word, "Verzenden");
  await word.pane.getByRole("button", { name: "Naar de rij" }).first().click();
  const row = word.pane.locator("[data-row]").first();
  await row.locator("button:focus").waitFor();
  // Its difference only: one sentence more, nothing less.
  expect(await row.locator("ins").innerText()).toContain("De aansprakelijkheid voor schade");
  expect(await row.locator("del").count()).toBe(0);
  await row.getByRole("button", { name: "Wijzig 8.2 in 8.3" }).click();
  await word.pane.getByText("8.2 is gewijzigd in 8.3.").first().waitFor();
  const docx = await word.save();
  expect(annexRows(docx)[0]?.[0]).toBe("8.3");
  expect(annexRows(docx)[0]?.slice(1)).toEqual(annexRows(sent)[0]?.slice(1));
  expect(withoutOurs(docx)).toEqual(lines(sent));
  expect(await validate(docx)).toEqual([]);
  await row.getByRole("button", { name: "Maak ongedaan" }).click();
  await word.pane.getByRole("button", { name: "Wijzig 8.2 in 8.3" }).waitFor();
  expect(annexRows(await word.save())[0]?.[0]).toBe("8.2");
}, 120_000);
