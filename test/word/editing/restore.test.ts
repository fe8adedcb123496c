/** Restoring through Office.js: what stands in the saved .docx, never what was planned. */
import { supplierDocx } from "../../corpus/supplier";
import { closeBrowser } from "../../support/browser";
import { validate } from "../../support/validator";
import { manyEdited } from "../../taskpane/support/counterparty";
import { annexRows, documentXml } from "../../taskpane/support/docx";
import { bodyText, refused, withPart } from "../support/document-part";
import { openActs, type Acts } from "./support/acts";

const THEIRS = 'w:author="Wederpartij" w:date="2026-03-03T14:05:00Z"';

/** One clause with their tracked words in it, one with a bookmark, one left out, one put in. */
function edited(): Uint8Array {
  return withPart(supplierDocx(), (xml) => {
    const swap = (from: string, was: string, becomes: string): string => {
      if (!from.includes(was)) throw new Error(`not there: ${was}`);
      return from.replace(was, becomes);
    };
    let made = swap(xml, "kosteloos", "tegen vergoeding");
    made = swap(made, "onmiddellijk", "binnen 72 uur");
    return made;
  });
}

let acts: Acts;
afterEach(async () => {
  expect(acts.word.problems).toEqual([]);
  await acts.word.close();
});
afterAll(() => closeBrowser());

/** Their words, by paragraph, with all of ours refused. */
const back = (docx: Uint8Array): string[] =>
  bodyText(refused(documentXml(docx), authorOf(docx))).map((text) => text.trim());
const authorOf = (docx: Uint8Array): string =>
  /<w:(?:ins|del) [^>]*w:author="(?!Wederpartij)([^"]*)"/.exec(documentXml(docx))?.[1] ?? "-";

test("words come back tracked, in three syncs; refusing ours gives back theirs; undone one by one", async () => {
  const before = edited();
  acts = await openActs({ document: before });
  const { report } = await acts.check();
  const items = report.deviations;
  expect(items.map(({ article }) => article)).toEqual(["3.3", "9.3"]);
  await acts.word.resetCounts();
  const outcome = await acts.act("restoreText", { items });
  expect(await acts.word.syncs()).toBe(3);
  expect(outcome.items.map(({ article, status }) => [article, status])).toEqual([
    ["3.3", "done"],
    ["9.3", "done"],
  ]);
  expect(outcome.tracked).toBe(true);
  expect(outcome.result.report.deviations).toEqual([]);
  expect(await acts.word.trackingMode()).toBe("Off");
  const docx = await acts.word.save();
  expect(await validate(docx)).toEqual([]);
  expect(documentXml(docx)).toMatch(/<w:delText[^>]*>binnen 72 uur<\/w:delText>/);
  expect(back(docx)).toEqual(bodyText(documentXml(before)).map((text) => text.trim()));

  // The second first: the order of undoing is the user's.
  const undos = outcome.items.map((one) => (one.status === "done" ? one.undo : null));
  const second = await acts.act("undoActs", { undo: [undos[1]] });
  expect(second.items.map(({ status }) => status)).toEqual(["done"]);
  expect(second.result.report.deviations.map(({ article }) => article)).toEqual(["9.3"]);
  const first = await acts.act("undoActs", { undo: [undos[0]] });
  expect(
    first.result.report.deviations.map(({ article, documentText }) => [article, documentText]),
  ).toEqual(items.map(({ article, documentText }) => [article, documentText]));
  expect(back(await acts.word.save())).toEqual(
    bodyText(documentXml(before)).map((text) => text.trim()),
  );
  // Once more: it reads otherwise by now, and nothing is written.
  const again = await acts.act("undoActs", { undo: [undos[0]] });
  expect(again.items.map(({ status }) => status)).toEqual(["stale"]);
});

test("restored and recorded: the row is right, the body is the model's, in three syncs", async () => {
  acts = await openActs({ document: edited() });
  const items = (await acts.check()).report.deviations;
  await acts.word.resetCounts();
  const record = Object.fromEntries(items.map(({ key, article }) => [key, `Reden bij ${article}`]));
  const outcome = await acts.act("restoreText", { items, record });
  expect(await acts.word.syncs()).toBeLessThanOrEqual(4);
  expect(outcome.items.map((one) => "recorded" in one && one.recorded)).toEqual([true, true]);
  expect(outcome.items.map(({ status }) => status)).toEqual(["done", "done"]);
  const docx = await acts.word.save();
  expect(annexRows(docx).map(([article, , , reason]) => [article, reason])).toEqual(
    expect.arrayContaining([
      ["3.3", "Reden bij 3.3"],
      ["9.3", "Reden bij 9.3"],
    ]),
  );
  const { report } = outcome.result;
  expect(report.deviations).toEqual([]);
  const rows = report.deviationTable.rows.filter(({ article }) => article !== "8.2");
  expect(rows.map(({ article, status }) => [article, status])).toEqual([
    ["3.3", "annex-only"],
    ["9.3", "annex-only"],
  ]);
  expect(await validate(docx)).toEqual([]);
});

test("twenty clauses restored and recorded in one act, of at most four syncs; and taken back", async () => {
  const before = manyEdited(supplierDocx(), 20);
  acts = await openActs({ document: before });
  const items = (await acts.check()).report.deviations;
  expect(items).toHaveLength(20);
  await acts.word.resetCounts();
  const record = Object.fromEntries(items.map(({ key }) => [key, "Zo afgesproken"]));
  const outcome = await acts.act("restoreText", { items, record });
  expect(await acts.word.syncs()).toBeLessThanOrEqual(4);
  expect(outcome.items.map((one) => "recorded" in one && one.recorded)).toEqual(
    items.map(() => true),
  );
  expect(outcome.result.report.deviations).toEqual([]);
  const docx = await acts.word.save();
  expect(annexRows(docx).filter(([, , , reason]) => reason === "Zo afgesproken")).toHaveLength(20);
  expect(await validate(docx)).toEqual([]);
  const undo = outcome.items.flatMap((one) =>
    one.status === "done" && one.undo ? [one.undo] : [],
  );
  const undone = await acts.act("undoActs", { undo });
  expect(undone.items.map(({ status }) => status)).toEqual(items.map(() => "done"));
  expect(undone.result.report.deviations.map(({ documentText }) => documentText)).toEqual(
    items.map(({ documentText }) => documentText),
  );
}, 120_000);

test("a clause that changed since the check is told as stale, the other is restored", async () => {
  acts = await openActs({ document: edited() });
  const items = (await acts.check()).report.deviations;
  const lines = await acts.word.paragraphs();
  const at = lines.findIndex((line) => line.includes("tegen vergoeding"));
  const text = lines[at]?.split("\t").at(-1) ?? "";
  await acts.word.typeOver(at, text.replace("tegen vergoeding", "tegen betaling"));
  const outcome = await acts.act("restoreText", { items });
  expect(outcome.items.map(({ article, status }) => [article, status])).toEqual([
    ["3.3", "done"],
    ["9.3", "stale"],
  ]);
  expect((await acts.word.paragraphs())[at]).toContain("tegen betaling");
});

test("somebody types between the look and the write: Word stops at the guard, and that one is left", async () => {
  acts = await openActs({ document: edited() });
  const items = (await acts.check()).report.deviations;
  const lines = await acts.word.paragraphs();
  const at = lines.findIndex((line) => line.includes("binnen 72 uur"));
  expect(at).toBeGreaterThan(0);
  const other = [{ kind: "replace" as const, at: "binnen 72 uur", text: "ooit" }];
  await acts.word.secondUser(2, other);
  const outcome = await acts.act("restoreText", { items });
  expect(outcome.items.map(({ article, status }) => [article, status])).toEqual([
    ["3.3", "stale"],
    ["9.3", "done"],
  ]);
  expect((await acts.word.paragraphs()).some((line) => line.includes("ooit"))).toBe(true);
});

test("their own proposals, bookmarks and comments beside our words stay to the letter", async () => {
  const ins = `<w:ins w:id="901" ${THEIRS}><w:r><w:t xml:space="preserve"> op eigen kosten</w:t></w:r></w:ins>`;
  const mark = '<w:bookmarkStart w:id="902" w:name="hier"/>';
  const document = withPart(edited(), (xml) =>
    xml.replace(
      /(<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t([^>]*)>([^<]*)tegen vergoeding([^<]*)<\/w:t><\/w:r>/s,
      (_, open: string, space: string, before: string, after: string) =>
        `${open}<w:t xml:space="preserve">${before}tegen </w:t></w:r>${mark}${open}<w:t xml:space="preserve">vergoeding</w:t></w:r><w:bookmarkEnd w:id="902"/>${ins}${open}<w:t${space}>${after}</w:t></w:r>`,
    ),
  );
  acts = await openActs({ document });
  const items = (await acts.check()).report.deviations.filter(({ article }) => article === "9.3");
  const outcome = await acts.act("restoreText", { items });
  expect(outcome.items.map(({ status }) => status)).toEqual(["done"]);
  const docx = await acts.word.save();
  const xml = documentXml(docx);
  expect(xml).toContain(`w:author="Wederpartij"`);
  expect(xml).toContain('w:name="hier"');
  expect(back(docx)).toEqual(bodyText(documentXml(document)).map((text) => text.trim()));
  expect(await validate(docx)).toEqual([]);
});

/** The words in which somebody's comment is anchored, each run of the clause within it. */
const commented = (docx: Uint8Array): Uint8Array =>
  withPart(docx, (xml) =>
    xml.replace(
      /(<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>).)*binnen 72 uur(?:(?!<\/w:r>).)*<\/w:r>)/s,
      '<w:commentRangeStart w:id="7"/>$1<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
    ),
  );

test("where Word cannot track, words under somebody's comment are left and told; the others come back", async () => {
  const before = commented(edited());
  acts = await openActs({ document: before, wordApi: "1.3" });
  const items = (await acts.check()).report.deviations;
  const outcome = await acts.act("restoreText", { items });
  expect(
    outcome.items.map((one) => [one.article, one.status, "code" in one ? one.code : null]),
  ).toEqual([
    ["3.3", "refused", "held"],
    ["9.3", "done", null],
  ]);
  const after = documentXml(await acts.word.save());
  expect(after).toContain("binnen 72 uur");
  expect(after).toMatch(/<w:commentRangeStart w:id="7"\/>.*<w:commentReference w:id="7"\/>/s);
});

test("tracked, they come back with the comment on what was there", async () => {
  acts = await openActs({ document: commented(edited()) });
  const items = (await acts.check()).report.deviations.filter(({ article }) => article === "3.3");
  const outcome = await acts.act("restoreText", { items });
  expect(outcome.items.map(({ status }) => status)).toEqual(["done"]);
  expect(documentXml(await acts.word.save())).toMatch(
    /<w:commentRangeStart w:id="7"\/>.*<w:delText[^>]*>binnen 72 uur<.*<w:commentRangeEnd w:id="7"\/>/s,
  );
});

test("row 8.2 becomes 8.3, and only its number is touched", async () => {
  acts = await openActs({ document: supplierDocx() });
  const { report } = await acts.check();
  const [row] = report.deviationTable.rows;
  expect(row?.article.trim()).toMatch(/8\.2/);
  const becomes = row?.article.trim().replace("8.2", "8.3");
  const outcome = await acts.act("changeRow", { row, becomes });
  expect(outcome.items.map(({ status }) => status)).toEqual(["done"]);
  expect(outcome.result.report.deviationTable.rows[0]?.article.trim()).toBe(becomes);
  expect(annexRows(await acts.word.save())[0]?.slice(1)).toEqual(
    annexRows(supplierDocx())[0]?.slice(1),
  );
});

test("words of one paragraph by others, read back, and back again", async () => {
  const before = supplierDocx();
  acts = await openActs({ document: before });
  const lines = bodyText(documentXml(before));
  const at = lines.findIndex((text) => text.includes("onmiddellijk"));
  const text = lines[at]?.split("\t").at(-1) ?? "";
  const start = text.indexOf("onmiddellijk");
  const words = {
    paragraph: at,
    before: text.slice(Math.max(0, start - 30), start),
    was: "onmiddellijk",
    after: text.slice(start + 12, start + 42),
    becomes: "direct",
  };
  const outcome = await acts.act("changeWords", { article: "5.2", words });
  expect(outcome.items).toMatchObject([{ status: "done" }]);
  const changed = await acts.word.save();
  expect(back(changed)).toEqual(lines.map((one) => one.trim()));
  expect(await validate(changed)).toEqual([]);
  const undo = outcome.items.flatMap((one) =>
    one.status === "done" && one.undo ? [one.undo] : [],
  );
  const undone = await acts.act("undoActs", { undo });
  expect(undone.items).toMatchObject([{ status: "done" }]);
});
