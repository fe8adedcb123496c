/** "Wat telt mee": differences that are no deviation by themselves, counted by clicks. */
import type { Frame } from "playwright-core";
import { supplierParts } from "../corpus/supplier";
import { zipDocx } from "../corpus/writer/package";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { p, r, W } from "../support/wml";
import { loadAxe, serious, stickingOut } from "./support/axe";
import { LOOKS, paneFrame, setPaneWidth, settled, type Look } from "./support/frame";
import { card, check, goTo, hasCard } from "./support/pane";

const NOTE = "Tenzij de schade is verzekerd.";
const NONE = "0 afwijkingen in de tekst, 1 via Bijlage 4";
const ONE = "1 afwijking in de tekst, 1 via Bijlage 4";

/** The supplier's agreement with a footnote in 8.7, straight quotation marks and a hard space. */
function noisy(): Uint8Array {
  const parts = supplierParts();
  const changed = (text: string, from: RegExp, to: string): string => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`no ${from.source}`);
    return after;
  };
  const note = r(`<w:footnoteReference w:id="1"/>`);
  let document = changed(parts.document, /[“”]/g, "&quot;");
  document = changed(
    document,
    /(8\.7\. \S+ \S+)/u,
    `$1</w:t></w:r>${note}<w:r><w:t xml:space="preserve">`,
  );
  document = changed(document, /(9\.1\. \S+) /u, "$1\u00a0");
  const footnotes = `<w:footnotes xmlns:w="${W}"><w:footnote w:id="1">${p(NOTE)}</w:footnote></w:footnotes>`;
  return zipDocx({ ...parts, document, footnotes });
}

let word: OpenAddin;
let frame: Frame;
beforeAll(async () => {
  word = await openAddin({ document: noisy(), wordApi: "1.9" });
  await word.page.emulateMedia({ reducedMotion: "reduce" });
  await setPaneWidth(word, 321);
  frame = await paneFrame(word);
}, 120_000);
afterAll(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
  await closeBrowser();
});

/** What the page says of how much is counted. */
const state = () => word.pane.locator("#panel").innerText();
const box = (name: string) => word.pane.getByRole("checkbox", { name });
const verdict = () => word.pane.getByRole("heading", { level: 1 });
/** The verdict once the pane has checked again by itself. */
const becomes = (text: string) =>
  word.pane.getByRole("heading", { level: 1, name: text }).waitFor();

test("nothing of it counts by default; what is ticked is told at its clause at once; and back", async () => {
  expect(await check(word)).toBe(NONE);
  // The note is text outside the agreement, listed and a finding, until it is asked to count at its clause.
  await word.pane.getByText(/^Buiten de overeenkomst/).waitFor();
  await word.pane.getByText("Tekst buiten de overeenkomst (voetnoten)", { exact: false }).waitFor();
  expect(await word.pane.getByRole("checkbox").count()).toBe(0);

  await goTo(word, "Wat telt mee");
  expect(await state()).toContain("standaard");
  expect(await word.pane.getByRole("checkbox").count()).toBe(15);
  expect(await word.pane.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await box("Voetnoten en eindnoten").check();
  await settled(word);
  expect(await state()).toContain("1 extra");
  await goTo(word, "Controleren");
  await becomes(ONE);
  expect(await (await card(word, "8.7")).locator("ins").innerText()).toContain(
    `[voetnoot: ${NOTE}]`,
  );
  // It is no deviation that Bijlage 4 is to record.
  expect(await (await card(word, "8.7")).innerText()).not.toContain("Bijlage 4");

  await goTo(word, "Wat telt mee");
  await box("Spaties").check();
  await settled(word);
  await goTo(word, "Controleren");
  await becomes("2 afwijkingen in de tekst, 1 via Bijlage 4");
  expect(await (await card(word, "9.1")).locator("del [aria-hidden]").innerText()).toBe("␣");
  expect(await (await card(word, "9.1")).locator("ins [aria-hidden]").innerText()).toBe("°");

  await goTo(word, "Wat telt mee");
  await word.pane.getByRole("button", { name: "Standaard herstellen" }).click();
  await settled(word);
  expect(await word.pane.getByRole("checkbox", { checked: true }).count()).toBe(0);
  expect(await state()).toContain("standaard");
  await goTo(word, "Controleren");
  await becomes(NONE);
}, 60_000);

test("by keyboard, faster than the check; the choice goes along to another page, Bijlage 4 gets no row", async () => {
  await goTo(word, "Wat telt mee");
  await box("Voetnoten en eindnoten").focus();
  await word.page.keyboard.press("Space");
  await box("Aanhalingstekens").focus();
  await word.page.keyboard.press("Space");
  await box("Voetnoten en eindnoten").focus();
  await word.page.keyboard.press("Space");
  await settled(word);
  expect(await state()).toContain("1 extra");
  await goTo(word, "Controleren");
  expect(await verdict().innerText()).toMatch(/^\d+ afwijkingen in de tekst/);
  expect(await (await card(word, "partijen")).locator("ins").first().innerText()).toContain('"');
  expect(await hasCard(word, "8.7")).toBe(false);

  await goTo(word, "Bijlage 4");
  await word.pane.getByText(/^1 rij in de tabel/).waitFor();
  expect(await word.pane.getByText("nog niet in het document").count()).toBe(0);
  await goTo(word, "Wat telt mee");
  expect(await state()).toContain("1 extra");
}, 60_000);

test.each(Object.keys(LOOKS) as Look[])(
  "%s: for everyone, at 320 pixels and at 160",
  async (look) => {
    await word.page.emulateMedia(LOOKS[look]);
    await goTo(word, "Wat telt mee");
    await loadAxe(frame);
    expect(await serious(frame)).toEqual([]);
    await setPaneWidth(word, 161);
    expect(await stickingOut(frame)).toEqual([]);
    await setPaneWidth(word, 321);
  },
);
