import { join } from "node:path";
import { closeBrowser, openAddin, type OpenAddin } from "../../support/browser";
import { validate } from "../../support/validator";
import { flatPackage } from "../support/flat-package";

const addin = join(__dirname, "fixtures");
let word: OpenAddin;

/** Runs a piece of add-in code in the pane, with the real Office.js. */
async function inPane<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  await word.pane.locator("#state").getByText("Word OfficeOnline").waitFor();
  const frame = word.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return (await frame.evaluate(
    `Word.run(${work.toString()}).catch((e) => { throw new Error(e.code + ": " + e.message) })`,
  )) as T;
}

afterEach(() => word.close());
afterAll(() => closeBrowser());

test("the real Office.js inserts a paragraph; what is saved is valid", async () => {
  word = await openAddin({ addin });
  const ooxml = flatPackage("<w:p><w:r><w:t>Jansen &amp; Zn.</w:t></w:r></w:p>");
  await inPane(
    new Function(
      "context",
      `context.document.body.insertOoxml(${JSON.stringify(ooxml)}, "Start"); return context.sync();`,
    ) as never,
  );
  expect(await word.paragraphs()).toEqual(["Jansen & Zn.", ""]);
  await word.page.locator('[data-paragraph="0"]').getByText("Jansen & Zn.").waitFor();
  expect(await word.syncs()).toBe(1);
  expect(await validate(await word.save())).toEqual([]);
  expect(word.problems).toEqual([]);
  expect(word.outside).toEqual([]);
}, 60_000);
