/** By clicks in a firm's letterhead: everything of the template stands after every insertion. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { comeBack, goTo, insert } from "../taskpane/support/pane";
import { sectionsIn } from "./support/sections";
import { AT, HOUSE_STYLES, KEPT, letterhead, NUMBERED_HEADING } from "./support/letterhead";

let word: OpenAddin;
let blank: Uint8Array;
beforeAll(async () => {
  word = await openAddin();
  blank = await word.save();
});
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

const partOf = (docx: Uint8Array, name: string) => strFromU8(unzipSync(docx)[name]!);
/** Without what Word writes down anew: ids, and the order of attributes is its own. */
const plain = (xml: string) =>
  xml
    .replace(/<w:id w:val="-?\d+"\/>/g, "")
    .replace(/ xmlns:\w+="[^"]*"/g, "")
    .replace(/ xml:space="preserve"/g, "")
    .replace(/&quot;/g, '"')
    .replace(/ w:rsid\w*="\w+"/g, "")
    // Where Word cut a section the later part is linked to the earlier: what is printed is asked below.
    .replace(/<w:(?:headerReference|footerReference) [^>]*\/>|<w:type w:val="continuous"\/>/g, "");

/** What of the template does not stand there once, or is not printed on its page. */
function missing(docx: Uint8Array): string[] {
  const bare = sectionsIn(docx).filter(
    ({ header, footer }) => header !== "Kantoor aan de gracht" || !footer?.startsWith("Pagina"),
  );
  if (bare.length > 0) return [`${bare.length} sections without header or footer`];
  const xml = plain(partOf(docx, "word/document.xml"));
  return Object.entries(KEPT).flatMap(([name, piece]) => {
    const times = xml.split(plain(piece)).length - 1;
    return times === 1 ? [] : [`${name}: ${times} times`];
  });
}

function lostStyles(docx: Uint8Array, styles: readonly string[]): string[] {
  const xml = plain(partOf(docx, "word/styles.xml"));
  return styles.filter((style) => !xml.includes(plain(style)));
}

const PLACES = [
  ["the logo", AT.logo, "article 8"],
  ["the text box", AT.textBox, "clause 8.3"],
  ["the contents table", AT.contents, "article 9"],
  ["the bookmark", AT.bookmark, "form bijlage-5"],
  ["the page break", AT.pageBreak, "annex bijlage-1"],
  ["the field", AT.field, "article 3"],
  ["the section break", AT.sectionBreak, "article 2"],
  ["a blank line", AT.blank, "article 1"],
  ["the second section", AT.second, "article 4"],
] as const;

test.each(PLACES)(
  "with the cursor at %s",
  async (_, at, part) => {
    await word.open(letterhead());
    await word.putCursor(at);
    const told = await insert(word, { part, where: "Bij de cursor" });
    expect(told).toMatch(/^Ingevoegd|^Dit lid leunt/);
    const saved = await word.save();
    expect(missing(saved)).toEqual([]);
    expect(lostStyles(saved, HOUSE_STYLES)).toEqual([]);
    if (at === AT.contents) expect(told).toContain("inhoudsopgave");
    const paragraphs = await word.paragraphs();
    expect(paragraphs.length).toBeGreaterThan(14);
    expect(paragraphs).not.toContain("[Modeltrouw]");
  },
  60_000,
);

test("what somebody types in the blank line while it gives way stands above the text", async () => {
  await word.open(blank);
  await word.typeOver(0, "Brief");
  await word.addParagraphAfter(0, "");
  await word.putCursor(1);
  await goTo(word, "Opstellen");
  await comeBack(word);
  await word.secondUser(1, [{ kind: "typeBehind", at: "Brief", text: "Van een ander" }]);
  expect(await insert(word, { part: "article 8", where: "Bij de cursor" })).toMatch(/^Ingevoegd/);
  const printed = await word.paragraphs();
  expect(printed.slice(0, 2)).toEqual(["Brief", "Van een ander"]);
  expect(printed[2]).toMatch(/^Artikel 8\./);
}, 60_000);

test("agreement, article, clause, annex, form, and Bijlage 4, one after another", async () => {
  await word.open(letterhead());
  await word.putCursor(AT.parties);
  await insert(word, { part: "agreement", where: "Bij de cursor" });
  for (const part of ["article 8", "clause 8.3", "annex bijlage-4", "form bijlage-5"])
    expect(await insert(word, { part, where: "Aan het einde" })).toMatch(
      /^Ingevoegd|^Dit lid leunt/,
    );
  const saved = await word.save();
  expect(missing(saved)).toEqual([]);
  expect(lostStyles(saved, HOUSE_STYLES)).toEqual([]);
  expect(await validate(saved)).toEqual([]);
  // Our articles rest on the house's heading.
  const styles = partOf(saved, "word/styles.xml");
  const article = /<w:style [^>]*w:styleId="MTArtikel".*?<\/w:style>/s.exec(styles)?.[0] ?? "";
  expect(article).toContain('<w:basedOn w:val="Kop1"/>');
}, 120_000);

test("a clause among typed numbers is numbered by hand, as they are", async () => {
  await word.open(letterhead());
  await word.typeOver(AT.parties, "2.2 Partijen overleggen elk kwartaal.");
  await word.addParagraphAfter(AT.parties, "2.3 Het verslag is leidend.");
  await word.putCursor(AT.parties);
  await insert(word, { part: "clause 8.7", where: "Bij de cursor" });
  const printed = await word.paragraphs();
  const at = printed.findIndex((text) => text.startsWith("2.2 "));
  expect(printed[at + 1]).toMatch(/^2\.2a Partijen dragen zorg/);
  expect(printed[at + 2]).toMatch(/^2\.3 Het verslag/);
  expect(missing(await word.save())).toEqual([]);
}, 60_000);

test("a clause calls the parties as the agreement does that stands there", async () => {
  const parts = unzipSync(supplierDocx());
  const xml = strFromU8(parts["word/document.xml"]!);
  const renamed = xml.replace(/(?<![\p{L}])Verwerker(?![\p{L}])/gu, "Leverancier");
  await word.open(zipSync({ ...parts, "word/document.xml": strToU8(renamed) }));
  const before = await word.paragraphs();
  await word.putCursor(before.findIndex((text) => text.startsWith("3.7")));
  await insert(word, { part: "clause 3.1", where: "Bij de cursor" });
  const added = (await word.paragraphs()).filter((text) => !before.includes(text));
  expect(added.join("\n")).toContain("Leverancier");
  expect(added.join("\n")).not.toMatch(/(?<![\p{L}])Verwerker(?![\p{L}])/u);
}, 60_000);

test("a heading that the house numbers stays numbered by the house's list, and numbers nothing of ours", async () => {
  await word.open(letterhead({ numbered: true }));
  await word.putCursor(AT.parties);
  await insert(word, { part: "agreement", where: "Bij de cursor" });
  const saved = await word.save();
  expect(lostStyles(saved, [NUMBERED_HEADING])).toEqual([]);
  const printed = await word.paragraphs();
  expect(printed.some((text) => /^Artikel 1\.\t/.test(text))).toBe(true);
  expect(printed.filter((text) => /^[IVX]+\.\t/.test(text))).toEqual([]);
}, 120_000);

test("the annex in the first section lies on its side, and the template's own second section stays", async () => {
  await word.open(letterhead());
  await word.putCursor(AT.pageBreak);
  await insert(word, { part: "annex bijlage-1", where: "Bij de cursor" });
  const saved = await word.save();
  expect(missing(saved)).toEqual([]);
  expect(sectionsIn(saved).map(({ landscape }) => landscape)).toEqual([
    false,
    false,
    true,
    false,
    true,
  ]);
  expect(await validate(saved)).toEqual([]);
}, 60_000);

test("in a document without headers the wide annex lies on its side, and the page stands up again", async () => {
  await word.open(blank);
  await insert(word, { part: "agreement", where: "Bij de cursor" });
  const saved = await word.save();
  expect(await validate(saved)).toEqual([]);
  const sections = partOf(saved, "word/document.xml").match(/<w:pgSz [^>]*>/g) ?? [];
  expect(sections.map((size) => size.includes("landscape"))).toEqual([false, true, false]);
  const [annex] =
    /<w:tag w:val="mt1:boz-2017:annex\/bijlage-1"\/>.*?<w:tblW w:w="(\d+)"/s
      .exec(partOf(saved, "word/document.xml"))
      ?.slice(1) ?? [];
  expect(Number(annex)).toBeGreaterThan(13_000);
  expect(await insert(word, { part: "article 8", where: "Aan het einde" })).toMatch(/^Ingevoegd/);
}, 60_000);

test.each(["header", "footer", "textbox", "footnote", "endnote"] as const)(
  "in a %s nothing is inserted: it is said, and the end is offered",
  async (story) => {
    await word.open(letterhead({ notes: true }));
    const before = await word.paragraphs();
    await word.selectIn(story);
    const told = await insert(word, { part: "article 8", where: "Bij de cursor" });
    expect(told).toMatch(/koptekst, voettekst, noot of tekstvak.*niets ingevoegd/s);
    expect(await word.paragraphs()).toEqual(before);
    await word.pane.getByRole("button", { name: "Aan het einde invoegen" }).click();
    await word.pane
      .getByText(/^Ingevoegd: 8\./)
      .first()
      .waitFor();
    expect(missing(await word.save())).toEqual([]);
  },
  60_000,
);

test("with a selection in pieces the text comes behind the last, which is all that Word tells", async () => {
  await word.open(letterhead());
  await word.selectPieces([AT.subject, AT.parties]);
  const told = await insert(word, { part: "article 8", where: "Bij de cursor" });
  expect(told).toMatch(/^Ingevoegd: 8\./);
  const printed = await word.paragraphs();
  const at = printed.findIndex((text) => /^Artikel 8\./.test(text));
  expect(printed[at - 1]).toBe("Partijen hebben het volgende besproken.");
  expect(missing(await word.save())).toEqual([]);
}, 60_000);
