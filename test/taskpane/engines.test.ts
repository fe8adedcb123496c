/** The pane where the engine is too old, where Office.js does not come, and where it comes late. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { openPage } from "./support/frame";
import { OFFICE, onMac } from "./support/mac";

let word: OpenAddin;
afterEach(() => word.close());
afterAll(() => closeBrowser());

test("an engine below the floor: a plain page in both languages, nothing else", async () => {
  word = await openAddin({ openPane: false });
  await word.page.context().addInitScript(() => {
    if (location.pathname.endsWith("/taskpane.html"))
      Reflect.deleteProperty(Array.prototype, "toSorted");
  });
  await word.openPane();
  const alert = word.pane.getByRole("alert");
  await alert.waitFor();
  const said = await alert.innerText();
  expect(said).toContain("Modeltrouw werkt niet in deze versie van Word.");
  expect(said).toContain("Modeltrouw does not work in this version of Word.");
  expect(said).toContain("Word 2021");
  expect(await word.pane.getByRole("tab").count()).toBe(0);
}, 60_000);

test("Office.js stopped by the network: the pane says so, and what the administrator must allow", async () => {
  word = await openAddin({ openPane: false });
  await word.page.context().route(OFFICE, (route) => route.abort("blockedbyclient"));
  await word.openPane();
  const alert = word.pane.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("Uw netwerk laat Office.js niet door.");
  expect(await alert.innerText()).toContain("appsforoffice.microsoft.com");
}, 60_000);

test("a filter's own page in the place of Office.js is told the same", async () => {
  word = await openAddin({ openPane: false });
  await word.page
    .context()
    .route(OFFICE, (route) =>
      route.fulfill({ body: "/* geblokkeerd */", contentType: "text/javascript" }),
    );
  await word.openPane();
  await word.pane.getByText("Uw netwerk laat Office.js niet door.").waitFor();
}, 60_000);

test("Office.js comes late: the pane shows itself meanwhile, and works once it is there", async () => {
  word = await openAddin({ document: supplierDocx(), openPane: false });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await word.page.context().route(OFFICE, async (route) => {
    await held;
    await route.fallback();
  });
  await word.openPane();
  await word.pane.getByText("Modeltrouw wordt gestart.").waitFor();
  release();
  await word.pane.getByRole("tab", { name: "Controleren" }).waitFor();
  expect(word.problems).toEqual([]);
}, 60_000);

test("without randomUUID, as in Safari 15: inserting works", async () => {
  word = await openAddin({ openPane: false });
  await word.page.context().addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, "randomUUID");
  });
  await word.openPane();
  await openPage(word, "Opstellen");
  await word.pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  await word.pane
    .getByText(/^Ingevoegd/)
    .first()
    .waitFor();
  expect((await word.paragraphs()).length).toBeGreaterThan(100);
}, 120_000);

test("the document opens the pane by itself only when the user asks, and no longer when they do not", async () => {
  word = await openAddin({ document: supplierDocx() });
  await openPage(word, "Bewaarde gegevens");
  expect(await word.settings()).toEqual({});
  const choice = word.pane.getByRole("switch", { name: "Open Modeltrouw samen met dit document" });
  await choice.click();
  await word.pane.getByText(/opent voortaan samen/).waitFor({ state: "attached" });
  expect(await word.settings()).toEqual({ "Office.AutoShowTaskpaneWithDocument": "true" });
  await choice.click();
  await word.pane.getByText(/opent niet meer samen/).waitFor({ state: "attached" });
  expect(await word.settings()).toEqual({});
}, 60_000);

test("where downloads do nothing (Mac) the details come as text, and go in as text", async () => {
  word = await openAddin({ openPane: false });
  await onMac(word);
  await word.openPane();
  await openPage(word, "Bewaarde gegevens");
  await word.pane.getByLabel("Naam organisatie").fill("Stichting Voorbeeld");
  await word.pane.getByRole("button", { name: "Exporteren" }).click();
  const text = await word.pane.getByLabel("Uw gegevens als tekst").inputValue();
  expect(JSON.parse(text)).toMatchObject({ details: { name: "Stichting Voorbeeld" } });
  await word.pane.getByLabel(/plak hier de tekst/).fill(text.replace("Voorbeeld", "Andere Naam"));
  await word.pane.getByRole("button", { name: "Neem de tekst over" }).click();
  expect(await word.pane.getByLabel("Naam organisatie").inputValue()).toBe("Stichting Andere Naam");
}, 60_000);
