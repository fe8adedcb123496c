/** Every button of the ribbon, pressed with the pane open and closed. One Word for all. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { loadModel } from "../../src/clauses/library";
import { composeDocument } from "../../src/compose";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { settled } from "../taskpane/support/frame";

let word: OpenAddin;
let start: Uint8Array;

beforeAll(async () => {
  word = await openAddin({ wordApi: "1.3" });
  await word.typeOver(0, "Tekst vooraf");
  start = await word.save();
}, 120_000);
afterAll(async () => {
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
  await word.close();
  await closeBrowser();
});

/** The document of the start, the cursor in it, and the pane as asked. */
async function prepare(pane: "open" | "closed"): Promise<void> {
  await word.closePane();
  await word.open(start);
  if (pane === "open") {
    await word.openPane();
    // Opening reads the document: the next thing that Word is asked is the button's.
    await settled(word);
  }
  await word.putCursor(0);
}

const dialog = () => word.page.getByRole("dialog");

describe.each(["open", "closed"] as const)("with the pane %s", (pane) => {
  test.each([
    { button: "Modeltrouw.Compose", tab: "Opstellen", action: "Invoegen" },
    { button: "Modeltrouw.Check", tab: "Controleren", action: "Controleer opnieuw" },
    { button: "Modeltrouw.Annex", tab: "Controleren", action: "Bijlage 4 maken" },
    { button: "Modeltrouw.Send", tab: "Verzenden", action: null },
  ])("$button opens the pane on $tab, ready to work", async ({ button, tab, action }) => {
    await prepare(pane);
    await word.page.locator(`[id="${button}"]`).click();
    await word.pane.getByRole("tab", { name: tab, selected: true }).waitFor();
    if (action) await word.pane.getByRole("button", { name: action, exact: true }).waitFor();
    expect(await word.paragraphs()).toEqual(["Tekst vooraf"]);
  });

  test.each([
    { button: "insertContactForm", says: /^Bijlage 5/ },
    { button: "insertBreachForm", says: /[Mm]elding|[Dd]atalek/ },
    { button: "insertDeviationAnnex", says: /^Bijlage 4/ },
  ])("$button: its text stands in the document, and in sight", async ({ button, says }) => {
    await prepare(pane);
    await word.press(button);
    const [first, ...inserted] = await word.paragraphs();
    expect(first).toBe("Tekst vooraf");
    expect(inserted.some((text) => says.test(text))).toBe(true);
    expect((await word.selection()).from).toBeGreaterThan(0);
    expect(await dialog().count()).toBe(0);
    // The same bytes are written whether or not the pane is open.
    if (pane === "closed") expect(await validate(await word.save())).toEqual([]);
  });

  test.each(["insertContactForm", "insertBreachForm", "insertDeviationAnnex"])(
    "%s fails: the document is as it was, a message says what to do, and the button ends",
    async (button) => {
      await prepare(pane);
      await word.failAction(1);
      const pressed = word.press(button);
      const shown = dialog().frameLocator("iframe").getByRole("alert");
      await shown.getByText(/\S/).waitFor();
      expect(await shown.innerText()).toMatch(
        /^Er ging iets mis\. Probeer het opnieuw\.[^%&]*\nCode: unexpected \(GeneralException\)$/,
      );
      await dialog().getByRole("button", { name: "Sluiten" }).click();
      await pressed;
      expect(await word.paragraphs()).toEqual(["Tekst vooraf"]);
      await word.clearFaults();
      await word.press(button);
      expect((await word.paragraphs()).length).toBeGreaterThan(1);
    },
  );
});

/** Opens the agreement of a model as somebody else sends it: its text, and no control of ours. */
async function openBare(id: string): Promise<string[]> {
  const parts = composeDocument(await loadModel(id), { kind: "agreement" }, {});
  const bare = Object.entries(parts).map(([name, xml]) => {
    const text = name === "word/document.xml" ? withoutControls(xml) : xml;
    return [name, strToU8(text)] as const;
  });
  await word.closePane();
  await word.open(zipSync(Object.fromEntries(bare)));
  const before = await word.paragraphs();
  await word.putCursor(before.length - 1);
  return before;
}

test("a form comes of the model whose text stands there, without any control of ours", async () => {
  const before = await openBare("zelfstandig");
  await word.press("insertContactForm");
  const inserted = (await word.paragraphs()).filter((text) => !before.includes(text));
  const tags = strFromU8(unzipSync(await word.save())["word/document.xml"]!).match(/mt1:[\w-]+/g);
  expect(new Set(tags)).toEqual(new Set(["mt1:zelfstandig"]));
  expect(inserted.join("\n")).not.toMatch(/Bijlage 5/);
}, 60_000);

test("an agreement without an annex for deviations gets none of another model: said what there is instead", async () => {
  const before = await openBare("bouw-verwerker");
  const pressed = word.press("insertDeviationAnnex");
  const shown = dialog().frameLocator("iframe").getByRole("alert");
  await shown.getByText(/Dit model kent geen bijlage die afwijkingen geldig maakt\./).waitFor();
  expect(await shown.innerText()).toContain("onder Controleren: als overzicht, of als bijlage");
  await dialog().getByRole("button", { name: "Sluiten" }).click();
  await pressed;
  expect(await word.paragraphs()).toEqual(before);
}, 60_000);

/** The text and all that it looks like, the frames around it gone. */
const withoutControls = (xml: string) =>
  xml.replace(/<w:sdtPr>[\s\S]*?<\/w:sdtPr>/g, "").replace(/<\/?w:sdt(?:Content)?>/g, "");

test("a document that cannot be changed: said, and the next message can be shown too", async () => {
  await prepare("closed");
  await word.setReadOnly(true);
  for (let times = 0; times < 2; times += 1) {
    const pressed = word.press("insertContactForm");
    await dialog()
      .frameLocator("iframe")
      .getByText("Dit document is beveiligd, ondertekend of als definitief gemarkeerd.")
      .waitFor();
    await dialog().getByRole("button", { name: "Sluiten" }).click();
    await pressed;
  }
  await word.setReadOnly(false);
  expect(await word.paragraphs()).toEqual(["Tekst vooraf"]);
});
