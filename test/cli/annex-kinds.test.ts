/** Every kind of deviation gets its row, is recorded by it, and is known again: through reader, check, plan and writer. */
import { writeAnnex } from "../../src/cli/annex-write";
import { loadModel } from "../../src/clauses/library";
import { check } from "../../src/check";
import { planTable, readDeviationTable } from "../../src/annex4";
import { readDocument } from "../../src/document";
import { AnnexFile } from "./annex-file";

jest.setTimeout(60_000);

const STAMP = { author: "Modeltrouw", date: "2026-11-26T12:00:00Z" };

async function run(file: AnnexFile) {
  const model = await loadModel("boz-2017");
  const parts = { document: file.document, styles: file.part("word/styles.xml") };
  const document = readDocument(parts);
  const report = check(document, [model]);
  const plan = planTable(report);
  const table = readDeviationTable(document);
  if (plan.changes)
    file.set(
      "word/document.xml",
      writeAnnex(parts, document, model, table, plan, "accepted", STAMP).document,
    );
  return { report, plan };
}

const CASES: [string, string, (file: AnnexFile) => AnnexFile][] = [
  [
    "an item changed: the whole clause",
    "8.2",
    (f) =>
      f.reword(
        "verlies en/of verminking",
        "verlies",
        "uitsluitingen van aansprakelijkheid voor verlies",
      ),
  ],
  ["an item missing", "4.1", (f) => f.removeParagraph("de overige maatregelen die Partijen")],
  [
    "an item added",
    "4.1 h (nieuw)",
    (f) =>
      f.addAfter(
        "de overige maatregelen die Partijen",
        "h.) maatregelen tegen brand in de serverruimte van Verwerker.",
      ),
  ],
  [
    "a definition",
    "1.1 k",
    (f) => f.reword("niet-ondergeschikte", "ondergeschikte", "iedere niet-ondergeschikte"),
  ],
  ["a recital", "Overweging c", (f) => f.reword("louter", "mede", "louter in opdracht")],
  [
    "a recital missing",
    "Overweging f",
    (f) => f.removeParagraph("alle eerdere Overeenkomst(en) van gelijke strekking"),
  ],
  [
    "a heading",
    "Artikel 8, opschrift",
    (f) =>
      f.reword("Aansprakelijkheid", "Aansprakelijkheid en boetes", "Artikel 8. Aansprakelijkheid"),
  ],
  [
    "the parties",
    "Partijen",
    (f) => f.reword("hierna gezamenlijk ook", "hierna tezamen mede", "hierna gezamenlijk ook"),
  ],
  [
    "an annex",
    "Bijlage 1",
    (f) => f.reword("heeft betrekking op", "ziet niet op", "is een bijlage bij de volgende"),
  ],
  [
    "a clause added under a heading",
    "Na 9 (nieuw)",
    (f) =>
      f.addAfter(
        "Artikel 9. Kosten",
        "De kosten worden vooraf door partijen begroot en schriftelijk vastgelegd.",
      ),
  ],
];

it.each(CASES)("%s → row %s", async (_, article, change) => {
  const file = change(AnnexFile.supplier());
  const first = await run(file);
  expect(first.report.deviations.length).toBeGreaterThan(0);
  expect(first.plan.rows.filter((row) => !row.existing).map((row) => row.article)).toEqual([
    article,
  ]);
  for (const stripped of [false, true]) {
    const again = await run(stripped ? file.stripControls() : file);
    expect(again.report.deviations.every((one) => one.recorded)).toBe(true);
    expect(again.plan.changes).toBe(false);
  }
});
