/** What is taken back leaves nothing behind: no tracked pair of ours, and theirs as it was. Judged on the saved .docx. */
import { readFileSync } from "node:fs";
import { folder, run } from "../../cli/run";
import { closeBrowser } from "../../support/browser";
import { validate } from "../../support/validator";
import { documentXml } from "../../taskpane/support/docx";
import { bodyText, refused, withPart } from "../support/document-part";
import { openActs, type Acts } from "./support/acts";

const temp = folder();
let acts: Acts;
afterEach(async () => {
  expect(acts.word.problems).toEqual([]);
  await acts.word.close();
});
afterAll(() => closeBrowser());

type Change = (xml: string) => string;

async function composed(change: Change): Promise<Uint8Array> {
  const path = temp.path(`${Math.random()}.docx`);
  await run("compose", "--model", "boz-2017", "--out", path);
  return withPart(new Uint8Array(readFileSync(path)), change);
}

const PARAGRAPH = /<w:p[ >](?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;

/** The paragraph that holds these words, and the one behind it. */
function at(xml: string, words: string): { own: string; next: string } {
  const all = xml.match(PARAGRAPH) ?? [];
  const found = all.findIndex((one) => bodyText(one).join("").includes(words));
  if (found < 0) throw new Error(`no ${words}`);
  return { own: all[found] ?? "", next: all[found + 1] ?? "" };
}

function swapped(xml: string, was: string, becomes: string): string {
  if (!xml.includes(was)) throw new Error(`not there: ${was}`);
  return xml.replace(was, () => becomes);
}

const words: Change = (xml) =>
  swapped(xml, "onmiddellijk op de hoogte", "binnen 72 uur op de hoogte");
const twice: Change = (xml) => swapped(words(xml), "voorafgaande schriftelijke", "voorafgaande");
const missing: Change = (xml) => xml.replace(at(xml, "onmiddellijk op de hoogte").own, "");
const added: Change = (xml) => {
  const { own } = at(xml, "voorafgaande schriftelijke");
  const more = own.replace(
    /<w:r>[\s\S]*<\/w:r>/,
    "<w:r><w:t>Verwerker mag zijn tarieven elk jaar aanpassen.</w:t></w:r>",
  );
  return xml.replace(own, () => own + more);
};
const moved: Change = (xml) => {
  const { own } = at(xml, "onmiddellijk op de hoogte");
  const { own: there } = at(xml, "kosteloos");
  return xml.replace(own, "").replace(there, () => there + own);
};

/** A proposal of theirs at the very place. */
const THEM = 'w:author="Wederpartij" w:date="2026-03-03T14:05:00Z"';
const proposed: Change = (xml) =>
  xml.replace(
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t([^>]*)>([^<]*)onmiddellijk( op de hoogte[^<]*)<\/w:t><\/w:r>/s,
    (_, look: string, space: string, left: string, right: string) =>
      `<w:r>${look}<w:t xml:space="preserve">${left}</w:t></w:r><w:del w:id="901" ${THEM}><w:r>${look}<w:delText>onmiddellijk</w:delText></w:r></w:del><w:ins w:id="902" ${THEM}><w:r>${look}<w:t>binnen 72 uur</w:t></w:r></w:ins><w:r>${look}<w:t xml:space="preserve"${space.includes("preserve") ? "" : space}>${right}</w:t></w:r>`,
  );

/** Every tracked change of the file: whose it is, which kind, what it says. */
const revisions = (docx: Uint8Array): string[] =>
  [
    ...documentXml(docx).matchAll(
      /<w:(ins|del) [^>]*w:author="([^"]*)"[^>]*?(?:\/>|>([\s\S]*?)<\/w:\1>)/g,
    ),
  ].map(([, kind, author, inside = ""]) => `${kind} ${author} ${inside.replace(/<[^>]+>/g, "")}`);
const lines = (docx: Uint8Array) => bodyText(documentXml(docx));

test.each<[string, Change, number]>([
  ["words", words, 1],
  ["words of two clauses", twice, 2],
  ["a missing clause", missing, 1],
  ["an added clause", added, 1],
  ["a moved clause", moved, 1],
  ["words that they propose", proposed, 1],
])(
  "%s: restored, taken back, and nothing of ours is left",
  async (_, change, count) => {
    const document = await composed(change);
    acts = await openActs({ document });
    const before = await acts.check();
    const items = before.report.deviations;
    expect(items).toHaveLength(count);
    const outcome = await acts.act("restoreText", { items });
    expect(outcome.items.map(({ status }) => status)).toEqual(items.map(() => "done"));
    expect(revisions(await acts.word.save())).not.toEqual(revisions(document));
    // The last first, each by itself.
    for (const one of [...outcome.items].reverse()) {
      const undo = one.status === "done" ? one.undo : null;
      const undone = await acts.act("undoActs", { undo: [undo] });
      expect(undone.items.map(({ status }) => status)).toEqual(["done"]);
    }
    const docx = await acts.word.save();
    expect(revisions(docx)).toEqual(revisions(document));
    expect(lines(docx)).toEqual(lines(document));
    expect(await validate(docx)).toEqual([]);
    const after = await acts.check();
    expect(after.report.deviations).toEqual(items);
  },
  120_000,
);

test("a Word without tracked changes to ask for: both readings are as they were all the same", async () => {
  const document = await composed(words);
  acts = await openActs({ document, wordApi: "1.5" });
  const { report } = await acts.check();
  const [one] = (await acts.act("restoreText", { items: report.deviations })).items;
  const undo = one?.status === "done" ? one.undo : null;
  await acts.act("undoActs", { undo: [undo] });
  const xml = documentXml(await acts.word.save());
  expect(bodyText(refused(xml, "Modeltrouw-test"))).toEqual(lines(document));
  expect((await acts.check()).report.deviations.map(({ documentText }) => documentText)).toEqual(
    report.deviations.map(({ documentText }) => documentText),
  );
});

test("a Word that does not tell what a deletion held", async () => {
  const document = await composed(twice);
  acts = await openActs({ document, oddities: { deletionUntold: true } });
  const items = (await acts.check()).report.deviations;
  const outcome = await acts.act("restoreText", { items });
  const undo = outcome.items.flatMap((one) =>
    one.status === "done" && one.undo ? [one.undo] : [],
  );
  const undone = await acts.act("undoActs", { undo });
  expect(undone.items.map(({ status }) => status)).toEqual(["done", "done"]);
  const docx = await acts.word.save();
  expect(revisions(docx)).toEqual([]);
  expect(lines(docx)).toEqual(lines(document));
});
