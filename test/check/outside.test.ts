/** What stands before, behind, around and beside the agreement: added, outside or passed over, and never lost. */
import { loadEngine, type CheckReport, type Engine } from "../corpus/engine";
import { Random } from "../corpus/random";
import type { Agreement, Line } from "../corpus/source/agreement";
import { MODEL_IDS, readSource } from "../corpus/source/read";
import {
  atSlot,
  complexField,
  run,
  simpleParagraph,
  SLOT,
  textBox,
  withNote,
  withSection,
} from "../corpus/writer/around";
import { PLAIN, type Habit } from "../corpus/writer/habit";
import type { DocxParts } from "../corpus/writer/package";
import { writeDocument } from "../corpus/writer/write";

let report: Engine;
beforeAll(async () => {
  ({ report } = await loadEngine());
});

const CAP = "In afwijking van artikel 8 is de aansprakelijkheid van Verwerker beperkt tot € 500.";
const BOZ = readSource("boz-2017");

function written(lines: Line[], how: Partial<Habit> = {}, agreement: Agreement = BOZ): DocxParts {
  const entries = lines.map((line) => ({ line }));
  return writeDocument(agreement, entries, { ...PLAIN, ...how }, new Random(3));
}

const loose = (text: string, at = 0): Line => ({
  id: `loose-${at}`,
  part: "annex",
  ref: "loose",
  kind: "paragraph",
  text,
});

const told = ({ deviations }: CheckReport): string[] =>
  deviations.map(({ kind, article, weight, documentText }) =>
    [kind, article, weight.level, ...(kind === "added" ? [documentText] : [])].join(" | "),
  );
const added = (one: CheckReport): string[] =>
  one.deviations.filter(({ kind }) => kind === "added").map(({ documentText }) => documentText);
const findings = (one: CheckReport, code: string) =>
  one.findings.filter((finding) => finding.code === code);

describe.each(MODEL_IDS)("%s: one last paragraph", (id) => {
  const agreement = readSource(id);
  test.each([
    ["bare", [CAP]],
    ["under a word", ["Addendum", CAP]],
    ["under a number", ["Artikel 99", CAP]],
    ["as one annex more", ["Bijlage 6 – Nadere afspraken", CAP]],
  ])("%s", (_name, texts) => {
    for (const numbers of ["typed", "automatic"] as const) {
      const lines = [...agreement.lines, ...texts.map(loose)];
      const found = report(written(lines, { numbers }, agreement), { model: id });
      const whole = found.deviations.filter(({ documentText }) => documentText.includes(CAP));
      expect(whole).toMatchObject([{ kind: "added", weight: { level: "substance" } }]);
      expect(found.outside).toEqual([]);
    }
  });
});

test("an article more with its clauses", () => {
  const texts = [
    "Artikel 14. Bijzondere bepalingen",
    `14.1 ${CAP}`,
    "14.2 Verwerker is niet gehouden tot geheimhouding.",
  ];
  const lines = [...BOZ.lines, ...texts.map(loose)];
  expect(added(report(written(lines))).filter((text) => /Verwerker/.test(text))).toEqual([
    CAP,
    "Verwerker is niet gehouden tot geheimhouding.",
  ]);
});

const SHORT = "Deze overeenkomst eindigt na drie maanden.";
test.each(["title", "parties", "recitals", "signatures"])("a short sentence in the %s", (part) => {
  const places = BOZ.lines.flatMap((line, at) => (line.part === part ? [at + 1] : []));
  for (const at of places) {
    const lines = [...BOZ.lines.slice(0, at), loose(SHORT), ...BOZ.lines.slice(at)];
    const found = report(written(lines));
    // What stands at a blank is an answer, and no answer of its type.
    const all = found.deviations.filter(({ changes }) =>
      changes.some(({ op, text }) => op === "inserted" && text.includes("eindigt na drie maanden")),
    );
    expect(all).toHaveLength(1);
  }
});

test("a clause once more, last in the document, with one word changed", () => {
  const clause = BOZ.lines.find((line) => line.kind === "clause" && line.ref === "8.3");
  const own = clause?.kind === "clause" ? clause.text : "";
  const again = own.replace("alle ", "geen ");
  expect(again).not.toBe(own);
  const found = report(written([...BOZ.lines, loose(again)]));
  expect(added(found)).toEqual([again]);
  expect(findings(found, "copy-differs")).toMatchObject([
    { article: "8.3", values: { first: "alle", copy: "geen" } },
  ]);
  const same = report(written([...BOZ.lines, loose(own)]));
  expect(added(same)).toEqual([own]);
  expect(findings(same, "copy-differs")).toEqual([]);
});

test.each(MODEL_IDS)("%s twice in one document: which clauses differ", (id) => {
  const agreement = readSource(id);
  const clauses = agreement.lines.filter(
    (line) => line.kind === "clause" && line.text.split(" ").length > 12,
  );
  const edited = [clauses[2], clauses.at(-2)].map((line) => line?.ref);
  const copy = (edit: boolean): Line[] =>
    agreement.lines.map((line) => {
      const own = { ...line, id: `${line.id}-${edit ? "edited" : "as-it-is"}` };
      if (!edit || own.kind !== "clause" || !edited.includes(own.ref)) return own;
      return { ...own, text: own.text.replace(/ (\S+)$/, " uitsluitend $1") };
    });
  // Whichever of the two was edited: the first is compared with the model, the second with the first.
  for (const first of [false, true]) {
    const found = report(written([...copy(first), ...copy(!first)], {}, agreement), { model: id });
    expect(findings(found, "copy-differs").map(({ article }) => article)).toEqual(edited);
    expect(findings(found, "second-copy")).toHaveLength(1);
    expect(found.deviations.map(({ kind, article }) => `${kind} ${article}`)).toEqual(
      first ? edited.map((ref) => `changed ${ref}`) : [],
    );
    expect(found.outside.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThan(500);
  }
});

describe("a contract of its own around it", () => {
  const heads = ["Artikel 1 Diensten", "Artikel 2 Vergoeding", "Artikel 3 Planning"];
  const contract = [
    "DIENSTVERLENINGSCONTRACT",
    ...heads.flatMap((head, at) => [
      head,
      `${at + 1}.1 De programmatuur staat ter beschikking van de gebruikers in alle vestigingen.`,
      `${at + 1}.2 Ieder kwartaal bespreken de contactpersonen de voortgang van het werk.`,
    ]),
  ];
  const touching =
    "In afwijking van de Verwerkersovereenkomst is de aansprakelijkheid beperkt tot € 500 per jaar.";

  test.each(["before", "behind"])(
    "%s: outside, and what touches the agreement a finding",
    (side) => {
      const around = [...contract, `3.3 ${touching}`].map(loose);
      const lines = side === "before" ? [...around, ...BOZ.lines] : [...BOZ.lines, ...around];
      const found = report(written(lines));
      expect(told(found)).toEqual([]);
      expect(found.outside).toHaveLength(1);
      const [one] = found.outside;
      for (const text of contract) expect(one?.text).toContain(text);
      const [finding, ...more] = findings(found, "outside-binds");
      expect(more).toEqual([]);
      expect(finding?.values).toMatchObject({ sentence: touching, part: "body" });
      expect(found.findings[one?.findings[0] ?? -1]).toBe(finding);
      expect(finding?.place?.head).toBe(touching.slice(0, 40).trim());
    },
  );

  test("a word between the parts of the agreement is never outside", () => {
    const at = BOZ.lines.findIndex((line) => line.kind === "article" && line.number === "9");
    const around = contract.map(loose);
    const lines = [...BOZ.lines.slice(0, at), ...around, ...BOZ.lines.slice(at)];
    const found = report(written(lines));
    expect(found.outside).toEqual([]);
    expect(added(found).join("\n")).toContain("De programmatuur staat ter beschikking");
  });
});

describe("the parts beside the body", () => {
  const slotted = (): DocxParts =>
    written(
      BOZ.lines.map((line) =>
        line.kind === "clause" && line.ref === "8.4"
          ? { ...line, text: `${line.text} ${SLOT}` }
          : line,
      ),
    );
  const PARTS: [name: string, part: string, write: (text: string) => DocxParts][] = [
    [
      "header",
      "header1",
      (text) => withSection(written(BOZ.lines), "header", "default", simpleParagraph(run(text))),
    ],
    [
      "footer",
      "footer1",
      (text) => withSection(written(BOZ.lines), "footer", "default", simpleParagraph(run(text))),
    ],
    [
      "footnote",
      "footnotes",
      (text) => withNote(slotted(), "footnote", simpleParagraph(run(text))),
    ],
    ["endnote", "endnotes", (text) => withNote(slotted(), "endnote", simpleParagraph(run(text)))],
    [
      "text box",
      "textbox1",
      (text) => atSlot(slotted(), textBox(simpleParagraph(run(text)), false)),
    ],
  ];

  test.each(PARTS)("%s: listed, and a finding with its place", (_name, part, write) => {
    const found = report(write(CAP));
    expect(told(found)).toEqual([]);
    expect(found.outside.filter((one) => one.part === part)).toMatchObject([{ text: CAP }]);
    expect(findings(found, "outside-binds")).toMatchObject([
      { values: { sentence: CAP, part }, place: { part } },
    ]);
  });

  test.each(PARTS)("%s: a name, a version, a page number are no finding", (_name, _part, write) => {
    const found = report(write("Stichting Voorbeeld – Verwerkersovereenkomst"));
    expect(findings(found, "outside-binds")).toEqual([]);
    expect(findings(found, "outside-text")).toEqual([]);
    expect(report(write("Pagina 3 van 12")).passedOver).toMatchObject([{ kind: "page-number" }]);
    expect(report(write("Versie 1.2")).passedOver).toMatchObject([{ kind: "reference" }]);
  });

  test.each(PARTS)(
    "%s: a statement that may bind nobody is told, without deciding",
    (_n, part, write) => {
      const said = "De oude toren is in de winter gesloten.";
      const found = report(write(said));
      expect(findings(found, "outside-text")).toMatchObject([{ values: { text: said, part } }]);
      expect(findings(found, "outside-binds")).toEqual([]);
    },
  );
});

describe("what Word makes", () => {
  const inClause = (runs: string): CheckReport => {
    const lines = BOZ.lines.map((line) =>
      line.kind === "clause" && line.ref === "8.3"
        ? { ...line, text: `${line.text} ${SLOT}` }
        : line,
    );
    return report(atSlot(written(lines), runs));
  };

  test.each(["PAGE", "FILENAME", "REVNUM", "NUMPAGES"])(
    "a result of %s that is a limit",
    (code) => {
      const found = inClause(complexField(code, "tot ten hoogste € 500 per jaar"));
      expect(found.deviations).toMatchObject([
        { kind: "changed", article: "8.3", weight: { level: "substance" } },
      ]);
    },
  );

  test("a page number that is one is passed over, and listed", () => {
    const inside = inClause(complexField("PAGE", "12"));
    expect(told(inside)).toEqual([]);
    expect(inside.passedOver).toMatchObject([{ kind: "field-result", text: "12" }]);
    const stamp = written([...BOZ.lines, loose(SLOT)]);
    const found = report(atSlot(stamp, complexField("FILENAME", "overeenkomst.docx")));
    expect(told(found)).toEqual([]);
    expect(found.passedOver).toMatchObject([{ kind: "field-result", text: "overeenkomst.docx" }]);
  });

  test("words in the text of a numbering level stand in every clause", () => {
    const parts = written(BOZ.lines, { numbers: "automatic" });
    const numbering = parts.numbering.replace(
      /(w:ilvl="1".*?<w:lvlText w:val=")([^"]*)(")/s,
      "$1$2 Niet bindend:$3",
    );
    expect(numbering).not.toBe(parts.numbering);
    const found = report({ ...parts, numbering });
    const clauses = found.deviations.filter(
      ({ kind, unit }) => kind === "changed" && unit === "clause",
    );
    expect(clauses.length).toBeGreaterThan(40);
    for (const { changes, weight } of clauses) {
      expect(changes[0]).toEqual({ op: "inserted", text: "Niet bindend: " });
      expect(weight.level).toBe("substance");
    }
  });
});

test("words in a numbering text are read where nothing stands behind the number", () => {
  const parts = written([...BOZ.lines, loose(SLOT)], { numbers: "automatic" });
  const numbering = parts.numbering.replace(
    "</w:numbering>",
    '<w:abstractNum w:abstractNumId="977"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>' +
      '<w:lvlText w:val="Aansprakelijkheid van Verwerker is beperkt tot € 500. (%1)"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="977"><w:abstractNumId w:val="977"/></w:num></w:numbering>',
  );
  const bare =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="977"/></w:numPr></w:pPr></w:p>';
  const document = parts.document.replace(
    new RegExp(`<w:p>(?:(?!</w:p>).)*${SLOT}(?:(?!</w:p>).)*</w:p>`, "s"),
    bare,
  );
  expect(document).toContain(bare);
  const found = report({ ...parts, document, numbering });
  expect(added(found).join()).toContain("beperkt tot € 500");
});

test("a running head that limits is no noise; one that says nothing is, and is listed", () => {
  const head = (text: string): CheckReport => {
    const every = Math.floor(BOZ.lines.length / 5);
    let page = 0;
    const lines = BOZ.lines.flatMap((line, at) => {
      if (at % every !== every - 1) return [line];
      page += 1;
      return [line, loose(text, page), loose(`Pagina ${page} van 5`, page + 10)];
    });
    return report(written(lines));
  };
  const quiet = head("Stichting Voorbeeld");
  expect(told(quiet)).toEqual([]);
  expect(quiet.passedOver.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["running-head", "page-number"]),
  );
  const loud = head("Aansprakelijkheid beperkt tot € 500 per jaar");
  const places = loud.deviations.filter(({ documentText }) => documentText.includes("€ 500"));
  expect(places.length).toBeGreaterThanOrEqual(4);
});

test("a table of contents before the title is passed over, and a word more in it is not", () => {
  const entries = BOZ.lines.flatMap((line) =>
    line.kind === "article" ? [`${line.text} ${Number(line.number) + 2}`] : [],
  );
  const front = (texts: string[]) => report(written([...texts.map(loose), ...BOZ.lines]));
  const quiet = front(entries);
  expect(told(quiet)).toEqual([]);
  expect(quiet.passedOver.filter(({ kind }) => kind === "contents")).toHaveLength(entries.length);
  expect(added(front([...entries, "Geen aansprakelijkheid 15"]))).toEqual([
    "Geen aansprakelijkheid 15",
  ]);
});
