/**
 * BOZ in the numbering habits of real files: however it is numbered, the same agreement gives the same
 * report, and Bijlage 4 cites the numbers that Word shows.
 */
import { startOverride } from "../support/wml";
import { AnnexFile } from "./annex-file";
import { folder, run } from "./run";

const temp = folder();
const ITEMS = ["6", "7", "8", "9", "10", "11"];

const numPr = (level: number | null, list: number | string | null): string =>
  `<w:numPr>${level === null ? "" : `<w:ilvl w:val="${level}"/>`}${list === null ? "" : `<w:numId w:val="${list}"/>`}</w:numPr>`;
const LIST = "3";
const own = (style: string, level: number): string =>
  `<w:pStyle w:val="${style}"/>${numPr(level, LIST)}`;

/** Every habit changes how the numbers are made, and none of them what they are. */
const HABITS: Record<string, (file: AnnexFile) => void> = {
  "as composed": () => undefined,
  "levels from a style that has its base's list": (file) => {
    file.set(
      "word/document.xml",
      file.document
        .replaceAll(own("MTArtikel", 0), `<w:pStyle w:val="MTArtikel"/>`)
        .replaceAll(own("MTLid", 1), `<w:pStyle w:val="Lid"/>`),
    );
    file.set(
      "word/styles.xml",
      file
        .part("word/styles.xml")
        .replace(
          "</w:styles>",
          `<w:style w:type="paragraph" w:styleId="Lid"><w:name w:val="Lid"/><w:basedOn w:val="MTArtikel"/><w:pPr>${numPr(1, null)}<w:outlineLvl w:val="9"/></w:pPr></w:style></w:styles>`,
        ),
    );
  },
  "a list in the paragraph, the level in its style": (file) => {
    file.set(
      "word/document.xml",
      file.document.replaceAll(own("MTLid", 1), `<w:pStyle w:val="MTLid"/>${numPr(null, LIST)}`),
    );
  },
  "items restarted as Word does, with an override for all nine levels": (file) => {
    const all = Array.from({ length: 9 }, (_, at) => startOverride(at, 1)).join("");
    const lists = file.part("word/numbering.xml");
    const abstract = new RegExp(
      `<w:num w:numId="${LIST}"[^>]*><w:abstractNumId w:val="(\\d+)"`,
    ).exec(lists)?.[1];
    let text = file.document;
    for (const item of ITEMS) text = text.replaceAll(numPr(0, item), numPr(2, `9${item}`));
    file.set("word/document.xml", text);
    const nums = ITEMS.map(
      (item) => `<w:num w:numId="9${item}"><w:abstractNumId w:val="${abstract}"/>${all}</w:num>`,
    ).join("");
    file.set("word/numbering.xml", lists.replace("</w:numbering>", `${nums}</w:numbering>`));
  },
  "section breaks in empty numbered paragraphs": (file) => {
    const empty = `<w:p><w:pPr>${own("MTArtikel", 0)}<w:sectPr/></w:pPr></w:p>`;
    file.set(
      "word/document.xml",
      file.document.replace(
        new RegExp(`<w:p><w:pPr>${own("MTArtikel", 0)}`, "g"),
        (start: string) => empty + start,
      ),
    );
  },
  "a style separator behind the first words of a clause": (file) => {
    file.set(
      "word/document.xml",
      file.document.replace(
        new RegExp(`(<w:p><w:pPr>${own("MTLid", 1)})(</w:pPr><w:r><w:t[^>]*>\\S+ \\S+)( )`, "g"),
        `$1<w:rPr><w:vanish/><w:specVanish/></w:rPr>$2</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">$3`,
      ),
    );
  },
};

interface Line {
  label: string;
  text: string;
}
const linesOf = async (path: string): Promise<Line[]> =>
  JSON.parse((await run("read", "--json", path)).out).lines as Line[];

/** Clause 8.7 put behind the last one of article 13. */
function moveClause(text: string, lines: readonly Line[]): string {
  const paragraph = (label: string): string => {
    const begin = lines.find((line) => line.label === label)?.text.slice(0, 25) ?? label;
    const at = text.indexOf(begin);
    return text.slice(text.lastIndexOf("<w:p>", at), text.indexOf("</w:p>", at) + 6);
  };
  const [moved, last] = [paragraph("8.7."), paragraph("13.1.")];
  return text.replace(moved, "").replace(last, last + moved);
}

const saved = (name: string, file: AnnexFile): string => {
  const path = temp.path(name);
  file.write(path);
  return path;
};
const composed = async (): Promise<AnnexFile> => {
  const path = temp.path("boz.docx");
  await run("compose", "--model", "boz-2017", "--out", path);
  return AnnexFile.read(path);
};
const codes = (findings: { code: string }[]): string[] =>
  findings.map(({ code }) => code).filter((code) => /^(?:renumbered|reference-)/.test(code));

test.each(Object.keys(HABITS))("%s: no false finding, and the same numbers", async (name) => {
  const file = await composed();
  HABITS[name]?.(file);
  const path = saved(`${name.replace(/\W/g, "-")}.docx`, file);
  const report = JSON.parse((await run("check", "--json", "--model", "boz-2017", path)).out);
  expect(report.deviations).toEqual([]);
  expect(codes(report.findings)).toEqual([]);
  const lines = await linesOf(path);
  const labels = lines
    .map(({ label }) => label)
    .filter((label) => /^(?:Artikel )?\d+\./.test(label));
  expect(labels.filter((label) => label.startsWith("Artikel"))).toEqual(
    Array.from({ length: 13 }, (_, at) => `Artikel ${at + 1}.`),
  );
  expect(labels).toContain("8.7.");
  expect(labels).toContain("13.1.");
});

test.each(Object.keys(HABITS))(
  "%s: a clause that moved is cited by the number it has",
  async (name) => {
    const file = await composed();
    const plain = file.copy();
    file.set(
      "word/document.xml",
      moveClause(file.document, await linesOf(saved("plain.docx", plain))),
    );
    const before = file.copy();
    HABITS[name]?.(file);
    const changed = ["document", "styles", "numbering"].some(
      (part) => file.part(`word/${part}.xml`) !== before.part(`word/${part}.xml`),
    );
    expect(changed).toBe(name !== "as composed");
    const path = saved("moved.docx", file);
    const report = JSON.parse((await run("check", "--json", "--model", "boz-2017", path)).out);
    expect(report.deviations).toMatchObject([{ kind: "moved", article: "8.7", ownNumber: "13.2" }]);
    const out = temp.path("annex.docx");
    await run("annex", path, "--model", "boz-2017", "--out", out);
    expect((await linesOf(out)).map(({ text }) => text)).toContain("Verplaatst naar 13.2.");
  },
);
