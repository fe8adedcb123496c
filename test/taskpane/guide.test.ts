/** "Welk model?" and "Wat erin moet staan", by clicks and by keyboard. */
import type { Locator } from "playwright-core";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { card, check, goTo, message } from "./support/pane";

let word: OpenAddin;

afterEach(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

const button = (name: string | RegExp): Locator =>
  word.pane.getByRole("button", { name, exact: typeof name === "string" });
const heading = () => word.pane.getByRole("heading", { level: 1 });

/** Presses the answers one by one; resolves to the heading that then has the focus. */
async function answer(...options: string[]): Promise<string> {
  for (const option of options) await button(option).click();
  await word.pane.locator("h1:focus").waitFor();
  return heading().innerText();
}

test("from the questions to the model that is inserted; back, again, against it, and none", async () => {
  word = await openAddin();
  await goTo(word, "Opstellen");
  await button("Welk model?").click();
  expect(await answer()).toMatch(/^Gaan er tussen de partijen persoonsgegevens over/);
  expect(await answer("Nee")).toBe("Geen overeenkomst nodig");
  await word.pane.getByText(/^Bron: Handreiking rolverdeling.*art\. 2 lid 1 AVG/).waitFor();
  expect(await button("Dit model kiezen").count()).toBe(0);

  expect(await answer("Een stap terug")).toMatch(/^Gaan er tussen de partijen/);
  expect(
    await answer(
      "Ja",
      "De opdracht zelf",
      "Alleen de opdrachtgever",
      "Nee, dit geldt voor alles",
      "Zorg",
    ),
  ).toBe("Verwerkingsverantwoordelijke en verwerker");
  await word.pane.getByText("Een overeenkomst is verplicht.").waitFor();
  expect(await word.pane.getByText("Een hulpmiddel, geen juridisch advies.").count()).toBe(1);
  const models = word.pane.getByRole("listitem").filter({ has: word.pane.getByRole("heading") });
  await expect(models.first().innerText()).resolves.toMatch(/BOZ 2017[\s\S]*28 februari 2023/);
  await expect(word.pane.getByText(/coach/i).count()).resolves.toBe(0);

  await button("Gezamenlijk verantwoordelijken").click();
  await word.pane.getByText(/^U wijkt af van de uitkomst: Verwerkingsverantwoordelijke/).waitFor();
  expect(await answer("Een stap terug")).toBe("Verwerkingsverantwoordelijke en verwerker");
  expect(await answer("Opnieuw beginnen")).toMatch(/^Gaan er tussen de partijen/);
  const path = ["Ja", "Een bijkomstigheid", "De aannemer werkt in het systeem van de corporatie"];
  expect(await answer(...path)).toMatch(/^Houdt de aannemer/);
  expect(await answer("Nee", "Nee", "Nee")).toMatch(/^Is er daarnaast een deel/);
  expect(await answer("Nee, dit geldt voor alles")).toBe("Gezamenlijk verantwoordelijken");

  await button(/^Bouw.*kiezen$/).click();
  const insert = button("Invoegen");
  await insert.waitFor();
  await expect(insert.evaluate((node) => node === document.activeElement)).resolves.toBe(true);
  await expect(word.pane.getByLabel("Modelovereenkomst").inputValue()).resolves.toBe(
    "bouw-gezamenlijk",
  );
  await word.pane.getByText("Het model stopt na artikel 7: slotbepalingen ontbreken.").waitFor();
  await insert.press("Enter");
  expect(await message(word)).toMatch(/^Ingevoegd: de overeenkomst /);
}, 300_000);

test("with the keyboard alone: an answer, a step back, out again", async () => {
  word = await openAddin();
  await goTo(word, "Opstellen");
  await button("Welk model?").focus();
  await word.page.keyboard.press("Enter");
  expect(await answer()).toMatch(/^Gaan er/);
  await word.page.keyboard.press("Tab");
  await word.page.keyboard.press("Enter");
  await word.pane.getByText("Vraag 2").waitFor();
  expect(await answer()).toMatch(/^Is het verwerken/);
  // Two answers, then the way back.
  for (let press = 0; press < 3; press += 1) await word.page.keyboard.press("Tab");
  await word.page.keyboard.press("Enter");
  await word.pane.getByText("Vraag 1").waitFor();
  await button("Terug naar Opstellen").press("Enter");
  await word.pane.locator("button:focus", { hasText: "Welk model?" }).waitFor();
}, 300_000);

test("a processor agreement: both lists, the clause that covers, what was lost, what blocks", async () => {
  word = await openAddin({ document: supplierDocx() });
  await check(word);
  const { pane } = word;
  expect(await pane.getByText("Hulpmiddel, geen juridisch advies.").count()).toBe(1);
  await pane
    .getByText("De bewaartermijn “15 jaar” strijdt met artikel 11.1", { exact: false })
    .waitFor();
  await pane.getByText(/^Wat erin moet staan \(36 van 37 gevonden\)$/).click();
  const lists = pane.locator("[data-requirement]");
  expect(await lists.count()).toBe(37);
  const secrecy = pane.locator('[data-requirement="gdpr.28.3.b"]');
  await secrecy.getByRole("button", { name: "3.8" }).click();
  await pane.getByText("3.8 is geselecteerd in het document.").waitFor({ state: "attached" });
  const { from } = await word.selection();
  expect((await word.paragraphs())[from]).toMatch(/^3\.8\b/);
  await goTo(word, "Verzenden");
  await pane.getByText(/^\d+ beletselen$/).waitFor();
  await pane
    .getByText(/^\d+ invulvelden open: /)
    .first()
    .waitFor();

  await word.deleteParagraph(from);
  await check(word);
  const lost = pane.locator("[data-notice=warning]");
  await lost.getByText("2 verplichte onderdelen zijn vervallen").waitFor();
  await expect(lost.innerText()).resolves.toMatch(
    /art\. 28 lid 3 sub b AVG[\s\S]*3\.8 van het model/,
  );
  const missing = await (await card(word, "3.8")).innerText();
  expect(missing).toMatch(/ontbreekt[\s\S]*Raakt[\s\S]*art\. 28 lid 3 sub b AVG/);
}, 300_000);
