import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { closeBrowser, openAddin, type OpenAddin, type OpenOptions } from "../../support/browser";
import { validate } from "../../support/validator";
import { flatPackage } from "../support/flat-package";
import { OpenDocument } from "../docx/document";
import { documentOf, printed } from "../support/wire";

jest.setTimeout(120_000);

const addin = join(__dirname, "fixtures");
let word: OpenAddin;

const open = async (body?: string, options: OpenOptions = {}) => {
  const document = body === undefined ? undefined : documentOf(body).save();
  word = await openAddin({ addin, document, ...options });
};

/** Runs a piece of add-in code in the pane, with the real Office.js; `context` is in scope. */
async function inPane(code: string): Promise<unknown> {
  await word.pane.locator("#state").getByText("Word OfficeOnline").waitFor();
  const frame = word.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame.evaluate(
    `Word.run(async (context) => { ${code} }).catch((e) => "failed: " + e.code)`,
  );
}

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const field = (text: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Naam"/><w:tag w:val="veld"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
const ooxml = JSON.stringify(flatPackage(p("Jansen &amp; Zn.")));

afterEach(() => word.close());
afterAll(() => closeBrowser());

test("the real Office.js inserts a paragraph; what is saved is valid", async () => {
  await open();
  await inPane(`context.document.body.insertOoxml(${ooxml}, "Start"); await context.sync();`);
  expect(await word.paragraphs()).toEqual(["Jansen & Zn.", ""]);
  await word.page.locator('[data-paragraph="0"]').getByText("Jansen & Zn.").waitFor();
  expect(await word.syncs()).toBe(1);
  expect(await validate(await word.save())).toEqual([]);
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
});

test("the real Office.js gets the file in slices, as it would be saved; a third copy at once is refused", async () => {
  await open(p("Jansen &amp; Zn."));
  const got = await inPane(`
    const ask = () => new Promise((resolve, reject) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, ({ value, error }) =>
        error ? reject(new Error(error.message)) : resolve(value)));
    const file = await ask();
    const bytes = [];
    for (let at = 0; at < file.sliceCount; at++)
      bytes.push(...await new Promise((resolve) => file.getSliceAsync(at, ({ value }) => resolve(value.data))));
    const second = await ask();
    const third = await ask().then(() => "given", () => "refused");
    for (const one of [file, second]) await new Promise((resolve) => one.closeAsync(resolve));
    return { bytes, size: file.size, slices: file.sliceCount, third };
  `);
  const { bytes, size, slices, third } = got as {
    bytes: number[];
    size: number;
    slices: number;
    third: string;
  };
  const saved = await word.save();
  expect([size, slices > 1, third]).toEqual([saved.length, true, "refused"]);
  expect(Buffer.from(bytes).equals(Buffer.from(saved))).toBe(true);
  expect(await word.openCopies()).toBe(0);
});

test("the real Office.js reads collections, null objects and the requirement sets", async () => {
  await open(p("een") + p("twee"), { wordApi: "1.5" });
  const read = await inPane(`
    const paragraphs = context.document.body.paragraphs.load("text,isListItem");
    const none = context.document.contentControls.getByTag("x").getFirstOrNullObject();
    none.load("id");
    context.document.load("changeTrackingMode");
    await context.sync();
    const sets = ["1.3", "1.5", "1.6"].map((v) => Office.context.requirements.isSetSupported("WordApi", v));
    return [paragraphs.items.map((p) => p.text), none.isNullObject, sets, context.document.changeTrackingMode];
  `);
  expect(read).toEqual([["een", "twee"], true, [true, true, false], "Off"]);
  // Word.run releases what it held in a batch of its own, behind our back
  await word.page.waitForFunction(() => window.standIn?.references() === 0);
});

test("a fault on order reaches the add-in with its code; what was written stays", async () => {
  await open(p("een"));
  await inPane("await context.sync();");
  await word.failAction(5, { after: true });
  const code = await inPane(
    `context.document.body.insertOoxml(${ooxml}, "End"); await context.sync();`,
  );
  expect(code).toBe("failed: GeneralException");
  expect(await word.fired()).toBe(1);
  expect(await word.paragraphs()).toEqual(["een", "Jansen & Zn."]);
});

test("a person types, adds, divides, joins and deletes paragraphs", async () => {
  await open(p("een") + p("twee") + p("drie"));
  await word.typeOver(1, "tweede & “meer”");
  await word.addParagraphAfter(1, "erbij");
  await word.deleteParagraph(3);
  expect(await word.paragraphs()).toEqual(["een", "tweede & “meer”", "erbij"]);
  await word.page.locator('[data-paragraph="0"] > .text').click();
  await word.page.keyboard.press("Home");
  await word.page.keyboard.press("ArrowRight");
  await word.page.keyboard.press("Enter");
  expect((await word.paragraphs()).slice(0, 2)).toEqual(["e", "en"]);
  await word.page.keyboard.press("Backspace");
  expect((await word.paragraphs())[0]).toBe("een");
  expect(await validate(await word.save())).toEqual([]);
});

test("typing in a field stays in the field, typing beside it beside it", async () => {
  await open(`<w:p><w:r><w:t xml:space="preserve">Ik, </w:t></w:r>${field("naam")}</w:p>`);
  const text = word.page.locator('[data-paragraph="0"] > .text');
  await text.locator(".control").dblclick();
  await word.page.keyboard.type("Janssen");
  await word.putCursor(0);
  await text.click({ position: { x: 2, y: 5 } });
  await word.page.keyboard.press("Home");
  await word.page.keyboard.type("Ja: ");
  expect(await word.paragraphs()).toEqual(["Ja: Ik, Janssen"]);
  const read = await inPane(`
    const field = context.document.contentControls.getByTag("veld").getFirst();
    field.load("text");
    await context.sync();
    return field.text;
  `);
  expect(read).toBe("Janssen");
});

test("with changes tracked a person's deletion stays, struck through", async () => {
  await open(p("een twee"), { tracking: true });
  await word.typeOver(0, "een nul");
  expect(await word.page.locator('[data-paragraph="0"] del').allTextContents()).toEqual(["twee"]);
  expect(await word.page.locator('[data-paragraph="0"] ins').allTextContents()).toEqual(["nul"]);
  expect(await validate(await word.save())).toEqual([]);
});

test("a selection goes both ways", async () => {
  await open(p("een") + p("twee"));
  await word.page.locator('[data-paragraph="1"] > .text').click();
  const read = await inPane(`
    const at = context.document.getSelection().paragraphs.getFirst();
    at.load("text");
    context.document.body.paragraphs.getFirst().select();
    await context.sync();
    return at.text;
  `);
  expect(read).toBe("twee");
  await word.page.locator('[data-paragraph="0"].selected').waitFor();
  expect(await word.selection()).toEqual({ from: 0, to: 0 });
});

test("a caret that the browser tells of late does not take the cursor back", async () => {
  await open(p("een") + p("twee") + p("drie"));
  await word.page.locator('[data-paragraph="1"] > .text').click();
  await word.putCursor(2);
  await word.page.evaluate(() => document.dispatchEvent(new Event("selectionchange")));
  expect(await word.selection()).toEqual({ from: 2, to: 2 });
  await word.page.locator('[data-paragraph="0"] > .text').click();
  await word.page.waitForFunction(() => window.standIn?.selection().from.paragraph === 0);
});

test("a read-only document takes nothing, from the add-in or a person", async () => {
  await open(p("een"), { readOnly: true });
  const code = await inPane(
    `context.document.body.insertOoxml(${ooxml}, "End"); await context.sync();`,
  );
  expect(code).toBe("failed: AccessDenied");
  await word.page.click("#add-paragraph");
  expect(await word.page.locator('.text[contenteditable="plaintext-only"]').count()).toBe(0);
  expect(await word.paragraphs()).toEqual(["een"]);
});

test("ribbon buttons: a function runs with the pane open or closed, a pane button opens its page", async () => {
  await open(p("een"));
  await word.press("stamp");
  await word.closePane();
  await word.page.click("#Stamp");
  await word.page.waitForFunction(() => window.standIn?.paragraphs().length === 3);
  expect((await word.paragraphs()).slice(1)).toEqual(Array(2).fill("gestempeld door Stamp"));
  await word.page.getByRole("button", { name: "Venster" }).click();
  await word.pane.locator("#state").getByText("Word OfficeOnline").waitFor();
  expect(word.page.frames().some((one) => one.url().includes("taskpane.html?page=two&"))).toBe(
    true,
  );
});

test("a dialog: one at a time, of the add-in's own address, closed by the person", async () => {
  await open(p("een"));
  const show = (url: string) =>
    inPane(`return new Promise((resolve) => Office.context.ui.displayDialogAsync(
      ${JSON.stringify(url)}, { width: 30, height: 30, displayInIframe: true },
      ({ error, value }) => {
        value?.addEventHandler(Office.EventType.DialogEventReceived, () => (window.dialogClosed = true));
        resolve(error?.code ?? 0);
      },
    ));`);
  const own = new URL("/plain.html#tekst", word.page.url()).href;
  expect(await show("https://elders.invalid/")).toBe(12004);
  expect(await show(own.replace("https:", "http:"))).toBe(12005);
  expect(await show(own)).toBe(0);
  expect(await show(own)).toBe(12007);
  // The frame goes there by itself; a busy machine takes a moment.
  await word.page
    .getByRole("dialog")
    .frameLocator("iframe")
    .locator("body")
    .waitFor({ state: "attached" });
  expect(word.page.frames().some((one) => one.url().includes("/plain.html"))).toBe(true);
  await word.page.getByRole("dialog").getByRole("button", { name: "Sluiten" }).click();
  expect(await word.page.getByRole("dialog").count()).toBe(0);
  expect(await inPane("return window.dialogClosed;")).toBe(true);
  expect(await show(own)).toBe(0);
});

test("another document opens in the add-in's stead", async () => {
  await open(p("een"));
  await word.open(documentOf(p("ander")).save());
  expect(
    await inPane(
      "const b = context.document.body.load('text'); await context.sync(); return b.text;",
    ),
  ).toBe("ander");
});

test("a person opens a file of their own and saves it", async () => {
  await open(p("een"));
  const mimeType = "application/octet-stream";
  const file = { name: "eigen.docx", mimeType, buffer: Buffer.from(documentOf(p("eigen")).save()) };
  await word.page.setInputFiles("#open", file);
  await word.page.locator('[data-paragraph="0"]').getByText("eigen").waitFor();
  const [download] = await Promise.all([
    word.page.waitForEvent("download"),
    word.page.click("#save"),
  ]);
  const saved = OpenDocument.open(new Uint8Array(await readFile(await download.path())));
  expect(printed(saved)).toEqual(["eigen"]);
  await word.page.setInputFiles("#open", {
    ...file,
    name: "kapot.docx",
    buffer: Buffer.from("PK"),
  });
  await word.page.getByRole("status").getByText("kapot.docx kan niet worden geopend").waitFor();
  expect(await word.paragraphs()).toEqual(["eigen"]);
});

test("numbers, tables and controls are shown", async () => {
  await open();
  await inPane(
    `context.document.body.insertTable(2, 2, "End", [["a", "b"], ["c", "d"]]); await context.sync();`,
  );
  // The page draws what was written a moment after the answer.
  const cells = word.page.locator("#document td");
  await cells.nth(3).waitFor();
  expect(await cells.allTextContents()).toEqual(["a", "b", "c", "d"]);
});
