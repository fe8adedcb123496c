import { mkdtempSync, readFileSync, rmSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/commands";
import { AUTOMATIC_SPLIT } from "../corpus/supplier";
import { validate } from "../support/validator";
import { AnnexFile } from "./annex-file";

jest.setTimeout(120_000);

let folder = "";
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, `${(count += 1)}.docx`);

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = "";
  let error = "";
  const code = await main(args, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}
/** Runs `annex` on a file under edit. */
async function annex(
  file: AnnexFile,
  ...more: string[]
): Promise<{ file: AnnexFile; out: string; path: string }> {
  const target = path();
  const { code, out, error } = await run("annex", file.write(path()), "--out", target, ...more);
  expect(error).toBe("");
  expect(code).toBe(0);
  return { file: AnnexFile.read(target), out, path: target };
}
interface Report {
  deviations: { article: string; recorded: boolean }[];
  deviationTable: {
    rows: {
      article: string;
      status: string;
      likelyArticle?: string;
      findings: { code: string }[];
    }[];
  };
  findings: { code: string }[];
}
async function check(file: string): Promise<Report> {
  const { out } = await run("check", file, "--json");
  return JSON.parse(out) as Report;
}
/** As in the issue: one clause changed, one gone, one added. */
function threeEdits(file: AnnexFile): AnnexFile {
  return file
    .reword("onmiddellijk", "binnen 48 uur", "zich een Incident voordoet")
    .removeParagraph("Partijen dragen zorg voor afdoende dekking")
    .addAfter(
      "over te dragen aan een derde partij",
      "10.10. Verwerker meldt een overname &amp; fusie.",
    );
}
const articles = (file: AnnexFile) => file.cells().map((row) => row[0]);

describe("the supplier's agreement", () => {
  it("has one row, which is itself the deviation; annex leaves the file as it is", async () => {
    const source = AnnexFile.supplier().write(path());
    const report = await check(source);
    expect(report.deviations).toEqual([]);
    const [row] = report.deviationTable.rows;
    expect(row).toMatchObject({ article: "8.2", likelyArticle: "8.3", status: "annex-only" });
    expect(row!.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["wrong-article", "limit-collides", "quote-capitals"]),
    );
    const target = path();
    const { code, out } = await run("annex", source, "--out", target);
    expect(code).toBe(0);
    expect(out).toContain("niets gewijzigd");
    expect(readFileSync(target).equals(readFileSync(source))).toBe(true);
  });
});

describe("three edits, then one more", () => {
  it("gives four rows in article order, then five, and no reason is lost", async () => {
    const edited = threeEdits(AnnexFile.supplier());
    const before = edited.rows();
    const first = await annex(edited);
    expect(articles(first.file)).toEqual(["Art", "5.2", "8.2", "8.7", "10.10 (nieuw)"]);
    // Head and the supplier's row byte for byte.
    expect(first.file.rows()[0]).toBe(before[0]);
    expect(first.file.rows()[2]).toBe(before[1]);
    expect(first.file.cells()[3]!.slice(1, 3)).toEqual([
      "Partijen dragen zorg voor afdoende dekking van de aansprakelijkheid.",
      "Vervalt.",
    ]);
    expect(first.file.cells()[4]!.slice(1, 3)).toEqual([
      "",
      "Verwerker meldt een overname & fusie.",
    ]);
    expect(await validate(first.path)).toEqual([]);

    const report = await check(first.path);
    expect(report.deviations.map((one) => one.recorded)).toEqual([true, true, true]);
    expect(report.findings.map(({ code }) => code)).not.toContain("deviations-not-recorded");

    // A reason typed over the prompt, as Word stores it; then one more edit.
    const row = first.file.rows()[1]!;
    const prompt = row.lastIndexOf("<w:showingPlcHdr/>");
    const filled = row
      .slice(prompt)
      .replace("<w:showingPlcHdr/>", "")
      .replace('<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>', "")
      .replace(">reden<", ">Past bij onze procedure.<");
    const typed = first.file.replace(row, row.slice(0, prompt) + filled);
    typed.replace("passende vervolgstappen te nemen", "vervolgstappen te nemen");
    typed.replace("daarvan binnen 48 uur in kennis", "daarvan binnen 72 uur in kennis");
    const second = await annex(typed);
    expect(articles(second.file)).toEqual(["Art", "5.2", "5.4", "8.2", "8.7", "10.10 (nieuw)"]);
    expect(second.file.cells()[1]![3]).toBe("Past bij onze procedure.");
    expect(second.file.cells()[1]![2]).toContain("72 uur");
    expect(second.file.rows()[3]).toBe(before[1]);
    expect(second.out).toContain("Er stond: “Zodra zich een Incident");
    expect(await validate(second.path)).toEqual([]);
  });

  it("follows the text in a row of ours until somebody typed in it; then only when asked", async () => {
    const first = await annex(
      AnnexFile.supplier().reword("onmiddellijk", "binnen 48 uur", "zich een Incident voordoet"),
    );
    const later = (file: AnnexFile, hours: string, was: string) =>
      file.replace(`daarvan ${was} in kennis`, `daarvan binnen ${hours} uur in kennis`);
    const second = await annex(later(first.file, "72", "binnen 48 uur"));
    expect(second.file.cells()[1]![2]).toContain("72 uur");
    // Its mark went along: the next change is followed too.
    const third = await annex(later(second.file, "96", "binnen 72 uur"));
    expect(third.file.cells()[1]![2]).toContain("96 uur");

    const row = third.file.rows()[1]!;
    third.file.replace(row, row.replace("binnen 96 uur", "binnen 36 uur"));
    const typed = third.file.write(path());
    const left = path();
    const { out } = await run("annex", typed, "--out", left);
    expect(out).toMatch(/Rij 5\.2: de vervangende tekst is niet die van het document\./);
    expect(out).toMatch(/--update 5\.2$/m);
    expect(readFileSync(left).equals(readFileSync(typed))).toBe(true);

    const { code, error } = await run("annex", typed, "--out", path(), "--update", "9.9");
    expect([code, error]).toEqual([2, expect.stringMatching(/9\.9/)]);
    // Nor is its wording taken from the body while the row says otherwise.
    const restored = path();
    const { out: told } = await run("restore", typed, "--out", restored, "--record");
    expect(told).toMatch(/5\.2: niet hersteld; in Bijlage 4 staat al een rij/);
    expect(readFileSync(restored).equals(readFileSync(typed))).toBe(true);

    const updated = path();
    await run("annex", typed, "--out", updated, "--update", "5.2");
    expect(AnnexFile.read(updated).cells()[1]![2]).toContain("96 uur");
    expect(await validate(updated)).toEqual([]);
    expect((await check(updated)).deviations).toMatchObject([{ article: "5.2", recorded: true }]);
  });

  it("changes nothing when run again, with or without our controls", async () => {
    const first = await annex(threeEdits(AnnexFile.supplier(AUTOMATIC_SPLIT)));
    const again = path();
    await run("annex", first.path, "--out", again);
    expect(readFileSync(again).equals(readFileSync(first.path))).toBe(true);
    const stripped = first.file.stripControls();
    const { file } = await annex(stripped);
    expect(file.document).toBe(stripped.document);
  });
});

describe("a document without the table", () => {
  it("gets it behind the introduction of the annex", async () => {
    const { file, path: written } = await annex(threeEdits(AnnexFile.supplier().removeTable()));
    expect(articles(file)).toEqual(["Art", "5.2", "8.7", "10.10 (nieuw)"]);
    expect(file.rows()[0]).toContain("<w:tblHeader/>");
    const { start } = file.table();
    expect(start).toBeGreaterThan(
      file.paragraph("onderstaande wijzigingen overeengekomen").end - 1,
    );
    expect(start).toBeLessThan(file.paragraph("Bijlage 5 - Contactgegevens").start);
    expect(file.part("word/styles.xml")).toContain("MTTabeltekst");
    expect(await validate(written)).toEqual([]);
  });
  it("gets the whole annex before Bijlage 5", async () => {
    const bare = threeEdits(AnnexFile.supplier().removeTable())
      .removeParagraph("Bijlage 4 - Aanpassingen")
      .removeParagraph("Bij voorkeur wordt de gehele tekst")
      .removeParagraph("onderstaande wijzigingen overeengekomen");
    const { file, path: written } = await annex(bare);
    expect(file.paragraph("Bijlage 4 - Aanpassingen").start).toBeLessThan(file.table().start);
    expect(file.table().end).toBeLessThan(file.paragraph("Bijlage 5 - Contactgegevens").start);
    expect(await validate(written)).toEqual([]);
    const again = path();
    await run("annex", written, "--out", again);
    expect(readFileSync(again).equals(readFileSync(written))).toBe(true);
  });
});

describe("a document that is closed", () => {
  it("signed, is refused, and nothing is written", async () => {
    const file = AnnexFile.supplier();
    const signature =
      '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    const rels = file.part("_rels/.rels");
    file.set("_rels/.rels", rels.replace("</Relationships>", `${signature}</Relationships>`));
    const target = path();
    const { code, error } = await run("annex", file.write(path()), "--out", target);
    expect(code).toBe(2);
    expect(error).toContain("ondertekend");
    expect(existsSync(target)).toBe(false);
  });
});

describe("tracked changes", () => {
  it("count only when the user asks for them", async () => {
    const mark = 'w:id="901" w:author="A" w:date="2026-01-02T03:04:05Z"';
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const proposal =
      `<w:del ${mark}><w:r><w:delText>onmiddellijk</w:delText></w:r></w:del>` +
      `<w:ins ${mark.replace("901", "902")}>${run("spoedig")}</w:ins>`;
    const tracked = () =>
      AnnexFile.supplier().edit("Zodra zich een Incident voordoet", (xml) => {
        const [before = "", after = ""] = xml.replace(/<[^>]*>/g, "").split("onmiddellijk");
        return `<w:p>${run(before)}${proposal}${run(after)}</w:p>`;
      });
    const asIs = await annex(tracked());
    expect(articles(asIs.file)).toEqual(["Art", "8.2"]);
    expect(asIs.out).toContain("gelezen als geweigerd");
    const accepted = await annex(tracked(), "--view", "accepted");
    expect(articles(accepted.file)).toEqual(["Art", "5.2", "8.2"]);
    expect(accepted.file.cells()[1]![2]).toContain("daarvan spoedig in kennis");
  });
});
