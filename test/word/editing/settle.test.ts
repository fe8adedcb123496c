/** Their tracked proposals and a comment of ours, through Office.js: judged on the saved .docx. */
import { referenceMend } from "../../../src/taskpane/check/reference-mend";
import { AUTOMATIC_SPLIT, supplierDocx } from "../../corpus/supplier";
import { paragraphsIn } from "../../host/docx/blocks";
import { OpenDocument } from "../../host/docx/document";
import { spliceText } from "../../host/docx/edit-text";
import { textIn } from "../../host/docx/text";
import { clone, descendants, insertAfter, remove } from "../../host/docx/tree";
import { closeBrowser } from "../../support/browser";
import { validate } from "../../support/validator";
import { anatomy, settled, US } from "../../taskpane/support/counterparty";
import { annexRows, documentXml } from "../../taskpane/support/docx";
import { bodyText, partText, withPart } from "../support/document-part";
import { openActs, type Acts } from "./support/acts";

const THEM = 'w:author="M. de Wit" w:date="2026-11-18T10:00:00Z"';
const OTHER = 'w:author="J. Hofstra" w:date="2026-11-19T09:00:00Z"';

/** A word of the text proposed to be others, by somebody. */
function proposal(xml: string, was: string, becomes: string, who: string, id: number): string {
  const made = xml.replace(
    new RegExp(
      `(<w:r(?:\\s[^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t([^>]*)>([^<]*)${was}([^<]*)</w:t></w:r>`,
      "s",
    ),
    (_, open: string, space: string, left: string, right: string) =>
      `${open}<w:t xml:space="preserve">${left}</w:t></w:r><w:del w:id="${id}" ${who}>${open}<w:delText xml:space="preserve">${was}</w:delText></w:r></w:del><w:ins w:id="${id + 1}" ${who}>${open}<w:t xml:space="preserve">${becomes}</w:t></w:r></w:ins>${open}<w:t${space}>${right}</w:t></w:r>`,
  );
  if (made === xml) throw new Error(`not there: ${was}`);
  return made;
}

const sent = (): Uint8Array =>
  withPart(supplierDocx(), (xml) => {
    let made = proposal(xml, "kosteloos", "tegen vergoeding", THEM, 900);
    made = proposal(made, "onmiddellijk", "binnen 72 uur", THEM, 910);
    return proposal(made, "afdoende", "voldoende", OTHER, 920);
  });

let acts: Acts;
const open = async (document = sent(), more = {}) => {
  acts = await openActs({ document, ...more });
  return (await acts.check()).report.deviations;
};
afterEach(async () => {
  expect(acts.word.problems).toEqual([]);
  await acts.word.close();
});
afterAll(() => closeBrowser());

const author = "M. de Wit";
const lines = (docx: Uint8Array) => bodyText(documentXml(docx)).map((text) => text.trim());

test("their proposal accepted and recorded in one act, of three syncs; the others stay proposals", async () => {
  const items = await open();
  const item = items.find(({ article }) => article === "9.3");
  await acts.word.resetCounts();
  const made = await acts.act("settleProposal", {
    item,
    author,
    accept: true,
    record: "Tarief afgesproken",
  });
  expect(await acts.word.syncs()).toBe(3);
  expect(made.items).toMatchObject([{ status: "done", undo: null, recorded: true }]);
  const docx = await acts.word.save();
  const row = annexRows(docx).find(([article]) => article === "9.3");
  expect(row?.[1]).toContain("kosteloos");
  expect(row?.[2]).toContain("tegen vergoeding");
  expect(row?.[3]).toBe("Tarief afgesproken");
  const xml = documentXml(docx);
  expect(xml).not.toContain('<w:delText xml:space="preserve">kosteloos');
  // Two proposals are left, each as it was sent.
  for (const was of ["onmiddellijk", "afdoende"])
    expect(xml).toContain(`<w:delText xml:space="preserve">${was}</w:delText>`);
  expect(await validate(docx)).toEqual([]);
  const told = made.result.report.deviations.find(({ article }) => article === "9.3");
  expect(told).toMatchObject({ recorded: true });
  expect(told?.proposals).toBeUndefined();
});

test("refused, the model's words are back and nothing else is touched; a second time it is stale", async () => {
  const items = await open();
  const item = items.find(({ article }) => article === "3.3");
  const made = await acts.act("settleProposal", { item, author, accept: false });
  expect(made.items).toMatchObject([{ status: "done", undo: null }]);
  const docx = await acts.word.save();
  const xml = documentXml(docx);
  expect(xml).not.toContain("binnen 72 uur");
  expect(made.result.report.deviations.map(({ article }) => article)).toEqual(
    items.map(({ article }) => article).filter((one) => one !== "3.3"),
  );
  expect(lines(docx).filter((text) => text.includes("onmiddellijk"))).toHaveLength(
    lines(sent()).filter((text) => text.includes("onmiddellijk")).length,
  );
  expect(xml).toContain(">tegen vergoeding<");
  expect(await validate(docx)).toEqual([]);
  const again = await acts.act("settleProposal", { item, author, accept: false });
  expect(again.items).toMatchObject([{ status: "stale" }]);
});

test("of two persons in one clause only the one named is settled; Word that tells no deletions too", async () => {
  const document = withPart(supplierDocx(), (xml) =>
    proposal(
      proposal(xml, "kosteloos", "tegen vergoeding", THEM, 900),
      "te verstrekken",
      "te doen toekomen",
      OTHER,
      910,
    ),
  );
  const items = await open(document, { oddities: { deletionUntold: true } });
  const item = items.find(({ article }) => article === "9.3");
  expect(item?.proposals?.map((one) => one.author)).toEqual(
    expect.arrayContaining([author]) as unknown,
  );
  const made = await acts.act("settleProposal", { item, author, accept: true });
  expect(made.items).toMatchObject([{ status: "done" }]);
  const xml = documentXml(await acts.word.save());
  expect(xml).not.toMatch(/<w:ins [^>]*M\. de Wit/);
  expect(xml).toMatch(/<w:ins [^>]*J\. Hofstra/);
});

test("a clause that they put in whole is accepted with its mark; one that they struck out goes", async () => {
  const document = withPart(sent(), (xml) => {
    const at = xml.indexOf("tegen vergoeding");
    const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
    const start =
      xml.lastIndexOf("<w:p>", at) < 0 ? xml.lastIndexOf("<w:p ", at) : xml.lastIndexOf("<w:p", at);
    const pPr = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(xml.slice(start, end))?.[0] ?? "<w:pPr></w:pPr>";
    const mark = `<w:rPr><w:ins w:id="930" ${THEM}/></w:rPr></w:pPr>`;
    const added = `<w:p>${pPr.replace(/<w:rPr>[\s\S]*?<\/w:rPr>/, "").replace("</w:pPr>", mark)}<w:ins w:id="931" ${THEM}><w:r><w:t>Verwerker mag de gegevens gebruiken voor eigen onderzoek.</w:t></w:r></w:ins></w:p>`;
    return xml.slice(0, end) + added + xml.slice(end);
  });
  const items = await open(document);
  const item = items.find(({ kind }) => kind === "added");
  expect(item?.documentText).toContain("eigen onderzoek");
  const made = await acts.act("settleProposal", { item, author, accept: true });
  expect(made.items).toMatchObject([{ status: "done" }]);
  const xml = documentXml(await acts.word.save());
  expect(xml).toContain("eigen onderzoek");
  expect(xml).not.toMatch(/w:id="93[01]"/);
  expect(await validate(await acts.word.save())).toEqual([]);
});

test("a comment to the counterparty on the clause, in three syncs, and taken out again", async () => {
  const items = await open();
  const item = items.find(({ article }) => article === "9.3");
  await acts.word.resetCounts();
  const made = await acts.act("remarkOn", { item, text: "Graag toelichten." });
  expect(await acts.word.syncs()).toBe(3);
  const [one] = made.items;
  expect(one).toMatchObject({ status: "done" });
  let docx = await acts.word.save();
  expect(partText(docx, "word/comments.xml")).toContain("Graag toelichten.");
  expect(await validate(docx)).toEqual([]);
  const at = bodyText(documentXml(docx)).findIndex((text) => text.includes("tegen vergoeding"));
  const paragraph = documentXml(docx).match(/<w:p[ >][\s\S]*?<\/w:p>/g)?.[at];
  expect(paragraph).toContain("<w:commentReference");
  const undo = one?.status === "done" && one.undo ? [one.undo] : [];
  const back = await acts.act("undoActs", { undo });
  expect(back.items).toMatchObject([{ status: "done" }]);
  docx = await acts.word.save();
  expect(partText(docx, "word/comments.xml")).not.toContain("Graag toelichten.");
  expect(documentXml(docx)).not.toContain("<w:comment");
  expect(await validate(docx)).toEqual([]);
  expect((await acts.act("undoActs", { undo })).items).toMatchObject([{ status: "stale" }]);
});

test("a reference that renumbering led astray is put right at its place, tracked, and taken back", async () => {
  const doc = OpenDocument.open(supplierDocx(AUTOMATIC_SPLIT));
  const all = paragraphsIn(doc.body);
  const at = all.find((p) => textIn(p).includes("actief monitoren"));
  if (!at) throw new Error("no 5.1");
  const added = clone(at);
  for (const node of [...descendants(added)]) if (/^w:bookmark/.test(node.name)) remove(node);
  insertAfter(at, added);
  spliceText(doc, added, 0, textIn(added).length, "Verwerker bewaart de resultaten een jaar.");
  const sent = doc.save();
  acts = await openActs({ document: sent });
  const { findings } = (await acts.check()).report;
  const mends = findings.flatMap((one) => referenceMend(one) ?? []);
  // Both references lie behind what was put in.
  expect(mends.map(({ from, to }) => [from, to])).toEqual([
    ["5.8", "5.9"],
    ["5.2", "5.3"],
  ]);
  const mend = mends[1];
  const finding = { article: "5.6", place: mend?.place };
  const made = await acts.act("changeReference", { finding, was: "5.2", becomes: "5.3" });
  expect(made.items).toMatchObject([{ status: "done" }]);
  expect(made.result.report.findings.flatMap((one) => referenceMend(one)?.from ?? [])).toEqual([
    "5.8",
  ]);
  expect(documentXml(await acts.word.save())).toMatch(/<w:delText[^>]*>5\.2</);
  expect(await validate(await acts.word.save())).toEqual([]);
  const undo = made.items.flatMap((one) => (one.status === "done" && one.undo ? [one.undo] : []));
  await acts.act("undoActs", { undo });
  const back = await acts.word.save();
  for (const accept of [true, false])
    expect(anatomy(settled(back, US, accept))).toEqual(anatomy(settled(sent, US, accept)));
  // Read otherwise by now: nothing is written.
  const stale = await acts.act("changeReference", { finding, was: "5.9", becomes: "5.3" });
  expect(stale.items).toMatchObject([{ status: "stale" }]);
});
