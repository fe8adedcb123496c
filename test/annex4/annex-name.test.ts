/** The annex under the name that it has where it stands. */
import { annexName, readDeviationTable } from "../../src/annex4";
import { documentOf, paragraph, table } from "./build";

const ROWS = [["8.3", "a", "b", "c"]];
const other = () => table([["x", "y"]], ["Categorie", "Maatregel"]);

function nameIn(...blocks: Parameters<typeof documentOf>): string | null {
  const document = documentOf(...blocks);
  const read = readDeviationTable(document);
  return read && annexName(document, read, "accepted");
}

test.each([
  ["Bijlage 3: Afwijkingen van de modeltekst", "Bijlage 3"],
  ["BIJLAGE 7 – AFWIJKINGEN", "Bijlage 7"],
  ["Bijlage 2a Afwijkingen", "Bijlage 2a"],
  ["Appendix B. Wijzigingen", "Appendix B"],
  ["Bijlage IV", "Bijlage IV"],
])("%s", (heading, name) => {
  expect(nameIn(paragraph(heading), paragraph("Deze bijlage gaat voor."), table(ROWS))).toBe(name);
});

test("a number that Word counts is part of the name", () => {
  const heading = paragraph("Afwijkingen", { label: "Bijlage 6" });
  expect(nameIn(heading, table(ROWS))).toBe("Bijlage 6");
});

test.each([
  ["a sentence about an annex", [paragraph("Bijlage 4 bevat de afwijkingen."), table(ROWS)]],
  ["a clause of an annex", [paragraph("Bijlage 1.2 Afwijkingen"), table(ROWS)]],
  [
    "another annex, with a table of its own",
    [paragraph("Bijlage 2: Maatregelen"), other(), paragraph("Afwijkingen"), table(ROWS)],
  ],
  [
    "a heading of the same rank between",
    [
      paragraph("Bijlage 2: Maatregelen", { outlineLevel: 0 }),
      paragraph("Afwijkingen", { outlineLevel: 0 }),
      table(ROWS),
    ],
  ],
  ["a line of the contents", [paragraph("Bijlage 4", { styleName: "toc 1" }), table(ROWS)]],
])("no name: %s", (_, blocks) => expect(nameIn(...blocks)).toBeNull());

test("a heading of a lower rank stands in the annex", () => {
  const annex = paragraph("Bijlage 5: Afspraken", { outlineLevel: 0 });
  const inside = paragraph("Afwijkingen", { outlineLevel: 1 });
  expect(nameIn(annex, inside, table(ROWS))).toBe("Bijlage 5");
});
