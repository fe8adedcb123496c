/** compose → check → annex, in this process, on files. */
import { readFileSync } from "node:fs";
import { unzipSync, strFromU8, strToU8, zipSync } from "fflate";
import { listModels } from "../../src/clauses/library";
import { fileReportSchema, type FileReport } from "../../src/cli/report-schema";
import { supplierDocx } from "../corpus/supplier";
import { del, docx, p, r, wml } from "../support/wml";
import { folder, run } from "./run";

const temp = folder();

async function report(file: string, ...more: string[]): Promise<FileReport & { code: number }> {
  const { code, out } = await run("check", "--json", ...more, file);
  return { ...fileReportSchema.parse(JSON.parse(out)), code };
}

/** The file with its document part edited. */
function edited(file: string, name: string, edit: (xml: string) => string): string {
  const files = unzipSync(readFileSync(file));
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const changed = edit(xml);
  expect(changed).not.toBe(xml);
  return temp.file(name, zipSync({ ...files, "word/document.xml": strToU8(changed) }));
}

async function composed(model: string, ...more: string[]): Promise<string> {
  const file = temp.path(`${model}.docx`);
  expect(await run("compose", "--model", model, "--out", file, ...more)).toMatchObject({
    code: 0,
    err: "",
  });
  return file;
}

test("every model: composed, recognised, no deviation", async () => {
  for (const { id } of await listModels()) {
    const { code, model, deviations } = await report(await composed(id));
    expect({ id, code, deviations }).toEqual({ id, code: 0, deviations: [] });
    expect(model?.id).toBe(id);
  }
}, 60_000);

test("answers arrive exactly, and are read back", async () => {
  const name = `Jansen & Zn. <b> "quote" 's 😀`;
  const answers = temp.file("a.json", JSON.stringify({ fields: { "party1.name": name } }));
  const { fields, deviations } = await report(await composed("boz-2017", "--answers", answers));
  expect(fields.find(({ id }) => id === "party1.name")).toMatchObject({
    filled: true,
    value: name,
  });
  expect(deviations).toEqual([]);
});

describe("the supplier's agreement", () => {
  const file = temp.file("leverancier.docx", supplierDocx());

  test("0 deviations in the text, 1 by Bijlage 4, exit code 1", async () => {
    const found = await report(file);
    expect(found).toMatchObject({ code: 1, model: { id: "boz-2017" }, deviations: [] });
    expect(found.deviationTable.rows.map(({ article, status }) => [article, status])).toEqual([
      ["8.2", "annex-only"],
    ]);
    const { code, out } = await run("check", file);
    expect(code).toBe(1);
    expect(out).toContain("0 afwijkingen in de tekst, 1 via Bijlage 4");
    expect(out).toContain("BOZ 2017");
  });

  test("every finding has a sentence of its own", async () => {
    const { findings, deviationTable } = await report(file);
    const all = [...findings, ...deviationTable.rows.flatMap((row) => row.findings)];
    expect(all.length).toBeGreaterThan(3);
    for (const { message, code } of all) {
      expect(message).not.toContain(code);
      expect(message).toMatch(/[.!?]$/);
    }
  });
});

test("a changed word is told, with the difference", async () => {
  const file = await composed("boz-2017");
  const changed = edited(file, "gewijzigd.docx", (xml) =>
    xml.replace("schadeloos voor alle claims", "schadeloos voor enkele claims"),
  );
  const { code, deviations } = await report(changed);
  expect(code).toBe(1);
  expect(deviations).toMatchObject([{ kind: "changed", article: "8.3", recorded: false }]);
  const { out } = await run("check", changed);
  expect(out).toContain("1 afwijking in de tekst");
  expect(out).toMatch(/8\.3 · gewijzigd .*niet vastgelegd/);
  expect(out).toContain("schadeloos voor [-alle-]{+enkele+} claims");
  expect(out).toContain("Artikel 8. Aansprakelijkheid");
});

test("exit codes: worst file wins, order is kept", async () => {
  const fine = await composed("boz-2017");
  const deviating = edited(fine, "anders.docx", (xml) =>
    xml.replace("louter in opdracht", "in opdracht"),
  );
  const broken = temp.file("kapot.docx", "x");
  const codeOf = async (...files: string[]) => (await run("check", ...files)).code;
  expect(await codeOf(fine)).toBe(0);
  expect(await codeOf(fine, deviating)).toBe(1);
  expect(await codeOf(broken, deviating, fine)).toBe(2);
  const { out } = await run("check", "--json", deviating, fine);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as FileReport).file),
  ).toEqual([deviating, fine]);
});

test("--strict counts findings about the document, not the model's own", async () => {
  const file = await composed("boz-2017");
  const { findings } = await report(file);
  expect(findings.some(({ origin }) => origin === "document")).toBe(true);
  expect((await run("check", "--strict", file)).code).toBe(1);
});

test("no model recognised: said, nothing claimed", async () => {
  const file = temp.file(
    "brief.docx",
    docx({ document: wml(p("Geachte heer,"), p("Hierbij de notulen.")) }),
  );
  expect(await report(file)).toMatchObject({ code: 3, model: null, deviations: [] });
  expect((await run("check", file)).out).toContain("Geen model herkend");
});

test("tracked changes by view", async () => {
  const file = edited(await composed("boz-2017"), "bijgehouden.docx", (xml) =>
    xml.replace(
      /<w:r>(?:(?!<\/w:r>).)*louter in opdracht.*?<\/w:r>/,
      (run) =>
        `<w:del w:id="9001" w:author="A. Voorbeeld" w:date="2026-03-14T09:05:00Z">${run.replace(/<(\/?)w:t\b/g, "<$1w:delText")}</w:del>`,
    ),
  );
  const { deviations } = await report(file);
  const proposals = [{ author: "A. Voorbeeld", date: "2026-03-14T09:05:00Z" }];
  expect(deviations).toMatchObject([{ kind: "missing", proposals }]);
  expect((await report(file, "--view", "rejected")).deviations).toEqual([]);
  const { out } = await run("check", file);
  expect(out).toContain("gelezen als aanvaard");
  expect(out).toContain("voorgesteld door A. Voorbeeld op 14-3-2026 09:05");
  expect((await run("check", "--view", "rejected", file)).out).not.toContain("voorgesteld");
});

test("--count: a way of writing counts when it is asked", async () => {
  const file = edited(await composed("boz-2017"), "schrijfwijze.docx", (xml) =>
    xml.replace("schadeloos voor alle", "schadeloos voor\u00a0alle"),
  );
  expect(await report(file)).toMatchObject({ code: 0, deviations: [] });
  expect(await report(file, "--count", "quotes,dashes")).toMatchObject({ code: 0, deviations: [] });
  const counted = await report(file, "--count", "quotes, spaces");
  expect(counted).toMatchObject({
    code: 1,
    deviations: [{ kind: "changed", article: "8.3", weight: { reasons: ["typing"] } }],
  });
  expect((await report(file, "--count", "all")).deviations).not.toEqual([]);
  const wrong = await run("check", "--count", "komma", file);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("quotes, dashes, spaces");
});

test("--count: notes and comments, at their place and with what they say", async () => {
  const source = unzipSync(readFileSync(await composed("boz-2017")));
  const text = (name: string) => strFromU8(source[name] ?? new Uint8Array());
  const note = (part: string, said: string) =>
    strToU8(
      `<w:${part}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
        `<w:${part} w:id="7" w:author="A. Voorbeeld">${p(said)}</w:${part}></w:${part}s>`,
    );
  const marks = del(r(`<w:footnoteReference w:id="7"/>`)) + r(`<w:commentReference w:id="7"/>`);
  const relation = (part: string) =>
    `<Relationship Id="${part}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`;
  const document = text("word/document.xml").replace(
    /(<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>(?:(?!<\/w:t>).)*schadeloos voor alle(?:(?!<\/w:r>).)*<\/w:r>)/u,
    `$1${marks}`,
  );
  expect(document).toContain(marks);
  const file = temp.file(
    "noten.docx",
    zipSync({
      ...source,
      "word/document.xml": strToU8(document),
      "word/footnotes.xml": note("footnote", "Mits verzekerd."),
      "word/comments.xml": note("comment", "Akkoord?"),
      "word/_rels/document.xml.rels": strToU8(
        text("word/_rels/document.xml.rels").replace(
          "</Relationships>",
          `${relation("footnotes")}${relation("comments")}</Relationships>`,
        ),
      ),
    }),
  );
  // The mark of the note is struck out: accepted, the note is gone with it.
  expect(await report(file)).toMatchObject({ code: 0, deviations: [], outside: [] });
  const read = await report(file, "--view", "rejected");
  expect(read).toMatchObject({
    code: 1,
    deviations: [],
    outside: [{ part: "footnotes", text: "Mits verzekerd.", place: { part: "footnotes" } }],
    document: { notes: [] },
  });
  // Its index in the findings leads to what it does.
  expect(read.findings[read.outside[0]?.findings[0] ?? -1]).toMatchObject({
    code: "outside-binds",
    values: { sentence: "Mits verzekerd.", part: "footnotes" },
  });
  expect((await run("check", "--view", "rejected", file)).out).toContain("voetnoten · 2 woorden");

  const comments = await report(file, "--count", "comments,footnotes");
  expect(comments).toMatchObject({
    code: 1,
    deviations: [{ article: "8.3", weight: { level: "wording", reasons: ["mark"] } }],
    document: { notes: [] },
  });
  expect(comments.deviations[0]?.changes.flatMap(({ mark }) => mark ?? [])).toEqual([
    { kind: "comment", text: "Akkoord?", author: "A. Voorbeeld" },
  ]);
  const rejected = await report(file, "--count", "footnotes", "--view", "rejected");
  expect(rejected.deviations).toMatchObject([
    { article: "8.3", weight: { level: "substance" }, proposals: [{ author: "B" }] },
  ]);
  const { out } = await run("check", "--count", "all", "--view", "rejected", file);
  expect(out).toContain("{+[voetnoot: Mits verzekerd.]+}");
  expect(out).toContain("{+[opmerking van A. Voorbeeld: Akkoord?]+}");
});

test("a name that changes throughout: once, with its places, and where it was kept", async () => {
  const file = edited(await composed("boz-2017"), "naam.docx", (xml) =>
    xml.replace(/(?<![\p{L}-])Verwerker(?![\p{L}-])(?! vrijwaart)/gu, "Leverancier"),
  );
  const { deviations } = await report(file);
  expect(deviations).toMatchObject([
    { renaming: { from: "Verwerker", to: "Leverancier" } },
    { article: "8.3", keepsName: { from: "Verwerker", to: "Leverancier" } },
  ]);
  const { out } = await run("check", file);
  expect(out).toMatch(/overal \(\d+ plaatsen\) · gewijzigd · bewoording/);
  expect(out).toContain("hier staat nog “Verwerker”, elders “Leverancier”");
});
