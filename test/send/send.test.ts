/** A copy to send: what must be out of it, what must stay, what is told. Judged by hand on files made here, and on the corpus. */
import { existsSync, readFileSync } from "node:fs";
import { ADDIN_ID } from "../../src/send/ours";
import { folder, run } from "../cli/run";
import { supplierDocx } from "../corpus/supplier";
import { negotiatedDocx } from "../report/negotiated";
import { validate } from "../support/validator";
import { namesUs, sample, sentOf } from "./sent";
import { read, W, worked, zip } from "./worked";

const files = folder();
it("the add-in's id is the manifest's", () => {
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${ADDIN_ID}</Id>`);
});

describe("what is ours", () => {
  it.each(["boz-2017", "bouw-verwerker", "zelfstandig"])(
    "%s as inserted: no control, tag, style name or property of ours, and each word stands",
    async (model) => {
      const made = files.path(`${model}.docx`);
      await run("compose", "--model", model, "--out", made);
      expect(namesUs(readFileSync(made)).length).toBeGreaterThan(0);
      const out = files.path(`${model}-kopie.docx`);
      expect((await run("send", made, "--out", out)).err).toBe("");
      expect(namesUs(readFileSync(out))).toEqual([]);
      const text = (file: string): string =>
        read(readFileSync(file))["word/document.xml"]!.replace(/<[^>]*>/g, "");
      expect(text(out)).toBe(text(made));
      expect(await validate(out)).toEqual([]);
      // Boxes to tick are Word's, and stay.
      const boxes = (file: string): number =>
        read(readFileSync(file))["word/document.xml"]!.split("w14:checkbox>").length;
      expect(boxes(out)).toBe(boxes(made));
    },
  );

  it("a bookmark of ours and the note that opens our pane go; another's bookmark stays", async () => {
    const file = files.file("gewerkt.docx", worked());
    const out = files.path("gewerkt-kopie.docx");
    expect((await run("send", file, "--out", out)).err).toBe("");
    const parts = read(readFileSync(out));
    expect(Object.keys(parts).filter((name) => /webextension|comments/.test(name))).toEqual([]);
    expect(parts["_rels/.rels"]).not.toContain("taskpanes");
    expect(parts["[Content_Types].xml"]).not.toMatch(/webextension|comments/u);
    expect(parts["word/document.xml"]).toContain('w:name="Bijlagen"');
    expect(parts["word/document.xml"]).not.toMatch(/_mt1|comment/u);
    expect(await validate(out)).toEqual([]);
  });

  it("tracked changes by the command line get another author, or the one that is asked for", async () => {
    const tracked = files.path("hersteld.docx");
    await run("restore", files.file("n.docx", negotiatedDocx()), "--out", tracked);
    expect(namesUs(readFileSync(tracked))).toContain("word/document.xml");
    const out = files.path("hersteld-kopie.docx");
    const { out: said } = await run("send", tracked, "--out", out, "--author", "Bureau Voorbeeld");
    expect(namesUs(readFileSync(out))).toEqual([]);
    expect(read(readFileSync(out))["word/document.xml"]).toContain('w:author="Bureau Voorbeeld"');
    expect(said).toMatch(/bijgehouden wijzigingen van Bureau Voorbeeld: \d+/u);
  });
});

it("parties who name us in their own text are told, and their words stay", async () => {
  const parts = read(negotiatedDocx());
  const document = parts["word/document.xml"]!;
  const said = "Partijen gebruiken Modeltrouw om deze overeenkomst te controleren.";
  parts["word/document.xml"] = document.replace(
    "<w:sectPr",
    `<w:p><w:r><w:t>${said}</w:t></w:r></w:p><w:sectPr`,
  );
  expect(parts["word/document.xml"]).toContain(said);
  const out = files.path("genoemd-kopie.docx");
  const ran = await run("send", files.file("genoemd.docx", zip(parts)), "--out", out);
  expect(ran.out).toContain(
    "De naam Modeltrouw staat nog in word/document.xml: dat is tekst van partijen en blijft.",
  );
  expect(read(readFileSync(out))["word/document.xml"]).toContain(said);
});

it("a main part in another folder is read as well", async () => {
  const made = files.path("elders.docx");
  await run("compose", "--model", "mms", "--out", made);
  const moved = Object.fromEntries(
    Object.entries(read(readFileSync(made))).map(([name, text]) => [
      name.replace(/^word\//, "tekst/"),
      text.replace(/\/word\//g, "/tekst/").replace(/"word\//g, '"tekst/'),
    ]),
  );
  const out = files.path("elders-kopie.docx");
  expect((await run("send", files.file("elders2.docx", zip(moved)), "--out", out)).err).toBe("");
  expect(namesUs(readFileSync(out))).toEqual([]);
});

describe("comments", () => {
  it("stay here unless asked for; those of one author go along, and the rest is told as taken out", async () => {
    const file = files.file("gewerkt2.docx", worked());
    const out = files.path("k.docx");
    const none = await run("send", file, "--out", out);
    expect(none.out).toContain("opmerking van A. Intern: “Niet verder gaan dan dit.”");
    const { out: said } = await run("send", file, "--out", out, "--comments", "B. Extern");
    const parts = read(readFileSync(out));
    expect(parts["word/comments.xml"]).toContain("Graag uw akkoord.");
    expect(Object.values(parts).join("")).not.toContain("Niet verder gaan dan dit.");
    expect(parts["word/document.xml"]).not.toContain('w:id="0"/><w:commentRangeEnd');
    // A reply to what stays here stands by itself.
    expect(parts["word/commentsExtended.xml"]).not.toMatch(/paraIdParent|00000001/u);
    expect(said).toContain("opmerkingen van B. Extern: 1");
    expect(await validate(out)).toEqual([]);
  });

  it("never go along in a copy to sign", async () => {
    const out = files.path("teken.docx");
    await run(
      "send",
      files.file("g.docx", worked()),
      "--out",
      out,
      "--for",
      "signature",
      "--comments",
      "all",
    );
    expect(Object.keys(read(readFileSync(out))).filter((name) => /comments/.test(name))).toEqual(
      [],
    );
  });
});

describe("tracked changes", () => {
  const restored = async (): Promise<string> => {
    const tracked = files.path("bijgehouden.docx");
    await run("restore", files.file("n2.docx", negotiatedDocx()), "--out", tracked);
    return tracked;
  };

  it("a clean copy lists them first and writes nothing without --yes", async () => {
    const out = files.path("net.docx");
    const ran = await run("send", await restored(), "--out", out, "--for", "clean");
    expect(ran.code).toBe(2);
    expect(ran.out).toContain("verwijderd “binnen 72 uur na ontdekking");
    expect(ran.err).toContain("er is niets geschreven");
    expect(existsSync(out)).toBe(false);
  });

  it("with --yes they are accepted in the copy, and the document stays as it was", async () => {
    const file = await restored();
    const before = readFileSync(file);
    const out = files.path("net2.docx");
    const ran = await run("send", file, "--out", out, "--for", "clean", "--yes");
    expect(ran.err).toBe("");
    expect(read(readFileSync(out))["word/document.xml"]).not.toMatch(/<w:(?:ins|del)\b/u);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await validate(out)).toEqual([]);
  });

  it("in a draft and a copy to sign they stay, and are told", async () => {
    for (const purpose of ["negotiation", "signature"]) {
      const out = files.path(`${purpose}.docx`);
      const { out: said } = await run("send", await restored(), "--out", out, "--for", purpose);
      expect(read(readFileSync(out))["word/document.xml"]).toMatch(/<w:del\b/u);
      expect(said).toMatch(/bijgehouden wijzigingen van Auteur: \d+/u);
    }
  });
});

describe("what is told", () => {
  it("the supplier's agreement for signature: its row by name, its open party, what was not judged", async () => {
    const out = files.path("lev.docx");
    const ran = await run(
      "send",
      files.file("l.docx", supplierDocx()),
      "--out",
      out,
      "--for",
      "signature",
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(
      "Rij 8.2 van de afwijkingentabel haalt de tekst van een ander artikel aan.",
    );
    expect(ran.out).toContain("Naam Verwerkingsverantwoordelijke");
    expect(ran.out).toContain("Niet beoordeeld:");
    // Its liability row stays word for word.
    const rows = async (file: string): Promise<unknown> =>
      JSON.parse((await run("check", file, "--json")).out).deviationTable.rows;
    expect(await rows(out)).toEqual(await rows(files.path("l.docx")));
  });

  it("a document without a model is copied, and said not to be compared", async () => {
    const docx = read(negotiatedDocx());
    docx["word/document.xml"] =
      `<w:document ${W}><w:body><w:p><w:r><w:t>Beste heer, hierbij de stukken.</w:t></w:r></w:p></w:body></w:document>`;
    const ran = await run(
      "send",
      files.file("brief.docx", zip(docx)),
      "--out",
      files.path("brief2.docx"),
    );
    expect(ran.code).toBe(3);
    expect(ran.out).toContain("niet vergeleken");
  });
});

it("documents of the corpus: nothing of ours, the same report, as valid as before", async () => {
  let ours = 0;
  let clean = 0;
  for (const document of sample(6, 17)) {
    const sent = await sentOf(document, files.file, true);
    expect({ name: document.name, problems: sent.problems }).toEqual({
      name: document.name,
      problems: [],
    });
    if (sent.ours) ours += 1;
    if (sent.clean) clean += 1;
  }
  expect(ours).toBeGreaterThan(0);
  expect(clean).toBeGreaterThan(0);
});
