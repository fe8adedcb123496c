/** What we write as tracked changes can be refused: then the document says what it said. */
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { annexRows, documentXml } from "../taskpane/support/docx";
import { edit, writeAnnex } from "../taskpane/support/pane";
import { bodyText, refused } from "./support/document-part";

let word: OpenAddin;
afterEach(() => word.close());
afterAll(() => closeBrowser());

test("the supplier's agreement, three edits, Bijlage 4 tracked, all of it refused", async () => {
  word = await openAddin({ document: supplierDocx(), wordApi: "1.9" });
  await edit(word, "3.7", "schriftelijke", "elektronische");
  await edit(word, "9.3", "kosteloos", "tegen vergoeding");
  await edit(word, "5.2", "onmiddellijk", "zo spoedig mogelijk");
  const before = documentXml(await word.save());
  expect(before).not.toMatch(/<w:(ins|del) /);

  await word.resetCounts();
  expect(await writeAnnex(word)).toMatch(/4 rijen, waarvan 3 nieuw/);
  // One of them asks the sections for the headers that this package lacks.
  expect(await word.syncs()).toBeLessThanOrEqual(4);
  const saved = await word.save();
  expect(await validate(saved)).toEqual([]);
  expect(annexRows(saved).map(([article]) => article)).toEqual(["3.7", "5.2", "8.2", "9.3"]);
  const after = documentXml(saved);
  expect(bodyText(after)).not.toEqual(bodyText(before));
  const author = /<w:ins [^>]*w:author="([^"]*)"/.exec(after)?.[1] ?? "";
  expect(author).not.toBe("");
  const back = refused(after, author);
  expect(back).not.toMatch(/<w:(ins|del) /);
  expect(bodyText(back)).toEqual(bodyText(before));
  // The user's own mode is what it was: off.
  expect(await word.page.locator("#tracking").isChecked()).toBe(false);
}, 180_000);
