/** By clicks: an article or annex is numbered as the place where it lands. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { insert } from "../taskpane/support/pane";

let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin();
}, 120_000);
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

async function typed(lines: readonly string[]): Promise<void> {
  await word.open(new Uint8Array());
  await word.typeOver(0, lines[0] ?? "");
  for (const [at, line] of lines.slice(1).entries()) await word.addParagraphAfter(at, line);
}

const CONTRACT = [
  "Overeenkomst van opdracht",
  "Artikel 1. Opdracht",
  "1.1 Opdrachtnemer levert de dienst.",
  "1.2 Partijen overleggen elk kwartaal.",
  "Artikel 2. Prijs",
  "2.1 De prijs is vast.",
  "Aldus overeengekomen te Utrecht",
];

const at = async (start: string) =>
  word.putCursor((await word.paragraphs()).findIndex((text) => text.startsWith(start)));
const printed = async () => (await word.paragraphs()).filter((text) => text.trim() !== "");

test("typed: behind the last article the next number, clauses too, before what follows", async () => {
  await typed(CONTRACT);
  await at("2.1");
  const told = await insert(word, { part: "article 13", where: "Bij de cursor" });
  expect(told).toMatch(/^Ingevoegd: 13\. .*In dit document is dat artikel 3\.$/);
  const lines = await printed();
  const heading = lines.findIndex((text) => text.startsWith("Artikel 3. "));
  expect(lines[heading - 1]).toMatch(/^2\.1 /);
  expect(lines[heading + 1]).toMatch(/^3\.1 \S/);
  expect(lines.at(-1)).toBe("Aldus overeengekomen te Utrecht");
}, 60_000);

test("typed: between two articles a letter, after the whole of the article of the cursor", async () => {
  await typed(CONTRACT);
  await at("1.1");
  const told = await insert(word, { part: "article 13", where: "Bij de cursor" });
  expect(told).toContain("In dit document is dat artikel 1a.");
  expect(told).toContain("de tekst staat daarachter");
  const lines = await printed();
  const heading = lines.findIndex((text) => text.startsWith("Artikel 1a. "));
  expect(lines[heading - 1]).toMatch(/^1\.2 /);
  expect(lines[heading + 1]).toMatch(/^1a\.1 \S/);
  expect(lines.slice(heading).some((text) => text.startsWith("Artikel 2. Prijs"))).toBe(true);
}, 60_000);

test("counted by Word: the article joins the list, and the ones below move up", async () => {
  await word.open(new Uint8Array());
  await insert(word);
  await at("8.1");
  await insert(word, { part: "article 13", where: "Bij de cursor" });
  const said = await word.pane.locator("[data-notice]").allInnerTexts();
  expect(said.join("\n")).toContain("In dit document is dat artikel 9.");
  expect(said.join("\n")).toContain("De artikelen daarna zijn opgeschoven.");
  const lines = await printed();
  const headings = lines.filter((text) => /^Artikel \d+\./.test(text));
  expect(headings.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual(
    Array.from({ length: 14 }, (_, n) => n + 1),
  );
  const heading = lines.findIndex((text) => text.startsWith("Artikel 9."));
  expect(lines[heading + 1]).toMatch(/^9\.1\.\t/);
  expect(await validate(await word.save())).toEqual([]);
}, 120_000);

test("counted by a list without controls: behind the article of the cursor, by that list", async () => {
  await word.open(supplierDocx());
  const before = await printed();
  await at("3.7");
  const told = await insert(word, { part: "article 12", where: "Bij de cursor" });
  const lines = await printed();
  const added = lines.filter((text) => !before.includes(text));
  expect(told).toContain("In dit document is dat artikel");
  expect(added[0]).toMatch(/^Artikel (?:4|3a)\b/);
}, 120_000);

test("an annex takes a name that is free, and keeps its own where it is free", async () => {
  await typed([...CONTRACT, "Bijlage 1: Tarieven", "Bijlage 2: Planning"]);
  const told = await insert(word, { part: "annex bijlage-1", where: "Aan het einde" });
  expect(told).toContain("In dit document is dat Bijlage 3.");
  expect((await printed()).some((text) => text.startsWith("Bijlage 3: Overeenkomsten"))).toBe(true);
  expect(await insert(word, { part: "form bijlage-5", where: "Aan het einde" })).not.toContain(
    "In dit document",
  );
}, 60_000);

test("where no article stands the model's own number is printed, and nothing is said of it", async () => {
  await typed(["Brief", "Wij stellen voor:"]);
  const told = await insert(word, { part: "article 8", where: "Aan het einde" });
  expect(told).toMatch(/^Ingevoegd: 8\. [^.]*\.$/);
  expect((await printed()).some((text) => /^Artikel 8\./.test(text))).toBe(true);
}, 60_000);
