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

const ALL_LEVELS = Array.from({ length: 9 }, (_, at) => startOverride(at, 1)).join("");
const field = (instruction: string, result?: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  (result === undefined
    ? ""
    : `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r>`) +
  `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const abstractOf = (lists: string): string =>
  new RegExp(`<w:num w:numId="${LIST}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(lists)?.[1] ??
  "";
/** The definition of the agreement's list, changed. */
function redefine(file: AnnexFile, change: (definition: string) => string): void {
  const lists = file.part("word/numbering.xml");
  const begin = lists.indexOf(`<w:abstractNum w:abstractNumId="${abstractOf(lists)}"`);
  const end = lists.indexOf("</w:abstractNum>", begin);
  file.set(
    "word/numbering.xml",
    lists.slice(0, begin) + change(lists.slice(begin, end)) + lists.slice(end),
  );
}

Object.assign(HABITS, {
  "clauses restarted by hand in every article": (file) => {
    let article = 0;
    const text = file.document.replace(
      new RegExp(`<w:p><w:pPr>(?:${own("MTArtikel", 0)}|${own("MTLid", 1)})`, "g"),
      (start: string) => {
        if (start.includes("MTArtikel")) article += 1;
        return start.replace(numPr(1, LIST), numPr(1, `8${article}`));
      },
    );
    file.set("word/document.xml", text);
    const lists = file.part("word/numbering.xml");
    const nums = Array.from(
      { length: article },
      (_, at) =>
        `<w:num w:numId="8${at + 1}"><w:abstractNumId w:val="${abstractOf(lists)}"/>${ALL_LEVELS}</w:num>`,
    ).join("");
    file.set("word/numbering.xml", lists.replace("</w:numbering>", `${nums}</w:numbering>`));
  },
  "legal numbering that pads its numbers": (file) =>
    redefine(file, (definition) =>
      definition.replace(
        /(<w:lvl w:ilvl="1".*?)<w:numFmt w:val="decimal"\/>/s,
        `$1<w:numFmt w:val="decimalZero"/><w:isLgl/>`,
      ),
    ),
  "a restart that is said, and is the usual one": (file) =>
    redefine(file, (definition) =>
      definition.replace(/(<w:lvl w:ilvl="1".*?<w:numFmt [^>]*>)/s, `$1<w:lvlRestart w:val="1"/>`),
    ),
  "hidden numbered paragraphs behind the clauses": (file) => {
    const hidden = `<w:p><w:pPr>${numPr(2, LIST)}<w:rPr><w:vanish/></w:rPr></w:pPr></w:p>`;
    file.set(
      "word/document.xml",
      file.document.replace(
        new RegExp(`<w:p><w:pPr>${own("MTLid", 1)}.*?</w:p>`, "gs"),
        (whole: string) => whole + hidden,
      ),
    );
  },
  "numbers that are proposed": (file) => {
    file.set(
      "word/document.xml",
      file.document.replaceAll(
        own("MTLid", 1),
        own("MTLid", 1).replace(
          "</w:numPr>",
          `<w:ins w:id="9001" w:author="A" w:date="2026-01-05T10:00:00Z"/></w:numPr>`,
        ),
      ),
    );
  },
  "clauses in the cells of a table": (file) => {
    file.set(
      "word/document.xml",
      file.document.replace(
        new RegExp(`<w:p><w:pPr>${own("MTLid", 1)}.*?</w:p>`, "gs"),
        (whole: string) => `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>${whole}</w:tc></w:tr></w:tbl>`,
      ),
    );
  },
  "numbers of a field in the line (LISTNUM)": (file) => {
    redefine(file, (definition) =>
      definition.replace(/(<w:multiLevelType [^>]*>)/, `$1<w:name w:val="Leden"/>`),
    );
    file.set(
      "word/document.xml",
      file.document.replace(
        new RegExp(`${own("MTLid", 1)}(.*?</w:pPr>)`, "gs"),
        `<w:pStyle w:val="MTLid"/>${numPr(0, "0")}$1${field("LISTNUM Leden \\l 2")}<w:r><w:tab/></w:r>`,
      ),
    );
  },
  "articles and clauses numbered by sequences (SEQ)": (file) => {
    const text = (value: string): string => `<w:r><w:t xml:space="preserve">${value}</w:t></w:r>`;
    let [article, clause] = [0, 0];
    file.set(
      "word/document.xml",
      file.document.replace(
        new RegExp(`(?:${own("MTArtikel", 0)}|${own("MTLid", 1)})(.*?</w:pPr>)`, "gs"),
        (whole: string, rest: string) => {
          if (whole.includes("MTArtikel")) {
            [article, clause] = [article + 1, 0];
            return `<w:pStyle w:val="MTArtikel"/>${numPr(0, "0")}${rest}${text("Artikel ")}${field("SEQ artikel", String(article))}${text(". ")}`;
          }
          clause += 1;
          return `<w:pStyle w:val="MTLid"/>${numPr(0, "0")}${rest}${field("SEQ artikel \\c", String(article))}${text(".")}${field("SEQ lid", String(clause))}${text(".")}<w:r><w:tab/></w:r>`;
        },
      ),
    );
  },
} satisfies typeof HABITS);

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
/** Every clause written alike, so that a habit reaches them all. */
const composed = async (): Promise<AnnexFile> => {
  const path = temp.path("boz.docx");
  await run("compose", "--model", "boz-2017", "--out", path);
  const file = AnnexFile.read(path);
  const [lid, kept] = [`<w:pStyle w:val="MTLid"/>`, "<w:keepNext/>"];
  file.set("word/document.xml", file.document.replaceAll(lid + kept, lid));
  expect(file.document.split(own("MTLid", 1))).toHaveLength(67);
  return file;
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
  // As it is read, automatic or not; padding is not part of the number.
  const labels = lines.flatMap(
    ({ label, text }) =>
      /^(?:Artikel )?\d+\.(?:\d+\.)?/.exec(`${label} ${text}`.trim())?.[0].replace(/\.0+/, ".") ??
      [],
  );
  expect(labels.filter((label) => label.startsWith("Artikel"))).toEqual(
    Array.from({ length: 13 }, (_, at) => `Artikel ${at + 1}.`),
  );
  expect(labels).toEqual(expect.arrayContaining(["1.1.", "5.8.", "8.7.", "13.6."]));
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

test.each(Object.keys(HABITS))(
  "%s: a clause that was rewritten under its own number is that clause",
  async (name) => {
    const file = await composed();
    for (const [from, to] of [
      [
        "Partijen dragen zorg voor afdoende dekking van de aansprakelijkheid.",
        "Iedere partij sluit een verzekering die bij haar risico past.",
      ],
      [
        "De overwegingen maken onderdeel uit van deze Verwerkersovereenkomst.",
        "Wat vooraf is overwogen, geldt als afgesproken.",
      ],
    ] as const)
      file.replace(from, () => to);
    HABITS[name]?.(file);
    const report = JSON.parse(
      (await run("check", "--json", "--model", "boz-2017", saved("anders.docx", file))).out,
    );
    expect(report.deviations).toMatchObject([
      { kind: "changed", article: "8.7" },
      { kind: "changed", article: "13.1" },
    ]);
    expect(codes(report.findings)).toEqual([]);
  },
);
