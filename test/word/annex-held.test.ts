/** By clicks: a cell that holds more than plain text is left, whoever else is at work in the table. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnnexFile } from "../cli/annex-file";
import { HELD_KINDS, withHeldParts } from "../cli/hand/held";
import { tableXml } from "../cli/hand/table";
import { COLUMNS, heldFile } from "../cli/hand/update";
import { supplierDocx } from "../corpus/supplier";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { annexRows, documentXml } from "../taskpane/support/docx";
import { comeBack, edit, goTo, writeAnnex } from "../taskpane/support/pane";

const folder = mkdtempSync(join(tmpdir(), "annex-held-"));
let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
});
afterAll(async () => {
  await word.close();
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

/** Without what the stand-in numbers anew. */
const plain = (xml: string) =>
  xml
    .replace(/<w:id w:val="-?\d+"\/>/g, "")
    .replace(/ (?:xmlns:\w+|xml:space|w:rsid\w*)="[^"]*"/g, "")
    .replace(/<w:(\w+)><\/w:\1>/g, "<w:$1/>");

function bytes(file: AnnexFile): Uint8Array {
  return new Uint8Array(readFileSync(file.write(join(folder, "opened.docx"))));
}

/** A sample: the command line runs all of them, in every column (`npm run prove`, held-cells). */
const SAMPLE = HELD_KINDS.map((kind, at) => [kind, COLUMNS[(at + 2) % COLUMNS.length]!] as const);

test.each(SAMPLE.filter((_, at) => at % 3 === 0))(
  "%s under %s stands after two presses",
  async (kind, column) => {
    const { file, filled } = await heldFile(kind, column, false, folder);
    await word.open(bytes(file));
    const told = await writeAnnex(word);
    const once = await word.save();
    expect(plain(documentXml(once))).toContain(plain(filled));
    if (column === "replacement")
      await word.pane.getByText(/is niet gewijzigd\. Daar hoort te staan/).waitFor();
    await writeAnnex(word);
    expect(plain(documentXml(await word.save()))).toEqual(plain(documentXml(once)));
    expect(told).not.toMatch(/halverwege/);
  },
  60_000,
);

test("a hand-made table: each new row has every cell, what others put there stands", async () => {
  const file = withHeldParts(AnnexFile.supplier()).putTable(
    tableXml({
      order: ["reason", "article", "extra", "replacement", "lapses"],
      widths: [2, 1, 1, 2, 3],
      title: true,
      marked: false,
      before: 1,
      rows: [
        { kind: "banner", text: "Afspraken", held: "note" },
        { kind: "blank", held: "dropdown", role: "lapses" },
        { kind: "spanning", at: 0, text: "Zie offerte" },
        { kind: "blank", held: "image", role: "reason" },
      ],
    }),
  );
  file.reword("onmiddellijk", "binnen 48 uur", "zich een Incident voordoet");
  file.reword("louter", "mede", "louter in opdracht");
  await word.open(bytes(file));
  const before = file.rows().slice(1).map(plain);
  expect(await writeAnnex(word)).toMatch(/waarvan 2 nieuw/);
  const saved = await word.save();
  expect(await validate(saved)).toEqual([]);
  const xml = plain(documentXml(saved));
  for (const row of before) expect(xml).toContain(row.replace("<w:tr><w:trPr>", ""));
  const path = join(folder, "saved.docx");
  writeFileSync(path, saved);
  const rows = AnnexFile.read(path)
    .cells()
    .filter(([, article]) => /^(?:5\.2|Overweging c)$/.test(article ?? ""));
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toHaveLength(5);
    expect(row[3]).not.toBe("");
    expect(row[4]).not.toBe("");
    expect(row[2]).toBe("");
  }
  expect(await writeAnnex(word)).toMatch(/was al bijgewerkt/);
  expect(documentXml(await word.save())).toEqual(documentXml(saved));
}, 60_000);

const OTHER = "Van de wederpartij: akkoord tot 1 juli.";
test.each([
  [1, { kind: "type", at: "zo spoedig mogelijk", text: OTHER }],
  [2, { kind: "type", at: "zo spoedig mogelijk", text: OTHER }],
  [1, { kind: "insertRow", at: "zo spoedig mogelijk", text: OTHER }],
  [2, { kind: "insertRow", at: "zo spoedig mogelijk", text: OTHER }],
  [2, { kind: "deleteRow", at: "zo spoedig mogelijk" }],
] as const)(
  "somebody else, after batch %i: %o",
  async (batch, other) => {
    await word.open(supplierDocx());
    await edit(word, "5.2", "onmiddellijk", "zo spoedig mogelijk");
    await writeAnnex(word);
    await edit(word, "5.2", "zo spoedig mogelijk", "binnen 72 uur");
    const before = annexRows(await word.save());
    await goTo(word, "Bijlage 4");
    await comeBack(word);
    await word.secondUser(batch, [other]);
    const told = await writeAnnex(word);
    const after = annexRows(await word.save());
    if ("text" in other) expect(JSON.stringify(after)).toContain(OTHER);
    // The row of somebody else is as it was, wherever it stands now.
    expect(after).toContainEqual(before.find(([article]) => article === "8.2"));
    if (batch === 1) expect(told).toMatch(/iemand anders|verouderd|anders/i);
  },
  60_000,
);
