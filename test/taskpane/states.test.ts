/** The pane where things are not as they should be: each state says what happened and what to do. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OFFICE_FOLDER } from "../host/server/server";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { openPage, paneFrame, settled, pageNames } from "./support/frame";
import { check, edit, goTo } from "./support/pane";

let word: OpenAddin;
afterEach(() => word.close());
afterAll(() => closeBrowser());

/**
 * A Word below the floor. On the web this Office.js says yes to WordApi 1.3 whatever the host tells
 * it, so its own answer is replaced.
 */
async function withOldWord({ page }: OpenAddin): Promise<void> {
  const library = await readFile(join(OFFICE_FOLDER, "office.js"), "utf8");
  const old = `;(() => { const ready = Office.onReady; Office.onReady = async (...a) => {
    const info = await ready.apply(Office, a);
    Office.context.requirements.isSetSupported = () => false;
    return info;
  }; })();`;
  await page
    .context()
    .route(/\/lib\/1\/hosted\/office\.js$/, (route) =>
      route.fulfill({ body: library + old, contentType: "text/javascript" }),
    );
}

const disabled = (name: string) =>
  word.pane.getByRole("button", { name, exact: true }).getAttribute("aria-disabled");

test.each([
  {
    locale: "nl-NL",
    title: "Dit document is alleen-lezen.",
    insert: "Invoegen",
    compose: "Opstellen",
    check: "Controleren",
    again: "Controleer opnieuw",
  },
  {
    locale: "en-US",
    title: "This document is read-only.",
    insert: "Insert",
    compose: "Compose",
    check: "Check",
    again: "Check again",
  },
])(
  "read-only, $locale: every page says so, the check works, what writes is off",
  async (told) => {
    word = await openAddin({ document: supplierDocx(), readOnly: true, locale: told.locale });
    const frame = await paneFrame(word);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(told.locale.slice(0, 2));
    await openPage(word, told.compose);
    expect(await disabled(told.insert)).toBe("true");
    for (const name of await pageNames(word)) {
      await openPage(word, name);
      await word.pane.getByText(told.title).waitFor();
    }
    await openPage(word, told.check);
    await word.pane.getByRole("button", { name: told.again, exact: true }).first().click();
    await settled(word);
    await word.pane.getByRole("heading", { level: 1 }).waitFor();
  },
  120_000,
);

test.each([
  { wordApi: "1.3", explained: true },
  { wordApi: "1.9", explained: false },
])(
  "WordApi $wordApi: every page opens; what this Word cannot do is explained: $explained",
  async ({ wordApi, explained }) => {
    word = await openAddin({ document: supplierDocx(), wordApi });
    await paneFrame(word);
    for (const name of await pageNames(word)) {
      await openPage(word, name);
      expect([name, await word.pane.getByRole("alert").count()]).toEqual([name, 0]);
    }
    for (const page of ["Opstellen", "Bijlage 4"] as const) {
      await goTo(word, page);
      const can = await word.pane
        .getByRole("switch", { name: "Als bijgehouden wijziging" })
        .count();
      const why = await word.pane
        .getByText(/^Deze versie van Word kan .* niet .*bijhouden/)
        .count();
      expect([page, can, why]).toEqual([page, explained ? 0 : 1, explained ? 1 : 0]);
    }
    expect(word.problems).toEqual([]);
  },
  120_000,
);

test.each([
  { locale: "nl-NL", what: "Deze versie van Word kan dit niet.", todo: /Nodig is Word 2021/ },
  { locale: "en-US", what: "This version of Word cannot do this.", todo: /Word 2021/ },
])(
  "below WordApi 1.3, $locale: one message that says what is needed",
  async ({ locale, what, todo }) => {
    word = await openAddin({ locale, openPane: false });
    await withOldWord(word);
    await word.openPane();
    const alert = word.pane.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(what);
    expect(await alert.innerText()).toMatch(todo);
    expect(await word.pane.getByRole("tab").count()).toBe(0);
  },
  60_000,
);

test("Word refuses the whole: its paragraphs are read, and what they do not show is said; the next try is not hurt by it", async () => {
  word = await openAddin({ document: supplierDocx() });
  await goTo(word, "Controleren");
  await word.failAction(1);
  await word.pane.getByRole("button", { name: "Controleer opnieuw" }).first().click();
  const partial = word.pane.getByText("Word gaf dit document niet in zijn geheel.");
  await partial.waitFor();
  await word.pane.getByText(/^Niet gezien: bijgehouden wijzigingen/).waitFor();
  // What nobody saw may say anything: an obstacle, and in the list of what was not read.
  await word.pane.getByText(/wat Word niet gaf/).waitFor();
  await goTo(word, "Verzenden");
  await word.pane.getByText(/^1 onderdeel van het document is niet gelezen/).waitFor();
  expect(await word.pane.getByText("Geen beletselen gevonden").count()).toBe(0);
  await goTo(word, "Controleren");
  await word.clearFaults();
  expect(await check(word)).toBe("0 afwijkingen in de tekst, 1 via Bijlage 4");
  expect(await partial.count()).toBe(0);
}, 120_000);

test("an empty document: no model rather than a guess, and what to do", async () => {
  word = await openAddin();
  await paneFrame(word);
  await word.pane.getByRole("heading", { name: "Nog geen overeenkomst" }).waitFor();
  await goTo(word, "Controleren");
  await word.pane.getByText(/volgt geen van de modellen/).waitFor();
  await word.pane.getByLabel("Vergelijk toch met").waitFor();
}, 120_000);

test("edited after the check: back in the pane the result is called out of date, until checked again", async () => {
  word = await openAddin({ document: supplierDocx() });
  await check(word);
  const stale = word.pane.getByText("Dit resultaat is verouderd.");
  const back = () => word.pane.getByRole("tab", { name: "Controleren" }).click();
  // Coming back without an edit changes nothing.
  await word.page.locator("#document").click();
  await back();
  expect(await stale.count()).toBe(0);
  await edit(word, "3.7", "schriftelijke", "elektronische");
  await back();
  await stale.waitFor({ timeout: 10_000 });
  expect(await check(word)).toMatch(/^1 afwijking in de tekst/);
  expect(await stale.count()).toBe(0);
}, 120_000);

test("offline: a page that cannot be loaded says so in its place, and loads at the next try", async () => {
  word = await openAddin({ document: supplierDocx() });
  await paneFrame(word);
  await settled(word);
  await word.page.context().route(/localhost/, (route) => route.abort());
  await word.pane.getByRole("tab", { name: "Controleren" }).click();
  const alert = word.pane.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/kon niet worden geladen[\s\S]*Controleer de verbinding/);
  await word.page.context().unroute(/localhost/);
  await word.pane.getByRole("button", { name: "Opnieuw proberen" }).click();
  await word.pane.getByRole("heading", { level: 1 }).waitFor();
}, 120_000);
