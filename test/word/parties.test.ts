/** By clicks: a contract that follows no model gives what is inserted the names of its parties, or it is said. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
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

const contract = (first: string, second: string) => [
  "Overeenkomst van opdracht",
  `Stichting Voorbeeld, gevestigd te Utrecht, hierna te noemen: “${first}”, en`,
  `Testhuis B.V., gevestigd te Houten, hierna te noemen: “${second}”,`,
  "komen overeen:",
  "Artikel 1. Opdracht",
  `1.1 ${second} levert de dienst.`,
  `1.2 ${first} betaalt binnen dertig dagen.`,
];

const added = async (before: readonly string[]) =>
  (await word.paragraphs()).filter((text) => text.trim() !== "" && !before.includes(text));
const said = async () => (await word.pane.locator("[data-notice]").allInnerTexts()).join("\n");
const ROLE = /(?<![\p{L}])(?:Verwerker|Verwerkingsverantwoordelijke)(?![\p{L}])/u;

test("a clause and an article call the parties as the contract does, and that is said", async () => {
  const lines = contract("Klant", "Leverancier");
  await typed(lines);
  await word.putCursor(6);
  await insert(word, { part: "clause 3.7", where: "Bij de cursor" });
  const clause = (await added(lines)).join("\n");
  expect(clause).toContain("Leverancier");
  expect(clause).not.toMatch(ROLE);
  expect(await said()).toContain("“Klant” voor Verwerkingsverantwoordelijke");
  expect(await said()).toContain("Ga na of het klopt");
  // What the document defines itself is no loose end.
  expect(await said()).not.toMatch(/Niet gedefinieerd in dit document:[^.]*Leverancier/);

  const before = await word.paragraphs();
  await insert(word, { part: "article 5", where: "Bij de cursor" });
  const article = (await added(before)).join("\n");
  expect(article).toContain("Leverancier");
  expect(article).not.toMatch(ROLE);
}, 90_000);

test("names with an article get it, with a capital where a sentence begins", async () => {
  const lines = contract("opdrachtgever", "opdrachtnemer").map((line) =>
    line.replace(/^(1\.\d) (opdracht\p{L}+)/u, "$1 De $2"),
  );
  const more = [...lines, "1.3 De opdrachtnemer overlegt met de opdrachtgever."];
  await typed(more);
  await word.putCursor(7);
  await insert(word, { part: "article 5", where: "Bij de cursor" });
  const article = (await added(more)).join("\n");
  expect(article).toMatch(/(?:^|\t|\d )De opdracht(?:nemer|gever) /m);
  expect(article).not.toMatch(ROLE);
  expect(article).not.toMatch(/\b(?:de|het) de\b/i);
}, 60_000);

test("where the contract does not say who is who, the text keeps the model's names and that is said", async () => {
  const lines = contract("Alfa", "Beta");
  await typed(lines);
  await word.putCursor(6);
  await insert(word, { part: "article 5", where: "Bij de cursor" });
  expect((await added(lines)).join("\n")).toMatch(ROLE);
  expect(await said()).toContain("Dit document zegt niet wie Verwerkingsverantwoordelijke");
}, 60_000);

test("a document that says it itself has nothing to be told", async () => {
  const lines = contract("Verwerkingsverantwoordelijke", "Verwerker");
  await typed(lines);
  await word.putCursor(6);
  await insert(word, { part: "article 5", where: "Bij de cursor" });
  expect((await added(lines)).join("\n")).toMatch(ROLE);
  expect(await said()).not.toMatch(/De partijen heten|zegt niet wie/);
}, 60_000);

test("where Word does not give the document, it is said that the names were not seen", async () => {
  const lines = contract("Klant", "Leverancier");
  await typed(lines);
  await word.putCursor(6);
  await word.setOddities({ ooxmlRefused: "all" });
  await insert(word, { part: "article 5", where: "Bij de cursor" });
  await word.setOddities({});
  expect((await added(lines)).join("\n")).toMatch(ROLE);
  expect(await said()).toContain("Hoe de partijen in dit document heten, kon niet worden nagegaan");
}, 60_000);
