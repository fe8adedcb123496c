/** Every obstacle that the table of purposes knows has its button, and pressing it mends it or goes to it. */
import { readFile } from "node:fs/promises";
import { OBSTACLES } from "../../src/guide/obstacles/purposes";
import { folder } from "../cli/run";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { negotiatedDocx } from "../report/negotiated";
import { withText } from "./support/docx";
import { paneFrame, settled } from "./support/frame";
import { STUCK } from "./support/obstacles";
import { goTo } from "./support/pane";

/** Its button, and where that leaves the user: mended, or the page and the part of it that has the keyboard. */
const ENDS: Readonly<Record<string, RegExp>> = {
  // Told in a list, which is open then.
  "part-unread": /^Bekijk -> Controleren .* \| unread$/,
  "copy-differs": /^Bekijk -> Controleren .* \| findings$/,
  "text-deceives": /^Bekijk -> Controleren .* \| findings$/,
  "outside-binds": /^Bekijk -> Controleren .* \| findings$/,
  "finding-open-at": /^Bekijk -> Controleren .* \| findings$/,
  "reference-off": /^Bekijk -> Controleren .* \| findings$/,
  "limb-elsewhere": /^Bekijk -> Controleren .* \| contents$/,
  "limb-not-in-model": /^Bekijk -> Controleren .* \| contents$/,
  "model-incomplete": /^Bekijk -> Controleren .* \| known$/,
  // Brought back.
  "deviation-rule-touched": /^Herstel 1\.4 -> mended$/,
  "precedence-touched": /^Herstel 2\.3 -> mended$/,
  "limb-lost": /^Herstel 11\.2 -> mended$/,
  "limb-weakened": /^Herstel 4\.7 -> mended$/,
  "row-wrong-article": /^Wijzig 8\.2 in 8\.3 -> mended$/,
  // At its card.
  "kern-undecided": /^Naar 3\.4 -> Controleren .* \| 3\.4 /,
  "clauses-contradict": /^Naar 5\.2 -> Controleren .* \| 5\.2 /,
  "proposals-open": /^Loop ze na -> Controleren .* \| 13\.4 /,
  // In Bijlage 4, at the reason; or at the row itself.
  "deviation-unrecorded": /^Leg vast in Bijlage 4 -> Controleren .*\| row 5\.2$/,
  "row-without-reason": /^Geef de reden -> Controleren .*\| row 2\.3$/,
  "row-empty-reason": /^Geef de reden -> Controleren .*\| row 4\.7$/,
  "row-conflict": /^Naar de rij -> Controleren .*\| row 3\.7 /,
  "row-incomplete": /^Naar de rij -> Controleren .*\| row 11\.1 /,
  "row-overlaps": /^Naar de rij -> Controleren .*\| row 13\.4 /,
  // At the blank.
  "field-open": /^Vul in -> Invullen .* \| party1\.address$/,
  "choice-open": /^Kies -> Invullen .* \| ernstig$/,
  "annex-empty": /^Vul in -> Invullen .* \| verwerkingen$/,
  "limb-blank": /^Vul in -> Invullen .* \| verwerkingen$/,
  "main-agreement-unnamed": /^Vul in -> Invullen .* \| verwerkingen$/,
  "signature-differs": /^Vul in -> Invullen .* \| party1\.name$/,
  "signed-before-main": /^Vul in -> Invullen .* \| contract\.date$/,
  "default-name": /^Vul in -> Invullen .* \| party\d\.name$/,
  "supplier-name": /^Vul in -> Invullen .* \| party2\.place$/,
  "same-party": /^Vul in -> Invullen .* \| party2\.name$/,
  "same-number": /^Vul in -> Invullen .* \| party2\.kvk$/,
  "signature-missing": /-> Opstellen /,
  "annex-missing": /^Voeg bijlage 5 in -> Opstellen .*\| bijlage 5$/,
  // In the text, by Word.
  "measures-unticked": /^Toon bijlage 2 -> Verzenden .*shown in Word/,
  // Further down: what travels along, and the copy that accepts each of them.
  "text-hidden": /^Bekijk -> Verzenden .*\| travels$/,
  "row-proposed": /^Toon .* shown in Word$/,
  "properties-travel": /^Naar de verzendkopie -> Verzenden .*\| copy$/,
  "comments-open": /^Lees ze -> Verzenden .*\| travels$/,
  "revisions-open": /^Loop ze na -> Verzenden .*\| copy$/,
  // Ended in Word alone: said how, and looked at again.
  "document-closed": /^Controleer opnieuw -> Verzenden/,
  "draft-mark": /^Controleer opnieuw -> Verzenden/,
  "no-model": /^Kies een model -> Controleren/,
};

/** Stands in no way of anything; and what would be told of no place, which no document of today has. */
const NEVER = Object.entries(OBSTACLES)
  .filter(
    ([code, { levels }]) =>
      code === "finding-open" || Object.values(levels).every((one) => one === "warning"),
  )
  .map(([code]) => code);

const files = folder();
let word: OpenAddin;
const pressed = new Map<string, string>();

afterEach(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

const rows = (code: string) => word.pane.locator(`[data-obstacle="${code}"]`);

/** Where the pane stands: its page, and the part of it that has the keyboard and is in sight. */
async function standing(): Promise<string> {
  const frame = await paneFrame(word);
  return frame.evaluate(() => {
    const tab = document.querySelector("[role=tab][aria-selected=true]")?.textContent ?? "";
    const title = document.querySelector("h1")?.textContent ?? "";
    const at = document.activeElement;
    const part = at?.closest<HTMLElement>("[data-section], [data-card], [data-row]");
    const box = at?.getBoundingClientRect();
    const seen = box && box.bottom > 0 && box.top < innerHeight && box.height > 0;
    const name = part && Object.values(part.dataset).join(" ");
    return `${tab} | ${title} | ${seen ? (name ?? "") : ""}`;
  });
}

/** How long a page may take to scroll to what was asked for, once it has come to rest. */
const SCROLL_MS = 9000;

/** Presses its button: mended, or where that leaves the user once it is where it should end, or ends. */
async function press(code: string): Promise<string> {
  const before = await rows(code).count();
  const selected = JSON.stringify(await word.selection());
  const button = rows(code).first().getByRole("button").first();
  const name = await button.innerText();
  await button.click();
  const ended = async () => {
    await settled(word);
    const there = await standing();
    if (there.startsWith("Verzenden") && (await rows(code).count()) < before) return "mended";
    const moved = JSON.stringify(await word.selection()) !== selected;
    return `${there}${moved ? " shown in Word" : ""}`;
  };
  const until = Date.now() + SCROLL_MS;
  let end = await ended();
  while (!ENDS[code]?.test(`${name} -> ${end}`) && Date.now() < until) {
    await word.page.waitForTimeout(50);
    end = await ended();
  }
  return `${name} -> ${end}`;
}

async function opened(docx: Uint8Array): Promise<void> {
  word = await openAddin({ document: docx, wordApi: "1.9" });
  await settled(word);
  await goTo(word, "Verzenden");
}

test.each(STUCK.map((one) => [one.name, one] as const))(
  "%s",
  async (_name, { make, purpose = "Ondertekening" }) => {
    const path = files.path("stuk.docx");
    (await make(path)).write(path);
    await opened(await readFile(path));
    await word.pane.getByRole("radio", { name: purpose }).check();
    const codes = await word.pane
      .locator("[data-obstacle]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-obstacle") ?? ""));
    for (const code of new Set(codes)) {
      if (pressed.has(code)) continue;
      await goTo(word, "Verzenden");
      // What going through the tracked changes turned to a clean version.
      await word.pane.getByRole("radio", { name: purpose }).check();
      // Gone with one that was mended before.
      if ((await rows(code).count()) > 0) pressed.set(code, await press(code));
    }
  },
  400_000,
);

test("a letter that follows no model", async () => {
  const letter = "<w:p><w:r><w:t>Beste heer, hierbij de stukken.</w:t></w:r></w:p>";
  await opened(
    withText(negotiatedDocx(), (xml) =>
      xml.replace(/(<w:body>)[^]*?(<w:sectPr(?![^]*<w:sectPr))/u, `$1${letter}$2`),
    ),
  );
  await word.pane.getByRole("button", { name: "Kies een model" }).click();
  await word.pane.getByLabel("Vergelijk toch met").waitFor();
  pressed.set("no-model", `Kies een model -> ${await standing()}`);
}, 120_000);

test("none is left out, and each ends where it should", () => {
  expect([...pressed.keys(), ...NEVER].sort()).toEqual(Object.keys(OBSTACLES).sort());
  const wrong = [...pressed].filter(([code, ended]) => !ENDS[code]?.test(ended));
  expect(wrong).toEqual([]);
});
