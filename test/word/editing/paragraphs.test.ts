/** A clause that is missing comes back in its place with its number, an added one goes; twenty at once. */
import { closeBrowser } from "../../support/browser";
import { folder, run } from "../../cli/run";
import { readFileSync } from "node:fs";
import { validate } from "../../support/validator";
import { documentXml } from "../../taskpane/support/docx";
import { bodyText, refused, withPart } from "../support/document-part";
import { openActs, type Acts } from "./support/acts";

const temp = folder();
let acts: Acts;
afterEach(() => acts.word.close());
afterAll(() => closeBrowser());

async function composed(change: (xml: string) => string): Promise<Uint8Array> {
  const path = temp.path(`${Math.random()}.docx`);
  await run("compose", "--model", "boz-2017", "--out", path);
  return withPart(new Uint8Array(readFileSync(path)), change);
}

/** The paragraph that holds these words. */
function paragraphWith(xml: string, words: string): string {
  const found = (xml.match(/<w:p[ >](?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? []).find((one) =>
    bodyText(one).join("").includes(words),
  );
  if (!found) throw new Error(`no ${words}`);
  return found;
}

const lines = (docx: Uint8Array) => bodyText(documentXml(docx)).map((text) => text.trim());

test("missing, added, changed: back as the model, and all of it refused is theirs again", async () => {
  const document = await composed((xml) => {
    const missing = paragraphWith(xml, "onmiddellijk op de hoogte");
    const beside = paragraphWith(xml, "voorafgaande schriftelijke");
    const added = beside.replace(
      /<w:r>[\s\S]*<\/w:r>/,
      "<w:r><w:t>Verwerker mag zijn tarieven elk jaar aanpassen.</w:t></w:r>",
    );
    return xml.replace(missing, "").replace(beside, beside + added);
  });
  acts = await openActs({ document });
  const { report } = await acts.check();
  expect(report.deviations.map(({ kind }) => kind).sort()).toEqual(["added", "missing"]);
  const outcome = await acts.act("restoreText", { items: report.deviations });
  expect(outcome.items.map(({ status }) => status)).toEqual(["done", "done"]);
  const after = outcome.result.report;
  expect(after.deviations).toEqual([]);
  expect(after.findings.filter(({ code }) => code === "renumbered")).toEqual([]);
  const docx = await acts.word.save();
  expect(await validate(docx)).toEqual([]);
  const author = /w:author="([^"]*)"/.exec(documentXml(docx))?.[1] ?? "";
  expect(bodyText(refused(documentXml(docx), author)).map((text) => text.trim())).toEqual(
    lines(document),
  );
  const undo = outcome.items.map((one) => (one.status === "done" ? one.undo : null)).reverse();
  const undone = await acts.act("undoActs", { undo });
  expect(undone.items.map(({ status }) => status)).toEqual(["done", "done"]);
  expect(undone.result.report.deviations.map(({ kind }) => kind).sort()).toEqual([
    "added",
    "missing",
  ]);
});

test("twenty clauses restored and recorded in at most four syncs", async () => {
  // Words that stand in many clauses, each changed in its own clause.
  const document = await composed((xml) => {
    let n = 0;
    return xml.replace(/<w:p[ >](?:(?!<\/w:p>)[\s\S])*<\/w:p>/g, (paragraph) => {
      // Clauses of the articles, one word each; the annexes stay.
      if (n >= 22 || bodyText(paragraph).join("").length < 80) return paragraph;
      const changed = paragraph.replace(/(<w:t[^>]*>[^<]*)\b(?:zal|wordt|heeft|dient)\b/, "$1kan");
      if (changed !== paragraph) n += 1;
      return changed;
    });
  });
  acts = await openActs({ document });
  const items = (await acts.check()).report.deviations;
  await acts.word.resetCounts();
  const record = Object.fromEntries(items.map(({ key }) => [key, "Zo afgesproken"]));
  const outcome = await acts.act("restoreText", { items, record });
  expect(await acts.word.syncs()).toBeLessThanOrEqual(4);
  expect(outcome.items.filter(({ status }) => status !== "done")).toEqual([]);
  expect(items.length).toBeGreaterThanOrEqual(20);
  expect(outcome.result.report.deviations).toEqual([]);
  const rows = outcome.result.report.deviationTable.rows;
  expect(new Set(rows.map(({ status, reason }) => `${status} ${reason}`))).toEqual(
    new Set(["annex-only Zo afgesproken"]),
  );
});
