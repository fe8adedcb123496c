/** A document with another's tracked changes: both readings, who proposed what, and no proposal touched. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { withPart } from "../word/support/document-part";
import { annexRows, documentXml } from "./support/docx";
import { card as workCard, check, edit, goTo, hasCard, message, writeAnnex } from "./support/pane";

const OTHER = "De wederpartij";
const DATE = "2026-03-03T14:05:00Z";

let word: OpenAddin;
let proposed: Uint8Array;

beforeAll(async () => {
  word = await openAddin({ document: supplierDocx(), wordApi: "1.9" });
  await edit(word, "3.7", "schriftelijke", "elektronische");
  await edit(word, "9.3", "kosteloos", "tegen vergoeding");
  await word.setTracking(true);
  await edit(word, "5.2", "onmiddellijk", "zo spoedig mogelijk");
  // A proposal to go back to the model: it deviates only when it is refused.
  await edit(word, "9.3", "tegen vergoeding", "kosteloos");
  const typed = await word.save();
  proposed = withPart(typed, (xml) =>
    xml.replace(/w:author="[^"]*" w:date="[^"]*"/g, `w:author="${OTHER}" w:date="${DATE}"`),
  );
  await word.open(proposed);
}, 120_000);
afterAll(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
  await closeBrowser();
});

/** Every tracked change of the other, as it stands in the file. */
function proposals(docx: Uint8Array): string[] {
  return [...documentXml(docx).matchAll(/<w:(ins|del) [^>]*>[\s\S]*?<\/w:\1>/g)]
    .map(([whole]) => whole)
    .filter((whole) => whole.includes(`w:author="${OTHER}"`));
}

const card = (place: string) =>
  word.pane.getByRole("listitem").filter({ has: word.pane.getByRole("button", { name: place }) });
const verdict = () => word.pane.getByRole("heading", { level: 1 }).innerText();
/** The radio button itself lies unseen on its segment. */
const look = (name: string) => word.pane.getByRole("radio", { name }).check();

test("accepted, refused, and both beside each other; each deviation with its proposer", async () => {
  expect(await check(word)).toBe("2 afwijkingen in de tekst, 1 via Bijlage 4");
  expect(await word.pane.getByRole("radio", { name: "Alles geaccepteerd" }).isChecked()).toBe(true);
  const theirs = await (await workCard(word, "5.2")).innerText();
  expect(theirs).toMatch(new RegExp(`Voorstel van\\s+${OTHER}, 3 mrt\\.? 2026, bijgehouden`));
  expect(await (await workCard(word, "3.7")).innerText()).not.toContain("Voorstel");
  expect(await hasCard(word, "9.3")).toBe(false);

  await look("Alles geweigerd");
  expect(await verdict()).toBe("2 afwijkingen in de tekst, 1 via Bijlage 4");
  expect(await card("5.2").count()).toBe(0);
  expect(await card("9.3").locator("ins").innerText()).toContain("tegen vergoeding");

  await look("Beide naast elkaar");
  expect(await verdict()).toBe("2 afwijkingen na accepteren, 2 na weigeren");
  const side = (place: string, name: string) =>
    card(place).getByRole("region", { name }).innerText();
  expect(await side("5.2", "Na accepteren")).toContain("zo spoedig mogelijk");
  expect(await side("5.2", "Na weigeren")).toContain("Gelijk aan het model.");
  expect(await side("9.3", "Na accepteren")).toContain("Gelijk aan het model.");
  expect(await side("9.3", "Na weigeren")).toContain("tegen vergoeding");
  // Nobody's proposal is told once.
  expect(await card("3.7").getByRole("region").count()).toBe(0);
  await card("9.3").getByRole("button", { name: "9.3" }).click();
  await word.pane.getByText("9.3 is geselecteerd in het document.").waitFor();
});

test("a document without tracked changes offers no such choice", async () => {
  await word.open(supplierDocx());
  await check(word);
  expect(await word.pane.getByText("Bijgehouden wijzigingen").count()).toBe(0);
  expect(await word.pane.getByText("Voorstel van").count()).toBe(0);
  expect(await word.pane.getByText("Niet gelezen").count()).toBe(0);
});

test("notes that the file names and lacks are said to be unread", async () => {
  const noted = withPart(supplierDocx(), (xml) =>
    xml.replace("</w:p>", `<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`),
  );
  await word.open(noted);
  await check(word);
  await word.pane.getByText("Niet gelezen").waitFor();
  await word.pane.getByText("Een onderdeel dat het bestand noemt en dat ontbreekt").waitFor();
});

test("Bijlage 4: rows of what is agreed; of proposals only when asked; the proposals stay as they were", async () => {
  await word.open(proposed);
  const before = proposals(proposed);
  expect(before.length).toBeGreaterThanOrEqual(4);
  await check(word);
  expect(await writeAnnex(word)).toMatch(/3 rijen, waarvan 2 nieuw/);
  let docx = await word.save();
  expect(annexRows(docx).map(([article]) => article)).toEqual(["3.7", "8.2", "9.3"]);
  expect(proposals(docx)).toEqual(before);
  expect(await validate(docx)).toEqual([]);
  // Rows of ours are proposals too by now: they are not written twice.
  expect(await writeAnnex(word)).toMatch(/was al bijgewerkt/);

  await word.open(proposed);
  await goTo(word, "Bijlage 4");
  const counted = word.pane.getByRole("checkbox", { name: "Voorgestelde wijzigingen meetellen" });
  await counted.check();
  await word.pane.getByLabel("Reden bij 5.2").waitFor();
  expect(await counted.evaluate((box) => box.ownerDocument.activeElement === box)).toBe(true);
  await message(word);
  expect(await writeAnnex(word)).toMatch(/3 rijen, waarvan 2 nieuw/);
  docx = await word.save();
  expect(annexRows(docx).map(([article]) => article)).toEqual(["3.7", "5.2", "8.2"]);
  expect(proposals(docx)).toEqual(before);
  expect(await validate(docx)).toEqual([]);
});
