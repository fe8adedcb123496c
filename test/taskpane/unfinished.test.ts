/** The pane closed while Word failed halfway: the next opening says what was left, and tidies only when asked. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { settled } from "./support/frame";
import { goTo, insert } from "./support/pane";

let word: OpenAddin;
afterEach(() => word.close());
afterAll(() => closeBrowser());

const TITLE = "Een eerdere bewerking is niet afgemaakt.";

/** Inserts an article as a tracked change; Word fails behind the first line of ours, and the pane is gone. */
async function closedHalfway(): Promise<string[]> {
  word = await openAddin({ wordApi: "1.9" });
  await word.typeOver(0, "Tekst vooraf");
  const before = await word.paragraphs();
  const start = await word.save();
  await goTo(word, "Opstellen");
  await word.pane.getByRole("switch", { name: "Als bijgehouden wijziging" }).check();
  await word.resetCounts();
  await insert(word, { part: "article 13", where: "Aan het einde" });
  const done = await word.done();
  // The first write puts tracking on, the second makes the line that the text is to replace.
  const writes = done.flatMap(({ wrote }, at) => (wrote ? [at] : []));
  const line = writes[1] ?? 0;
  await word.open(start);
  await goTo(word, "Opstellen");
  await word.pane.getByRole("switch", { name: "Als bijgehouden wijziging" }).check();
  await word.pane.getByLabel("Modelovereenkomst").selectOption("boz-2017");
  await word.pane.getByLabel("Wat invoegen").selectOption("article 13");
  await word.pane.getByRole("radio", { name: "Aan het einde" }).check();
  const fired = await word.fired();
  await word.failAction(line + 1, { after: true });
  await word.dropAnswer(done[line]?.sync ?? 1);
  await word.pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  while ((await word.fired()) < fired + 2) await new Promise((go) => setTimeout(go, 20));
  await word.clearFaults();
  await word.closePane();
  expect((await word.paragraphs()).at(-1)).toBe("[Modeltrouw]");
  expect(await word.trackingMode()).toBe("TrackAll");
  return before;
}

test("tidied: the line is gone and Track Changes is off again; the opening after that says nothing", async () => {
  const before = await closedHalfway();
  await word.openPane();
  await word.pane.getByText(TITLE).waitFor();
  await word.pane.getByText("Er staat nog één onvolledige regel van Modeltrouw.").waitFor();
  await word.pane.getByText("Wijzigingen bijhouden staat nog aan; u had het uit.").waitFor();
  await word.pane.getByRole("button", { name: "Opruimen" }).click();
  const told = word.pane.locator("[data-notice]").getByText(/^Opgeruimd/);
  await told.waitFor();
  const now = await word.paragraphs();
  // Word cannot delete a document's last paragraph: then the pane says that an empty one stays.
  const lineLeft = (await told.innerText()).includes("lege regel");
  expect(now).toEqual(lineLeft ? [...before, ""] : before);
  expect(await word.trackingMode()).toBe("Off");
  await word.closePane();
  await word.openPane();
  await settled(word);
  expect(await word.pane.getByText(TITLE).count()).toBe(0);
}, 120_000);

test("left as it is: nothing is written; a document of another address is told nothing", async () => {
  await closedHalfway();
  const left = await word.paragraphs();
  await word.openPane();
  await word.pane.getByText(TITLE).waitFor();
  await word.pane.getByRole("button", { name: "Laten staan" }).click();
  expect(await word.pane.getByText(TITLE).count()).toBe(0);
  expect(await word.paragraphs()).toEqual(left);
  await word.page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.endsWith(".bezig")) ?? "";
    localStorage.setItem(key, JSON.stringify([{ document: 1, mode: "Off" }]));
  });
  await word.closePane();
  await word.openPane();
  await settled(word);
  expect(await word.pane.getByText(TITLE).count()).toBe(0);
}, 120_000);
