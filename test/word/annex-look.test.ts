/** By clicks: a new row of Bijlage 4 can be read, whatever the rows beside it look like. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnnexFile } from "../cli/annex-file";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { documentXml } from "../taskpane/support/docx";
import { writeAnnex } from "../taskpane/support/pane";

const folder = mkdtempSync(join(tmpdir(), "annex-look-"));
let word: OpenAddin;
beforeAll(async () => {
  word = await openAddin({ wordApi: "1.9" });
});
afterAll(async () => {
  await word.close();
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

const cell = (look: string, text: string, fill: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/>${fill && `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}</w:tcPr>` +
  `<w:p><w:pPr><w:rPr>${look}</w:rPr></w:pPr>${text && `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`}</w:p></w:tc>`;
const row = (look: string, texts: string[], fill = "") =>
  `<w:tr>${texts.map((text) => cell(look, text, fill)).join("")}</w:tr>`;

const HEADS = ["Artikel", "Tekst die vervalt", "Vervangende tekst", "Reden"];
/** White and bold on dark blue, as the house style of many a firm has it. */
const HEAD = row('<w:b/><w:color w:val="FFFFFF"/>', HEADS, "1F3864");
const HIDDEN = row("<w:vanish/>", ["", "", "Nog te bespreken", ""]);
/** Nothing stands in it, and what comes to stand in it is hidden. */
const HIDDEN_MARK = row("<w:vanish/>", ["", "", "", ""]);

function agreement(...rows: string[]): Uint8Array {
  const grid = HEADS.map(() => '<w:gridCol w:w="2400"/>').join("");
  const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
  const file = AnnexFile.supplier()
    .putTable(table)
    .reword("onmiddellijk", "binnen 48 uur", "zich een Incident voordoet");
  return new Uint8Array(readFileSync(file.write(join(folder, "in.docx"))));
}

/** The row that says what was changed, as XML. */
function newRow(docx: Uint8Array): string {
  const rows = documentXml(docx).match(/<w:tr[ >](?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g) ?? [];
  const found = rows.filter((xml) => xml.includes("binnen 48 uur"));
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

const runs = (xml: string) => xml.match(/<w:r[ >](?:(?!<\/w:r>)[\s\S])*<\/w:r>/g) ?? [];

/** Without what a tracked change says that it was. */
const now = (xml: string) => xml.replace(/<w:(\w+PrChange)\b[\s\S]*?<\/w:\1>/g, "");

test.each([
  ["the head alone", [], false],
  ["a row that is hidden", [HIDDEN], false],
  ["a blank row whose words would be hidden", [HIDDEN, HIDDEN_MARK], false],
  ["the head alone, in a document that tracks", [], true],
])(
  "below %s",
  async (_name, rows, tracks) => {
    await word.open(agreement(HEAD, ...rows));
    await word.setTrackingMode(tracks ? "TrackAll" : "Off");
    await writeAnnex(word);
    const saved = await word.save();
    expect(await validate(saved)).toEqual([]);
    const made = newRow(saved);
    expect(runs(now(made)).length).toBeGreaterThan(2);
    for (const run of runs(now(made))) {
      expect(run).toContain('<w:color w:val="000000"/>');
      expect(run).not.toMatch(/<w:(?:vanish|b|strike)\/>/);
    }
    expect(now(made).match(/<w:shd [^>]*>/g)).toEqual(
      HEADS.map(() => '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'),
    );
    // The head itself is as it was.
    expect(documentXml(saved)).toContain('w:fill="1F3864"');
    await writeAnnex(word);
    expect(newRow(await word.save())).toEqual(made);
  },
  90_000,
);
