/**
 * By clicks: the annex with nine columns in documents whose sections have headers and footers. Word itself
 * cuts the section, so that every page keeps the header that it had; where that would cost something, the
 * annex stays upright and the pane says why.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { findCommand, runCommand } from "../support/command";
import { convert } from "../support/libreoffice";
import { validate } from "../support/validator";
import { goTo, insert } from "../taskpane/support/pane";
import { AT, letterhead } from "./support/letterhead";
import { sectionsIn } from "./support/sections";

let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
}, 120_000);
afterEach(() => word.setOddities({}));
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

const HEADER = "Kantoor aan de gracht";
const UPRIGHT = /staat rechtop, in kleine letters/;
const ANNEX = "annex bijlage-1";
const ALL = "Partijen hebben het volgende besproken.";

/** The letterhead with other properties of its first section, and perhaps without its second. */
function withSection(change: (properties: string) => string, second = true): Uint8Array {
  const parts = unzipSync(letterhead());
  let xml = strFromU8(parts["word/document.xml"]!);
  const [first = ""] = /<w:sectPr>[\s\S]*?<\/w:sectPr>/.exec(xml) ?? [];
  if (!second)
    xml = xml
      .replace(`<w:p><w:pPr>${first}</w:pPr></w:p>`, "")
      .replace(/<w:sectPr>[\s\S]*<\/w:sectPr>/, first);
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(xml.replace(first, change(first))),
  });
}
/** Presses Invoegen; all that the pane then says. */
async function inserted(part: string, where: "Bij de cursor" | "Aan het einde"): Promise<string> {
  await insert(word, { part, where });
  return (await word.pane.locator("[data-notice]").allInnerTexts()).join(" ");
}

const same = (properties: string) => properties;
const titlePage = (properties: string) =>
  properties.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>");

const wide = (docx: Uint8Array) => sectionsIn(docx).filter(({ landscape }) => landscape);
const headers = (docx: Uint8Array) => sectionsIn(docx).map(({ header }) => header);

test("in a section with header and footer it lies on its side, and every page keeps its header", async () => {
  await word.open(letterhead());
  await word.putCursor(AT.parties);
  const told = await inserted(ANNEX, "Bij de cursor");
  expect(told).not.toMatch(UPRIGHT);
  const saved = await word.save();
  const seen = sectionsIn(saved);
  // The template's own second section lies on its side already.
  const [turned] = seen.filter(({ landscape }) => landscape);
  expect(turned?.text).toMatch(/^Bijlage 1/);
  expect(seen.at(-1)?.text).toBe("Algemene voorwaarden van het kantoor");
  expect(seen.find(({ text }) => text.includes(ALL))?.landscape).toBe(false);
  for (const { header, footer } of seen) {
    expect(header).toBe(HEADER);
    expect(footer).toMatch(/^Pagina/);
  }
  expect(await validate(saved)).toEqual([]);
}, 60_000);

test("no word of it is broken, whatever the typeface of the house", async () => {
  await word.open(letterhead());
  await word.putCursor(AT.parties);
  await inserted(ANNEX, "Bij de cursor");
  const folder = await mkdtemp(join(tmpdir(), "wide-"));
  try {
    const pdf = join(folder, "in.pdf");
    await writeFile(pdf, await convert(await word.save(), "pdf"));
    const { stdout } = await runCommand(findCommand(["pdftotext"], "poppler-utils"), [pdf, "-"]);
    const words = stdout.split(/\s+/);
    for (const one of [
      "Ingangsdatum",
      "omschrijving",
      "Persoonsgegevens",
      "betrokkenen",
      "Goedgekeurde",
      "subverwerkers",
      "bewaartermijnen",
      "[omschrijving]",
    ])
      expect(words).toContain(one);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 90_000);

test.each(["plain", "desktop", "web"] as const)(
  "a whole agreement, the document read in the shape of %s",
  async (ooxmlShape) => {
    await word.open(withSection(same, false));
    await word.setOddities({ ooxmlShape });
    const told = await inserted("agreement", "Aan het einde");
    expect(told).not.toMatch(UPRIGHT);
    const saved = await word.save();
    const turned = wide(saved);
    expect(turned).toHaveLength(1);
    expect(turned[0]?.text).toMatch(/^Bijlage 1/);
    expect(new Set(headers(saved))).toEqual(new Set([HEADER]));
    expect(sectionsIn(saved).at(-1)?.text).not.toBe("");
    expect(await validate(saved)).toEqual([]);
  },
  60_000,
);

test("a first page of its own: on its side where nothing follows, upright and told where text does", async () => {
  await word.open(withSection(titlePage, false));
  const end = await inserted(ANNEX, "Aan het einde");
  expect(end).not.toMatch(UPRIGHT);
  const saved = await word.save();
  const seen = sectionsIn(saved);
  expect(seen.map(({ titlePage: own }) => own)).toEqual([true, false, false, true]);
  expect(wide(saved).map(({ text }) => text.slice(0, 9))).toEqual(["Bijlage 1"]);

  await word.open(withSection(titlePage));
  await word.putCursor(AT.subject);
  const amid = await inserted(ANNEX, "Bij de cursor");
  expect(amid).toMatch(UPRIGHT);
  expect(wide(await word.save())).toHaveLength(1);
}, 60_000);

test.each([
  ["pages that begin to count there", '<w:pgNumType w:start="5"/>'],
  ["columns", '<w:cols w:num="2"/>'],
  ["numbered lines", '<w:lnNumType w:countBy="1" w:restart="newSection"/>'],
])(
  "%s: upright, and told",
  async (_, property) => {
    await word.open(
      withSection((section) => section.replace("</w:sectPr>", `${property}</w:sectPr>`)),
    );
    await word.putCursor(AT.parties);
    expect(await inserted(ANNEX, "Bij de cursor")).toMatch(UPRIGHT);
    expect(wide(await word.save())).toHaveLength(1);
  },
  60_000,
);

test("a Word that does not make section breaks: upright, told, and nothing is left of the attempt", async () => {
  await word.open(letterhead());
  await word.setOddities({ browserRefuses: ["Paragraph.InsertBreak"] });
  await word.putCursor(AT.parties);
  expect(await inserted(ANNEX, "Bij de cursor")).toMatch(UPRIGHT);
  const saved = await word.save();
  expect(sectionsIn(saved)).toHaveLength(2);
  expect(await word.paragraphs()).not.toContain("[Modeltrouw]");
}, 60_000);

test.each([
  ["below the cursor", "Bij de cursor"],
  ["at the end", "Aan het einde"],
] as const)(
  "a Word that says yes to a section break and makes none, %s: upright, told, every section as it was",
  async (_, where) => {
    const docx = where === "Aan het einde" ? withSection(same, false) : letterhead();
    await word.open(docx);
    const before = sectionsIn(docx).map(({ text: _text, ...rest }) => rest);
    const lines = await word.paragraphs();
    await word.setOddities({ silentBreak: true });
    if (where === "Bij de cursor") await word.putCursor(AT.parties);
    expect(await inserted(ANNEX, where)).toMatch(UPRIGHT);
    const saved = await word.save();
    expect(sectionsIn(saved).map(({ text: _text, ...rest }) => rest)).toEqual(before);
    const now = await word.paragraphs();
    expect(now).not.toContain("[Modeltrouw]");
    expect(now.some((line) => line.startsWith("Bijlage 1"))).toBe(true);
    const left = [...now];
    for (const line of lines) {
      expect(left).toContain(line);
      left.splice(left.indexOf(line), 1);
    }
    expect(await validate(saved)).toEqual([]);
  },
  60_000,
);

test("on a page that lies on its side already there is nothing to turn, and nothing to say", async () => {
  await word.open(letterhead());
  expect(await inserted(ANNEX, "Aan het einde")).not.toMatch(UPRIGHT);
}, 60_000);

test("as a tracked change: every page keeps its header", async () => {
  await word.open(letterhead());
  await goTo(word, "Opstellen");
  await word.pane.getByLabel("Als bijgehouden wijziging").check();
  await word.putCursor(AT.parties);
  await inserted(ANNEX, "Bij de cursor");
  await word.pane.getByLabel("Als bijgehouden wijziging").uncheck();
  const saved = await word.save();
  expect(headers(saved)).toEqual(sectionsIn(saved).map(() => HEADER));
  expect(await validate(saved)).toEqual([]);
}, 60_000);
