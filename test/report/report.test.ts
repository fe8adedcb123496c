/** What the report tells to whom, in both forms. What each reader may read was judged by hand from the rules of the field. */
import { readFileSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";
import {
  reportDocx,
  reportHtml,
  reportTable,
  reportTree,
  type Audience,
  type ReportInput,
} from "../../src/report";
import { zipParts } from "../../src/ooxml/zip";
import { folder, run } from "../cli/run";
import { supplierDocx } from "../corpus/supplier";
import { findCommand } from "../support/command";
import { exportText } from "../support/libreoffice";
import { validate } from "../support/validator";
import { CAP, negotiatedDocx, negotiatedParts } from "./negotiated";

const files = folder();
const AUDIENCES: Audience[] = ["client", "officer", "counterparty"];

/** Words of our own analysis, and of our positions. */
const OURS =
  /\bkern\b|inhoudelijk|gunstiger|verzwakt|vervallen\b|gedragen|beletsel|niet in het model(?!, komt)|terugval|standpunt|notitie|handreiking|art\. 28|onze grens ligt hoger/iu;

let input: Omit<ReportInput, "audience" | "locale">;
beforeAll(async () => {
  const models = await loadAllModels();
  const document = readDocument(negotiatedParts());
  const report = check(document, models);
  const capped = report.deviations.find(({ kind }) => kind === "added");
  input = {
    report,
    model: models.find(({ id }) => id === report.model?.id),
    notes: document.notes,
    hasRevisions: false,
    purpose: "signature",
    name: "VWO <b>Pulsweg</b> & Co.docx",
    checked: "26 november 2026, 14.58 uur",
    version: "0.0.0",
    ours: new Map([
      [capped?.key ?? "", { rung: 2, note: "onze grens ligt hoger", stand: "hersteld" }],
    ]),
  };
});

const made = (audience: Audience, locale: "nl" | "en" = "nl") =>
  reportTree({ ...input, audience, locale });
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

/** The text of WordprocessingML, a line break as a space. */
const plain = (xml: string): string => xml.replace(/<w:br\/>/g, " ").replace(/<[^>]*>/g, "");

describe("the reader", () => {
  it.each(AUDIENCES)(
    "%s: every deviation is told, in its words, in both forms and in the table",
    (audience) => {
      expect(input.report.deviations).toHaveLength(10);
      const tree = made(audience);
      const forms = [textOf(reportHtml(tree)), reportTable(tree).text];
      const docx = plain(reportDocx(tree)["word/document.xml"]!);
      for (const text of [...forms, docx])
        for (const words of [
          CAP,
          "binnen 72 uur na ontdekking",
          "drie",
          "twaalf maanden na",
          "Iers",
          "Nederlands",
          "onmiddellijk",
          "mits is voldaan aan de artikelen 44 tot en met 49 AVG",
          "Verwerker vrijwaart",
        ])
          expect(text).toContain(words);
    },
  );

  it("the counterparty reads nothing of what we think of it", () => {
    const tree = made("counterparty");
    for (const text of [
      textOf(reportHtml(tree)),
      reportTable(tree).text,
      ...Object.values(reportDocx(tree)).slice(2, 4),
    ])
      expect(text).not.toMatch(OURS);
    const parts = reportDocx(tree)["word/document.xml"]!.replace(/<w:pStyle[^>]*>/g, "");
    expect(parts).not.toMatch(OURS);
    // What was compared, with what, and what not is no analysis.
    expect(textOf(reportHtml(tree))).toMatch(/exemplaar van een leverancier.*Niet vergeleken/u);
  });

  it("the client reads rank, favour, limbs, our own rung and note; the officer the guide and the fields too", () => {
    const client = textOf(reportHtml(made("client")));
    for (const words of [
      "Afwijkingen: kern",
      "Gunstiger voor",
      "verzwakt",
      "onze terugval 2",
      "onze grens ligt hoger",
      "hersteld",
      "Met notities van ons.",
    ])
      expect(client).toContain(words);
    expect(client).not.toContain("handreiking, punt 1");
    const officer = textOf(reportHtml(made("officer")));
    for (const words of ["handreiking, punt 1", "Invulvelden", "“binnen 72 uur na ontdekking”"])
      expect(officer).toContain(words);
  });

  it("outcome, provenance and what was not compared stand before the first table", () => {
    for (const audience of AUDIENCES) {
      const { blocks } = made(audience);
      const first = blocks.findIndex(({ kind }) => kind === "table");
      const facts = blocks.findIndex(({ kind }) => kind === "facts");
      expect(blocks[0]).toMatchObject({ kind: "heading", text: "Uitkomst" });
      expect(facts).toBeGreaterThan(0);
      expect(facts).toBeLessThan(first);
    }
  });

  it("in English no sentence of ours is Dutch", () => {
    const text = textOf(reportHtml(made("client", "en")));
    for (const words of [
      "Outcome",
      "Deviations: core",
      "Struck through",
      "Not judged",
      "What article 28 GDPR asks",
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(
      /Afwijking|Beletsel|niet in Bijlage|Gevolg|gewijzigd:|Gedragen|nog open/u,
    );
  });

  it("says that nothing was compared, and no figure, where no model was recognised", () => {
    const tree = reportTree({
      ...input,
      report: { ...input.report, model: null, deviations: [], fields: [] },
      model: undefined,
      audience: "client",
      locale: "nl",
    });
    const text = textOf(reportHtml(tree));
    expect(text).toContain("Niet vergeleken. In dit document is geen model herkend.");
    expect(text).not.toMatch(/gelijk aan het model|Geen beletselen/u);
  });
});

describe("the files", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findCommand(["chromium", "chromium-browser"], "chromium"),
      args: ["--no-sandbox"],
    });
  });
  afterAll(() => browser.close());

  it.each(
    AUDIENCES.flatMap(
      (one) =>
        [
          [one, "nl"],
          [one, "en"],
        ] as const,
    ),
  )(
    "%s, %s: HTML asks for nothing, runs nothing, and axe finds nothing",
    async (audience, locale) => {
      const html = reportHtml(made(audience, locale));
      expect(html).not.toMatch(/<script|<link|<img|\ssrc=|\shref=|url\(|@import/iu);
      expect(html).toContain("VWO &lt;b&gt;Pulsweg&lt;/b&gt; &amp; Co.docx");
      // axe is put in by the test: the policy of the page would refuse it.
      const page = await browser.newPage({
        bypassCSP: true,
        viewport: { width: 900, height: 1200 },
      });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      await page.addScriptTag({
        content: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"),
      });
      for (const width of [900, 320]) {
        await page.setViewportSize({ width, height: 1200 });
        const { violations, wide } = await page.evaluate(async () => {
          const axe = (
            globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
          ).axe;
          const found = await axe.run();
          const { scrollWidth, clientWidth } = document.documentElement;
          return {
            violations: found.violations.map(({ id }) => id),
            wide: scrollWidth - clientWidth,
          };
        });
        expect(violations).toEqual([]);
        expect(wide).toBe(0);
      }
      expect(asked).toEqual([]);
      await page.close();
    },
  );

  it("what lapses and what comes differs without colour, and is told to who listens", () => {
    const html = reportHtml(made("client"));
    expect(html).toContain('<del><span class="spoken">vervalt: </span>Nederlands </del>');
    expect(html).toContain('<ins><span class="spoken">komt erbij: </span>Iers </ins>');
  });

  it.each(AUDIENCES)(
    "%s: the .docx is valid by the SDK, and LibreOffice shows its words",
    async (audience) => {
      const docx = zipParts(reportDocx(made(audience)));
      expect(await validate(docx)).toEqual([]);
      expect((await exportText(docx)).replace(/\s+/g, " ")).toContain(CAP);
    },
  );
});

describe("report on the command line", () => {
  it("writes either kind by the name of the file", async () => {
    const file = files.file("onderhandeld.docx", negotiatedDocx());
    const html = files.path("verslag.html");
    const ran = await run("report", file, "--out", html, "--for", "counterparty");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(html, "utf8")).toContain(CAP);
    expect(textOf(readFileSync(html, "utf8"))).not.toMatch(OURS);
    const docx = files.path("verslag.docx");
    expect(await run("report", file, "--out", docx, "--language", "en")).toMatchObject({ code: 0 });
    expect(await validate(docx)).toEqual([]);
  });

  it("tells the supplier's row as it is: 8.2 cited, 8.3 quoted, in the annex and not in the text", async () => {
    const file = files.file("leverancier.docx", supplierDocx());
    const out = files.path("leverancier.html");
    await run("report", file, "--out", out);
    const text = textOf(readFileSync(out, "utf8"));
    expect(text).toContain("0 afwijkingen van het model in de tekst, 1 via Bijlage 4.");
    expect(text).toContain("maar haalt de tekst van 8.3 aan");
    expect(text).toContain("invulvelden nog open:");
  });

  it("refuses another kind of file, reader or language, and writes nothing", async () => {
    const file = files.file("a.docx", negotiatedDocx());
    for (const args of [
      ["--out", files.path("x.pdf")],
      ["--out", files.path("x.html"), "--for", "iedereen"],
      ["--out", files.path("x.html"), "--language", "fr"],
    ])
      expect(await run("report", file, ...args)).toMatchObject({ code: 2, out: "" });
    expect(await run("report", file)).toMatchObject({ code: 2 });
  });
});
