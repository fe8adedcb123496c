/** `read`: how a user finds out what Modeltrouw saw. */
import { docx, del, ins, p, packageFiles, r, tbl, tc, tr, W, wml, zipFiles } from "../support/wml";
import { abstractNum, lvl, num, numberingPart } from "../support/wml";
import { rawZip } from "./raw-zip";
import { folder, run } from "./run";

const { file: save, path } = folder();
const json = async (file: string, ...options: string[]) => {
  const { code, out } = await run("read", "--json", ...options, file);
  return { code, ...JSON.parse(out) };
};

const numbering = numberingPart(abstractNum(0, lvl(0, { text: "Artikel %1." })), num(1, 0));
const document = wml(
  p("Definities", { num: [1, 0] }),
  p([]),
  tbl(tr([tc(p("Begrip")), tc(p("Betekenis"))])),
  p([
    r("alle "),
    ins(r("redelijke ")),
    del(r("nodige ")),
    r("schade", `<w:color w:val="FFFFFF"/>`),
    r("x", "<w:vanish/>"),
  ]),
  p([
    r(
      `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="3600000" cy="720000"/><wp:docPr id="1" name="x" descr="Handtekening"/><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></wp:inline></w:drawing>`,
    ),
  ]),
);

test("a line a paragraph with its part, number, text and place; then what could not be read", async () => {
  const file = save("lezen.docx", docx({ document, numbering }));
  expect(await json(file)).toEqual({
    code: 0,
    file,
    view: "accepted",
    lines: [
      {
        part: "body",
        label: "Artikel 1.",
        text: "Definities",
        place: { paragraph: 0, lastParagraph: 0 },
        marks: [],
      },
      {
        part: "body",
        label: "",
        text: "Begrip",
        place: { paragraph: 2, lastParagraph: 2, cells: [{ row: 0, cell: 0 }] },
        marks: [],
      },
      {
        part: "body",
        label: "",
        text: "Betekenis",
        place: { paragraph: 3, lastParagraph: 3, cells: [{ row: 0, cell: 1 }] },
        marks: [],
      },
      {
        part: "body",
        label: "",
        text: "alle redelijke ",
        place: { paragraph: 4, lastParagraph: 4 },
        marks: [
          { kind: "inserted", text: "redelijke ", author: "A", date: "2026-01-02T03:04:05Z" },
          { kind: "deleted", text: "nodige ", author: "B", date: "2026-01-02T03:04:05Z" },
          { kind: "invisible", text: "schade", why: "colour" },
          { kind: "hidden", text: "x" },
        ],
      },
    ],
    unread: [
      {
        kind: "picture",
        part: "body",
        place: { paragraph: 5, lastParagraph: 5 },
        count: 1,
        size: { width: 100, height: 20 },
        bytes: null,
        texts: ["Handtekening"],
      },
    ],
    notes: [
      { code: "invisible-text-skipped", detail: "" },
      { code: "hidden-text-skipped", detail: "" },
    ],
  });
  expect((await json(file, "--view", "rejected")).lines[3].text).toBe("alle nodige ");
  const { out } = await run("read", file);
  expect(out).toContain("body\tArtikel 1.\tDefinities\n");
  expect(out).toContain("niet te zien (in de kleur van de achtergrond): schade");
  expect(out).toContain("1 afbeelding in hoofdtekst (100 × 20 mm): “Handtekening”");
});

test("letters of another alphabet and marks that turn the direction are marked, as comparing judges them", async () => {
  const cyrillic = "V\u0435rwerker";
  const file = save(
    "schijn.docx",
    docx({
      document: wml(
        p(`${cyrillic} meldt binnen \u202e24\u202c uur.`),
        p("Verwerker meldt binnen 24 uur, \u0430\u0431\u0432."),
      ),
    }),
  );
  const { lines } = await json(file);
  expect(lines[0]).toMatchObject({
    text: `${cyrillic} meldt binnen \u202e42\u202c uur.`,
    marks: [
      { kind: "look-alike", text: cyrillic },
      { kind: "turned", text: "24" },
    ],
  });
  expect(lines[1].marks).toEqual([]);
  const { out } = await run("read", file);
  expect(out).toContain(`letters uit een ander alfabet: ${cyrillic}`);
  expect(out).toContain("van rechts naar links: 24");
});

test("several files, one of them no document", async () => {
  const good = save("goed.docx", docx({ document, numbering }));
  const bad = save("fout.docx", new Uint8Array([1, 2, 3]));
  const { code, out, err } = await run("read", "--json", bad, good);
  expect(code).toBe(2);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => "error" in JSON.parse(line)),
  ).toEqual([true, false]);
  expect(err).toContain(bad);
  expect((await run("read")).code).toBe(2);
  expect((await run("read", "--view", "x", good)).code).toBe(2);
});

describe("the kind of file", () => {
  const typed = (type: string): Uint8Array => {
    const files = packageFiles({ document: wml(p("tekst")) });
    const types = (files["[Content_Types].xml"] ?? "").replace(
      /application\/[\w.-]*document\.main\+xml/,
      type,
    );
    return zipFiles({ ...files, "[Content_Types].xml": types });
  };

  test.each([
    ["macro-enabled", "application/vnd.ms-word.document.macroEnabled.main+xml"],
    [
      "template",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ],
  ])("%s: read, and said to be so", async (note, type) => {
    const read = await json(save(`${note}.docx`, typed(type)));
    expect(read).toMatchObject({ code: 0, lines: [{ text: "tekst" }], notes: [{ code: note }] });
  });

  test.each([
    ["Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
    [
      "PowerPoint",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    ],
  ])("%s: refused by name", async (name, type) => {
    const file = save(`${name}.docx`, typed(type));
    expect(await json(file)).toMatchObject({ code: 2, error: { code: "other-office" } });
    expect((await run("read", file)).err).toContain(name);
  });
});

describe("what the file holds back", () => {
  const files = packageFiles({
    document: wml(p("tekst")),
    settings: `<w:settings xmlns:w="${W}"/>`,
  });
  const entries = (all: Record<string, string>) =>
    Object.entries(all).map(([name, text]) => ({ name, data: Buffer.from(text) }));

  test("a part that is named and not there; without settings nothing is written", async () => {
    const rest = Object.fromEntries(
      Object.entries(files).filter(([name]) => !name.endsWith("settings.xml")),
    );
    const file = save("kaal.docx", zipFiles(rest));
    expect(await json(file)).toMatchObject({
      notes: [{ code: "part-missing", detail: "settings word/settings.xml" }],
    });
    const { code, err } = await run(
      "annex",
      file,
      "--model",
      "boz-2017",
      "--out",
      path("uit.docx"),
    );
    expect(code).toBe(2);
    expect(err).toContain("zonder zijn instellingen");
  });

  test("parts that the directory does not name", async () => {
    const hidden = { name: "word/comments.xml", data: Buffer.from("<x/>") };
    const all = entries(files);
    const count = all.length;
    expect((await json(save("geteld.docx", rawZip([...all, hidden], { count })))).notes).toEqual([
      { code: "part-hidden", detail: "word/comments.xml" },
    ]);
    const whole = rawZip(all);
    const between = rawZip([...all, hidden], { unlisted: [hidden.name] });
    expect((await json(save("tussen.docx", between))).notes).toEqual([
      { code: "part-hidden", detail: "word/comments.xml" },
    ]);
    expect((await json(save("eerlijk.docx", whole))).notes).toEqual([]);
  });
});
